import { ReportFault } from '../fault.ts';
import type { Format, LinesReader } from '../format.ts';
import type { Sink, SourceFile } from '../sink.ts';
import { ownText } from '../text/own-text.ts';
import { digitsEnd, numberAt } from '../text/whole.ts';

/** After the path and a colon: `line.column,line.column statements count`. */
const SEPARATORS = ['.', ',', '.', ' ', ' '];
const MOST_DIGITS = 20;
const COLON = 58;
/** Lines that blocks may span in all, beyond so many for each block: a broken or hostile profile spans more. */
const SPANNED = 1_000_000;
const SPANNED_BY_BLOCK = 100;

/** The six numbers of a block, put into `numbers`; false where it is none. */
function readNumbers(text: string, from: number, to: number, numbers: number[]): boolean {
  let at = from;
  for (let index = 0; index < 6; index++) {
    const end = digitsEnd(text, at);
    if (end === at || end - at > MOST_DIGITS || (index < 5 ? text[end] !== SEPARATORS[index] : end !== to))
      return false;
    numbers[index] = numberAt(text, at, end);
    at = end + 1;
  }
  return true;
}

class GoCoverReader implements LinesReader {
  readonly #sink: Sink;
  #hasMode = false;
  #budget = SPANNED;
  readonly #numbers = [0, 0, 0, 0, 0, 0];
  #latest: { readonly path: string; readonly file: SourceFile } | undefined;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  line(text: string): void {
    if (text === '') return;
    if (text.startsWith('mode: ')) {
      // Profiles are joined by appending: each brings its own.
      this.#hasMode = true;
      return;
    }
    if (!this.#hasMode) throw new ReportFault('does not begin with `mode:`');
    if (!this.within(text, 0, text.length)) this.#sink.invalid(`a block \`${text.slice(0, 60)}\``);
  }

  within(text: string, start: number, end: number): boolean {
    if (!this.#hasMode) return false;
    // By hand: the engine would go on into the lines before.
    let colon = end - 1;
    while (colon > start && text.charCodeAt(colon) !== COLON) colon--;
    const numbers = this.#numbers;
    if (colon <= start || !readNumbers(text, colon + 1, end, numbers)) return false;
    const [from = 0, , to = 0, , count = 0, hits = 0] = numbers;
    if (to < from) return false;
    this.#budget += SPANNED_BY_BLOCK - (to - from + 1);
    if (this.#budget < 0) throw new ReportFault('has blocks of more lines than source files have');
    const file = this.#source(text, start, colon);
    file.statement(text.slice(colon + 1, text.indexOf(' ', colon)), hits > 0, count);
    for (let line = from; line <= to; line++) file.line(line, hits > 0);
    return true;
  }

  /** Blocks of a file follow one another. */
  #source(text: string, from: number, colon: number): SourceFile {
    if (this.#latest?.path.length === colon - from && text.startsWith(this.#latest.path, from))
      return this.#latest.file;
    const path = ownText(text.slice(from, colon));
    this.#latest = { path, file: this.#sink.source(path) };
    return this.#latest.file;
  }
}

export const gocover = {
  id: 'gocover',
  name: 'Go cover profile',
  tools: 'go test -coverprofile, covdata textfmt',
  kinds: ['coverage'],
  shapes: [{ lines: /^mode: (?:set|count|atomic)$/ }],
  fileNames: ['*.coverprofile', 'coverprofile.txt'],
  remark: 'Statements are counted; a line is covered where any block on it ran.',
  example: `mode: set
example.com/m/pkg/a.go:3.13,5.2 2 1
example.com/m/pkg/a.go:7.20,9.2 1 0
`,
  read: (sink) => ({ lines: new GoCoverReader(sink) }),
} satisfies Format;
