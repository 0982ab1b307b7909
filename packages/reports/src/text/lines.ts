import { ReportFault } from '../fault.ts';
import type { LinesReader } from '../format.ts';

/** No line of a report that is made of lines is longer, in UTF-16 units. */
const MAX_LINE = 64 * 1024 * 1024;

const RETURN = 13;

/** Gives a text to a reader line by line. */
export class LinesText {
  readonly #reader: LinesReader;
  #rest = '';
  #number = 0;
  #blank = true;

  constructor(reader: LinesReader) {
    this.#reader = reader;
  }

  /** The line that was read last, 1-based. */
  get line(): number {
    return this.#number;
  }

  write(chunk: string): void {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      this.#number++;
      const to = end > from && chunk.charCodeAt(end - 1) === RETURN ? end - 1 : end;
      if (from > 0 && this.#reader.within?.(chunk, from, to) === true) {
        this.#blank = false;
      } else this.#take(from === 0 ? this.#rest + chunk.slice(0, end) : chunk.slice(from, end));
      this.#rest = '';
      from = end + 1;
    }
    this.#rest += chunk.slice(from);
    if (this.#rest.length > MAX_LINE)
      throw new ReportFault('has a line longer than any report has', { line: this.#number + 1 });
  }

  end(): void {
    if (this.#rest !== '') {
      this.#number++;
      this.#take(this.#rest);
    }
    if (this.#blank) throw new ReportFault('is empty');
  }

  #take(line: string): void {
    const text = line.charCodeAt(line.length - 1) === RETURN ? line.slice(0, -1) : line;
    if (this.#blank && text.trim() !== '') this.#blank = false;
    this.#reader.line(text, this.#number);
  }
}
