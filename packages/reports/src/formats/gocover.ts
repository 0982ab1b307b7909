import { ReportFault } from '../fault.ts';
import type { Format, LinesReader } from '../format.ts';
import type { Sink } from '../sink.ts';

/** `path:line.column,line.column statements count`; the path may hold colons and blanks. */
const BLOCK = /^(.+):(\d{1,9})\.(\d{1,9}),(\d{1,9})\.(\d{1,9}) (\d{1,9}) (\d{1,20})$/;
/** Lines that blocks may span in all, beyond so many for each block: a broken or hostile profile spans more. */
const SPANNED = 10_000_000;
const SPANNED_BY_BLOCK = 100;

class GoCoverReader implements LinesReader {
  readonly #sink: Sink;
  #hasMode = false;
  #budget = SPANNED;

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
    const [, path, start, column, end, endColumn, count, hits] = BLOCK.exec(text) ?? [];
    const [from, to] = [Number(start), Number(end)];
    if (path === undefined || to < from) return this.#sink.invalid(`a block \`${text.slice(0, 60)}\``);
    const ran = Number(hits) > 0;
    this.#budget += SPANNED_BY_BLOCK - (to - from + 1);
    if (this.#budget < 0) throw new ReportFault('has blocks of more lines than source files have');
    const file = this.#sink.source(path);
    file.statement(`${from}.${column ?? ''},${to}.${endColumn ?? ''}`, ran, Number(count));
    for (let line = from; line <= to; line++) file.line(line, ran);
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
