import { hash } from 'node:crypto';

import { cleanLine } from '../lines/normalise.ts';
import { maskVolatile } from '../mask.ts';
import { LineReader } from './line-reader.ts';

const MOST_LINES = 200_000;
/** So much of a digest is a whole number that JavaScript holds exactly. */
const DIGEST_BYTES = 6;

/** The lines of a run that passed, as digests of what does not change from run to run; so many different ones at most. */
export class KnownLines {
  readonly #most: number;
  readonly #digests = new Set<number>();
  readonly #reader = new LineReader((raw) => {
    this.#add(cleanLine(raw).text);
  });
  #complete = true;

  constructor(most = MOST_LINES) {
    this.#most = most;
  }

  /** Whether every line has been kept: a line that is missing from half of them is not new. */
  get complete(): boolean {
    return this.#complete;
  }

  write(chunk: Buffer): void {
    if (this.#complete) this.#reader.write(chunk);
  }

  end(): void {
    this.#reader.end();
  }

  /** `text`: a cleaned line. */
  has(text: string): boolean {
    return this.#digests.has(digest(text));
  }

  #add(text: string): void {
    if (text === '' || !this.#complete) return;
    this.#digests.add(digest(text));
    if (this.#digests.size > this.#most) this.#complete = false;
  }
}

function digest(text: string): number {
  return hash('sha1', maskVolatile(text), 'buffer').readUIntBE(0, DIGEST_BYTES);
}
