import { open, type FileHandle } from 'node:fs/promises';

import type { Redactor } from '@qeml-actions/core';

const KEPT_HEAD = 64 * 1_024 * 1_024;
const KEPT_TAIL = 1_024 * 1_024;
const TAIL = 64 * 1_024;
/** As long a line without its end is written at the latest, but for its last part, in which a secret may begin. */
const LONGEST_CARRY = 64 * 1_024;
const LONGEST_SECRET = 4 * 1_024;

/**
 * The kept log of an attempt: the bytes of both streams as they came, secrets redacted, in constant memory and bounded
 * on disk to its first 64 MiB and its last 1 MiB.
 */
export class AttemptLog {
  readonly path: string;
  readonly #file: FileHandle;
  readonly #redactor: Redactor;
  readonly #tail = new LastBytes(TAIL);
  readonly #beyond = new LastBytes(KEPT_TAIL);
  #carry = '';
  #written = 0;
  #last: Promise<void> = Promise.resolve();

  private constructor(path: string, file: FileHandle, redactor: Redactor) {
    this.path = path;
    this.#file = file;
    this.#redactor = redactor;
  }

  static async create(path: string, redactor: Redactor): Promise<AttemptLog> {
    return new AttemptLog(path, await open(path, 'w'), redactor);
  }

  /** Resolves when the bytes are kept; both streams write here, in the order in which they come. */
  write(chunk: Buffer): Promise<void> {
    this.#tail.add(chunk);
    const text = this.#carry + chunk.toString('latin1');
    const end = completeUpTo(text, this.#redactor);
    this.#carry = text.slice(end);
    if (end > 0) this.#last = this.#last.then(() => this.#keep(text.slice(0, end)));
    return this.#last;
  }

  /** The last 64 KiB of output, unredacted: for reading, not for showing. */
  tail(): string {
    return this.#tail.bytes().toString('utf8');
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#keep(this.#carry);
    this.#carry = '';
    const last = this.#beyond.bytes();
    const left = this.#beyond.seen - last.length;
    if (left > 0)
      await this.#file.write(
        `\n[${String(left)} bytes are left out here: a kept log holds the first 64 MiB and the last 1 MiB]\n`,
      );
    await this.#file.write(last);
    await this.#file.close();
  }

  async #keep(text: string): Promise<void> {
    const bytes = Buffer.from(this.#redactor.redactBytes(text), 'latin1');
    const room = Math.max(0, KEPT_HEAD - this.#written);
    if (room > 0) await this.#file.write(bytes.subarray(0, room));
    this.#written += Math.min(room, bytes.length);
    if (bytes.length > room) this.#beyond.add(bytes.subarray(room));
  }
}

/** The last bytes of a stream. */
class LastBytes {
  readonly #limit: number;
  readonly #chunks: Buffer[] = [];
  #held = 0;
  seen = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#held += chunk.length;
    this.seen += chunk.length;
    for (let first = this.#chunks[0]; first && this.#held - first.length >= this.#limit; first = this.#chunks[0]) {
      this.#chunks.shift();
      this.#held -= first.length;
    }
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks).subarray(-this.#limit);
  }
}

/** Up to where a text can be redacted without cutting a secret: its last line end, before a private key still open. */
function completeUpTo(text: string, redactor: Redactor): number {
  const lineEnd = text.lastIndexOf('\n') + 1;
  const end = lineEnd > 0 || text.length < LONGEST_CARRY ? lineEnd : withinLine(text, redactor);
  const key = text.lastIndexOf('-----BEGIN ', end);
  const open = key >= 0 && key > end - LONGEST_CARRY / 4 && !text.slice(key, end).includes('-----END ');
  return open ? key : end;
}

/** Where a long line can be cut: where redacting its two parts gives the same as redacting all of it. */
function withinLine(text: string, redactor: Redactor): number {
  const whole = redactor.redactBytes(text);
  for (let at = text.length - LONGEST_SECRET; at > 0; at -= LONGEST_SECRET) {
    if (redactor.redactBytes(text.slice(0, at)) + redactor.redactBytes(text.slice(at)) === whole) return at;
  }
  return text.length;
}
