import { ReportFault } from '../fault.ts';
import type { Format, LinesReader } from '../format.ts';
import type { Sink, SourceFile } from '../sink.ts';
import { ownText } from '../text/own-text.ts';
import { digitsEnd, numberAt } from '../text/whole.ts';

/** After the path and a colon: `line.column,line.column statements count`. */
const SEPARATORS = ['.', ',', '.', ' ', ' '];
const MOST_DIGITS = 20;
/** Lines that blocks may span in all, beyond so many for each block: a broken or hostile profile spans more. */
const SPANNED = 1_000_000;
const SPANNED_BY_BLOCK = 100;

/** The six numbers of a block; undefined where it is none. */
function numbersOf(text: string, from: number): readonly number[] | undefined {
  const numbers: number[] = [];
  let at = from;
  for (let index = 0; index < 6; index++) {
    const end = digitsEnd(text, at);
    if (end === at || end - at > MOST_DIGITS || (index < 5 ? text[end] !== SEPARATORS[index] : end !== text.length))
      return undefined;
    numbers.push(numberAt(text, at, end));
    at = end + 1;
  }
  return numbers;
}

class GoCoverReader implements LinesReader {
  readonly #sink: Sink;
  #hasMode = false;
  #budget = SPANNED;
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
    const colon = text.lastIndexOf(':');
    const numbers = colon < 1 ? undefined : numbersOf(text, colon + 1);
    const [from = 0, , to = 0, , count = 0, hits = 0] = numbers ?? [];
    if (!numbers || to < from) return this.#sink.invalid(`a block \`${text.slice(0, 60)}\``);
    this.#budget += SPANNED_BY_BLOCK - (to - from + 1);
    if (this.#budget < 0) throw new ReportFault('has blocks of more lines than source files have');
    const file = this.#source(text, colon);
    file.statement(text.slice(colon + 1, text.indexOf(' ', colon)), hits > 0, count);
    for (let line = from; line <= to; line++) file.line(line, hits > 0);
  }

  /** Blocks of a file follow one another. */
  #source(text: string, colon: number): SourceFile {
    if (this.#latest?.path.length === colon && text.startsWith(this.#latest.path)) return this.#latest.file;
    const path = ownText(text.slice(0, colon));
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
