import { createTranscoder } from '../lines/encoding.ts';

/** A line is kept by its first bytes only. */
const LINE_LIMIT = 4 * 1_024;
const NEWLINE = 10;

/** Hands on the lines of a stream, raw, as text; holds no more than the head of one. */
export class LineReader {
  readonly #sink: (raw: string, line: number) => void;
  readonly #transcoder = createTranscoder();
  #held: Buffer[] = [];
  #size = 0;
  #line = 1;

  /** `line` counts from 1. */
  constructor(sink: (raw: string, line: number) => void) {
    this.#sink = sink;
  }

  write(chunk: Buffer): void {
    this.#split(this.#transcoder.write(chunk));
  }

  end(): void {
    this.#split(this.#transcoder.end());
    if (this.#size > 0) this.#endLine();
  }

  #split(bytes: Buffer): void {
    let start = 0;
    while (start < bytes.length) {
      const newline = bytes.indexOf(NEWLINE, start);
      this.#keep(bytes.subarray(start, newline < 0 ? bytes.length : newline));
      if (newline < 0) return;
      this.#endLine();
      start = newline + 1;
    }
  }

  #keep(bytes: Buffer): void {
    const kept = bytes.subarray(0, LINE_LIMIT - this.#size);
    // A copy, for the chunk's memory is its giver's.
    if (kept.length > 0) this.#held.push(Buffer.from(kept));
    this.#size += kept.length;
  }

  #endLine(): void {
    const raw = Buffer.concat(this.#held).toString();
    this.#held = [];
    this.#size = 0;
    // A return before the newline belongs to the line's end.
    this.#sink(raw.endsWith('\r') ? raw.slice(0, -1) : raw, this.#line++);
  }
}
