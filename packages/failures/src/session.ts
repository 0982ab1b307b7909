import { matchesLine } from './catalogue.ts';
import { decide } from './deciding/decide.ts';
import { createTranscoder } from './lines/encoding.ts';
import { cleanLine } from './lines/normalise.ts';
import { LineScanner } from './lines/scanner.ts';
import { OccurrenceStore } from './occurrence.ts';

import type { Catalogue, CompiledMark, CompiledRule } from './catalogue.ts';
import type { Classification } from './classification.ts';
import type { Facts } from './deciding/decide.ts';
import type { Ending } from './ending.ts';
import type { LineSink } from './lines/scanner.ts';
import type { CleanLine } from './lines/normalise.ts';
import type { Occurrence, Segment } from './occurrence.ts';

/** How many neighbours are kept on each side. */
const CONTEXT = 5;
/** How much of a line is kept. */
const TEXT_KEPT = 4000;
const CONTEXT_KEPT = 1000;
/** The last lines, for a failure that no rule names a line of. */
const TAIL = 20;
const MARKS_KEPT = 64;
const COMMAND_LIMIT = 400;
/** A listed script is taken to be no longer than this, should its end be missing. */
const SCRIPT_LIMIT = 150;
const TRAVIS_COMMAND = /^The command "(.*)" (?:failed and )?exited with/;

/** Reads one text, chunk by chunk, in constant memory. */
export class ClassifierSession implements LineSink {
  readonly #catalogue: Catalogue;
  readonly #facts: Facts;
  readonly #scanner: LineScanner;
  readonly #transcoder = createTranscoder();
  readonly #store = new OccurrenceStore();
  readonly #failures: number[] = [];
  #waiting: Occurrence[] = [];
  #segment: Segment = { failed: false, passed: false };
  #runPassed = false;
  #jobEnded = false;
  #step: string | undefined;
  #outputFrom = 0;
  #failedCommand: string | undefined;
  /** Of the end: a last line that no newline ended. */
  #tail: string[] | undefined;

  constructor(catalogue: Catalogue, facts: Facts) {
    this.#catalogue = catalogue;
    this.#facts = facts;
    this.#scanner = new LineScanner(catalogue.automaton, this);
  }

  write(chunk: Buffer): void {
    this.#scanner.write(this.#transcoder.write(chunk));
  }

  /** The verdict over everything that was written; `ending`, where it was not known at the start. */
  end(ending: Ending = this.#facts.ending): Classification {
    this.#scanner.write(this.#transcoder.end());
    const tail = this.#scanner.before(TAIL);
    this.#tail = [];
    this.#scanner.end();
    return decide({
      ...this.#facts,
      ending,
      occurrences: this.#store.all(),
      failures: this.#failures,
      runPassed: this.#runPassed || (this.#jobEnded && this.#failures.length === 0),
      lines: this.#scanner.line - 1,
      tail: [...tail, ...this.#tail],
      ...(this.#failedCommand === undefined ? {} : { failedCommand: this.#failedCommand }),
    });
  }

  onHit(raw: string, line: number, literals: readonly number[]): void {
    const clean = cleanLine(raw);
    this.#feedWaiting(raw);
    this.#tail?.push(raw);
    this.#enterStep(clean.step);
    const shown = clean.command === undefined ? clean.text : `##[${clean.command}]${clean.text}`;
    for (const mark of distinct(literals, this.#catalogue.marks)) {
      if (mark.pattern.test(shown)) this.#onMark(mark, line, shown);
    }
    let before: string[] | undefined;
    // The runner lists a step's script before running it: what stands there was not said by anybody.
    if (line < this.#outputFrom) return;
    for (const compiled of distinct(literals, this.#catalogue.rules)) {
      if (!matchesLine(compiled, clean)) continue;
      before ??= this.#scanner.before(CONTEXT);
      this.#keep(compiled, clean, line, before);
    }
  }

  wantsLine(): boolean {
    return this.#waiting.length > 0 || this.#tail !== undefined;
  }

  onLine(raw: string): void {
    this.#feedWaiting(raw);
    this.#tail?.push(raw);
  }

  #keep(compiled: CompiledRule, clean: CleanLine, line: number, before: readonly string[]): void {
    const { command } = clean;
    const text = kept(clean.text, TEXT_KEPT);
    const named = command === undefined ? {} : { command };
    const occurrence = { compiled, line, text, before, after: [], segment: this.#segment, ...named };
    this.#store.add(occurrence);
    this.#waiting.push(occurrence);
  }

  #feedWaiting(raw: string): void {
    if (this.#waiting.length === 0) return;
    const line = kept(raw, CONTEXT_KEPT);
    for (const occurrence of this.#waiting) occurrence.after.push(line);
    this.#waiting = this.#waiting.filter((occurrence) => occurrence.after.length < CONTEXT);
  }

  /** Where each line names its step, a change of it is the end of the one before. */
  #enterStep(step: string | undefined): void {
    if (step === this.#step || step === undefined) return;
    if (this.#step !== undefined && !this.#segment.failed) this.#segment.passed = true;
    this.#step = step;
    this.#segment = { failed: false, passed: false };
  }

  #onMark(mark: CompiledMark, line: number, shown: string): void {
    if (mark.kind === 'step' && !this.#segment.failed) this.#segment.passed = true;
    if (mark.kind === 'segment' || mark.kind === 'step') this.#segment = { failed: false, passed: false };
    if (mark.kind === 'step-output') this.#outputFrom = 0;
    if (mark.kind === 'step') this.#outputFrom = shown.startsWith('##[group]Run ') ? line + SCRIPT_LIMIT : 0;
    if (mark.kind === 'step') this.#segment.command = shown.replace('##[group]Run ', '').slice(0, COMMAND_LIMIT);
    if (mark.kind === 'job-end') this.#jobEnded = true;
    if (mark.kind === 'passed') this.#segment.passed = true;
    if (mark.kind === 'run-passed') this.#runPassed = true;
    if (mark.kind !== 'failed') return;
    // Whoever speaks last is right: a job that passed may have shown a failure before.
    this.#runPassed = false;
    this.#segment.failed = true;
    const command = TRAVIS_COMMAND.exec(shown)?.[1];
    if (command !== undefined) this.#segment.command = command.slice(0, COMMAND_LIMIT);
    this.#failedCommand ??= this.#segment.command;
    this.#failures.push(line);
    // The first and the last ones matter; those between are dropped.
    if (this.#failures.length > MARKS_KEPT) this.#failures.splice(MARKS_KEPT / 2, 1);
  }
}

/** The start of a line; a long one is copied, for a slice would keep all of it in memory. */
function kept(text: string, limit: number): string {
  return text.length <= limit ? text : Buffer.from(text.slice(0, limit), 'utf8').toString('utf8');
}

function distinct<T>(literals: readonly number[], byLiteral: readonly (readonly T[])[]): Iterable<T> {
  if (literals.length === 1) return byLiteral[literals[0] ?? 0] ?? [];
  return new Set(literals.flatMap((literal) => byLiteral[literal] ?? []));
}
