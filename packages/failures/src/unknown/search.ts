import { cleanLine, type CleanLine } from '../lines/normalise.ts';
import { bestLine, type BestLine, type Candidate, type Limit } from './best-line.ts';
import { isVerdict, readsLikeError } from './error-words.ts';
import type { KnownLines } from './known-lines.ts';
import { LineReader } from './line-reader.ts';

/** How many neighbours are kept on each side. */
const CONTEXT = 5;
const CONTEXT_KEPT = 1_000;
/** A listed script is taken to be no longer than this, should its end be missing. */
const SCRIPT_LIMIT = 150;
/** What has less is punctuation of something else. */
const WORD = /[A-Za-z]{3}/;

/**
 * Searches a failure that no rule knows for the line to look at first, in constant memory: of each sort (new or not, like
 * an error or not) the last one before the verdict is held, for of one sort the nearest is the best.
 */
export class BestLineSearch {
  readonly #known: KnownLines | undefined;
  readonly #reader = new LineReader((raw, line) => {
    this.#read(cleanLine(raw), line);
  });
  readonly #best = new Map<string, Candidate>();
  #before: string[] = [];
  #waiting: string[][] = [];
  #scriptUntil = 0;
  #verdict: Limit | undefined;
  #lines = 0;

  /** `known`: the lines of the last green run; half of them are none. */
  constructor(known?: KnownLines) {
    this.#known = known?.complete === true ? known : undefined;
  }

  write(chunk: Buffer): void {
    this.#reader.write(chunk);
  }

  /** The best line of what was written; undefined where nothing was said. `before`: what follows the text, if no verdict is in it. */
  end(before: Limit['kind'] = 'end'): BestLine | undefined {
    this.#reader.end();
    return bestLine(
      [...this.#best.values()].sort((a, b) => a.evidence.line - b.evidence.line),
      this.#verdict ?? { line: this.#lines + 1, kind: before },
    );
  }

  #read(clean: CleanLine, line: number): void {
    this.#lines = line;
    if (this.#verdict && this.#waiting.length === 0) return;
    const text = clean.text.slice(0, CONTEXT_KEPT);
    for (const after of this.#waiting) after.push(text);
    this.#waiting = this.#waiting.filter((after) => after.length < CONTEXT);
    if (this.#verdict) return;
    if (isVerdict(clean.text)) this.#verdict = { line, kind: 'verdict' };
    else if (!this.#inScript(clean, line)) this.#offer(clean, line);
    this.#before = [...this.#before.slice(1 - CONTEXT), text];
  }

  /** The runner lists a step's script before running it: what stands there was not said by anybody. */
  #inScript({ text, command }: CleanLine, line: number): boolean {
    if (command === 'group' && text.startsWith('Run ')) this.#scriptUntil = line + SCRIPT_LIMIT;
    const inside = line < this.#scriptUntil;
    if (command === 'endgroup') this.#scriptUntil = 0;
    return inside || command === 'group' || command === 'endgroup';
  }

  #offer({ text, command }: CleanLine, line: number): void {
    if (!WORD.test(text)) return;
    const error = readsLikeError(text, command);
    const novel = this.#known && !this.#known.has(text);
    const after: string[] = [];
    this.#best.set(`${String(error)} ${String(novel)}`, {
      evidence: { text, line, before: this.#before, after },
      error,
      novel,
    });
    this.#waiting = [...this.#waiting, after];
  }
}
