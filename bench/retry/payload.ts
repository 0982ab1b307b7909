import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Reader } from './pipe.ts';

/** A text of known bytes, a block repeated, of lines of 100 bytes or without any line end. */
export interface Payload {
  readonly name: string;
  readonly bytes: number;
  readonly block: Buffer;
  /** The arguments with which Node writes it to stdout. */
  readonly producer: readonly string[];
}

const LINES = 10_000;
const LINE = 100;
/** Where the payload begins among what else is printed. */
const BEGINNING = '0000 payload';

/** A payload; its block is laid in a folder for the producer to read. */
export function makePayload(folder: string, bytes: number, lineEnd: '\n' | ' '): Payload {
  const kind = lineEnd === '\n' ? 'lines of 100 bytes' : 'no line end';
  const lines = Array.from({ length: LINES }, (_, n) => {
    return `${String(n).padStart(4, '0')} ${'payload-'.repeat(LINE / 8)}`.slice(0, LINE - 1) + lineEnd;
  });
  const block = Buffer.from(lines.join(''));
  const file = join(folder, `block-${lineEnd === '\n' ? 'lines' : 'endless'}`);
  writeFileSync(file, block);
  const producer = [join(import.meta.dirname, 'producer.mjs'), file, String(bytes)];
  return { name: `${(bytes / 1e6).toFixed(0)} MB, ${kind}`, bytes, block, producer };
}

/** The command that writes a payload. */
export function producerCommand({ producer }: Payload): string {
  return [process.execPath, ...producer].map((word) => `'${word}'`).join(' ');
}

/** Compares what arrives with the payload, byte by byte; lines before and after it are not counted. */
export class PayloadReader {
  readonly #payload: Payload;
  #head = Buffer.alloc(0);
  #state: 'before' | 'within' | 'after' = 'before';
  #arrived = 0;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  /** Bytes of the payload that did not arrive, or not in their place. */
  get lost(): number {
    return this.#payload.bytes - this.#arrived;
  }

  get begun(): boolean {
    return this.#state !== 'before';
  }

  readonly read = ((bytes: Buffer): undefined => {
    if (this.#state === 'within') this.#compare(bytes);
    if (this.#state !== 'before') return;
    this.#head = Buffer.concat([this.#head, bytes]);
    const at = this.#head.indexOf(BEGINNING);
    if (at < 0) return;
    this.#state = 'within';
    this.#compare(this.#head.subarray(at));
  }) satisfies Reader;

  #compare(bytes: Buffer): void {
    const { block, bytes: total } = this.#payload;
    for (let at = 0; at < bytes.length && this.#state === 'within';) {
      const phase = this.#arrived % block.length;
      const length = Math.min(bytes.length - at, block.length - phase, total - this.#arrived);
      const same = sameBytes(bytes.subarray(at, at + length), block.subarray(phase, phase + length));
      this.#arrived += same;
      at += same;
      if (same < length || this.#arrived === total) this.#state = 'after';
    }
  }
}

function sameBytes(a: Buffer, b: Buffer): number {
  if (a.equals(b)) return a.length;
  return a.findIndex((byte, index) => byte !== b[index]);
}
