import { closeSync, openSync } from 'node:fs';

import { descriptorSink, type Redactor, type Sink } from '@qeml-actions/core';

const KEPT_HEAD = 64 * 1_024 * 1_024;
const KEPT_TAIL = 1_024 * 1_024;
const TAIL = 64 * 1_024;
/** As long a line without its end is written at the latest, but for its last part, in which a secret may begin. */
const LONGEST_CARRY = 64 * 1_024;
const LONGEST_SECRET = 4 * 1_024;
/** Bytes after which the head is full, whatever is still carried. */
const SURELY_FULL = KEPT_HEAD + 2 * LONGEST_CARRY;

/**
 * The kept log of an attempt: the bytes of both streams as they came, secrets redacted, in constant memory and bounded
 * on disk to its first 64 MiB and its last 1 MiB.
 */
export class AttemptLog {
  readonly path: string;
  readonly #descriptor: number;
  readonly #write: Sink;
  readonly #redactor: Redactor;
  readonly #tail = new LastBytes(TAIL);
  /** Unredacted until the end, so that what is left out costs nothing; longer by what a cut secret at its start takes. */
  readonly #beyond = new LastBytes(KEPT_TAIL + LONGEST_CARRY);
  #carry = '';
  #given = 0;
  #written = 0;
  #last: Promise<void> = Promise.resolve();

  /** @throws Error when no file can be made at the path */
  constructor(path: string, redactor: Redactor) {
    this.path = path;
    this.#descriptor = openSync(path, 'w');
    this.#write = descriptorSink(this.#descriptor);
    this.#redactor = redactor;
  }

  /** Resolves when the bytes are kept; both streams write here, in the order in which they come. */
  write(chunk: Buffer): Promise<void> {
    this.#tail.add(chunk);
    if (this.#given > SURELY_FULL) return this.#pass(chunk);
    this.#given += chunk.length;
    return this.#isPlain(chunk) ? this.#takePlain(chunk) : this.#takeText(chunk);
  }

  /** Whether redacting would change nothing; not asked of small pieces, which cost little as text. */
  #isPlain(chunk: Buffer): boolean {
    if (chunk.length <= LONGEST_SECRET) return false;
    const overlap = Math.max(LONGEST_SECRET, this.#redactor.longest);
    const seam = Buffer.from(this.#carry + chunk.toString('latin1', 0, overlap), 'latin1');
    return !this.#redactor.mayChange(seam) && !this.#redactor.mayChange(chunk);
  }

  #takePlain(chunk: Buffer): Promise<void> {
    const lineEnd = chunk.lastIndexOf('\n') + 1;
    const tooLong = this.#carry.length + chunk.length >= LONGEST_CARRY;
    const end = lineEnd === 0 && tooLong ? chunk.length - LONGEST_SECRET : lineEnd;
    const carried = end > 0 ? this.#carry : '';
    this.#carry = (end > 0 ? '' : this.#carry) + chunk.toString('latin1', end);
    this.#last = this.#last.then(async () => {
      await this.#keepBytes(Buffer.from(carried, 'latin1'));
      await this.#keepBytes(chunk.subarray(0, end));
    });
    return this.#last;
  }

  #takeText(chunk: Buffer): Promise<void> {
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
    const last = this.#lastPart();
    const left = this.#beyond.seen - last.length;
    if (left > 0)
      await this.#write(
        Buffer.from(
          `\n[${String(left)} bytes are left out here: a kept log holds the first 64 MiB and the last 1 MiB]\n`,
        ),
      );
    await this.#write(last);
    closeSync(this.#descriptor);
  }

  #keep(text: string): Promise<void> {
    return this.#keepBytes(Buffer.from(this.#redactor.redactBytes(text), 'latin1'));
  }

  async #keepBytes(bytes: Buffer): Promise<void> {
    if (bytes.length === 0) return;
    const room = Math.max(0, KEPT_HEAD - this.#written);
    if (room > 0) await this.#write(bytes.subarray(0, room));
    this.#written += Math.min(room, bytes.length);
    if (bytes.length > room) this.#beyond.add(bytes.subarray(room));
  }

  /** Takes what comes when the head is full; first, once, what was carried till then. */
  #pass(chunk: Buffer): Promise<void> {
    const carried = Buffer.from(this.#carry, 'latin1');
    this.#carry = '';
    this.#last = this.#last.then(() => {
      this.#beyond.add(carried);
      this.#beyond.add(chunk);
    });
    return this.#last;
  }

  #lastPart(): Buffer {
    const bytes = this.#beyond.bytes();
    const redacted = Buffer.from(this.#redactor.redactBytes(bytes.toString('latin1')), 'latin1');
    const cut = this.#beyond.seen > bytes.length ? LONGEST_CARRY : 0;
    return redacted.subarray(Math.max(cut, redacted.length - KEPT_TAIL));
  }
}

/** The last bytes of a stream, in memory that does not grow with the number of pieces. */
class LastBytes {
  readonly #limit: number;
  #ring = Buffer.alloc(0);
  seen = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(chunk: Buffer): void {
    if (chunk.length === 0) return;
    if (this.#ring.length === 0) this.#ring = Buffer.alloc(this.#limit);
    this.seen += chunk.length;
    const last = chunk.subarray(-this.#limit);
    const at = (this.seen - last.length) % this.#limit;
    const copied = last.copy(this.#ring, at);
    last.copy(this.#ring, 0, copied);
  }

  bytes(): Buffer {
    if (this.seen <= this.#limit) return this.#ring.subarray(0, this.seen);
    const at = this.seen % this.#limit;
    return Buffer.concat([this.#ring.subarray(at), this.#ring.subarray(0, at)]);
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
  if (whole === text) return text.length - LONGEST_SECRET;
  for (let at = text.length - LONGEST_SECRET; at > 0; at -= LONGEST_SECRET) {
    if (redactor.redactBytes(text.slice(0, at)) + redactor.redactBytes(text.slice(at)) === whole) return at;
  }
  return text.length;
}
