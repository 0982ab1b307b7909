import { createTranscoder } from './encoding.ts';
import { cleanLine } from './normalise.ts';

/** A line as a person reads it. */
export interface NumberedLine {
  /** 1-based, in what was read. */
  readonly number: number;
  readonly text: string;
}

/** A line is kept by its first bytes only. */
const LINE_LIMIT = 4 * 1_024;
const NEWLINE = 10;

/** Takes the lines of a span out of a text, chunk by chunk, in constant memory. */
export class LineSpan {
  readonly #first: number;
  readonly #last: number;
  readonly #transcoder = createTranscoder();
  readonly #lines: NumberedLine[] = [];
  #number = 1;
  #held: Buffer[] = [];
  #size = 0;

  /** Both ends are part of the span. */
  constructor(first: number, last: number) {
    this.#first = first;
    this.#last = last;
  }

  /** Whether the span's last line has been read. */
  get complete(): boolean {
    return this.#number > this.#last;
  }

  write(chunk: Buffer): void {
    this.#scan(this.#transcoder.write(chunk));
  }

  /** The lines of the span that the text has. */
  end(): readonly NumberedLine[] {
    this.#scan(this.#transcoder.end());
    if (this.#size > 0) this.#endLine();
    return this.#lines;
  }

  #scan(bytes: Buffer): void {
    let start = 0;
    while (start < bytes.length && !this.complete) {
      const newline = bytes.indexOf(NEWLINE, start);
      this.#keep(bytes.subarray(start, newline < 0 ? bytes.length : newline));
      if (newline < 0) return;
      this.#endLine();
      start = newline + 1;
    }
  }

  #keep(bytes: Buffer): void {
    if (this.#number < this.#first || this.complete) return;
    const kept = bytes.subarray(0, LINE_LIMIT - this.#size);
    // A copy, for the chunk's memory is its giver's.
    if (kept.length > 0) this.#held.push(Buffer.from(kept));
    this.#size += kept.length;
  }

  #endLine(): void {
    if (this.#number >= this.#first && !this.complete) {
      this.#lines.push({ number: this.#number, text: cleanLine(Buffer.concat(this.#held).toString()).text });
    }
    this.#held = [];
    this.#size = 0;
    this.#number++;
  }
}
