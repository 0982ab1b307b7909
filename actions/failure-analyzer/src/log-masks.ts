import { TextDecoder } from 'node:util';

import { InputError, Redactor, unescapeData } from '@qeml-actions/core';
import type { Classification } from '@qeml-actions/failures';

import { tooManyMasks } from './messages.ts';

const MOST_MASKS = 1_000;
/** A command is read by the first bytes of its line. */
const LINE_LIMIT = 64 * 1_024;
const LINE_END = /[\r\n]/;
const WORD = /add-mask/i;
/** Both grammars of the runner; GitHub's logs have a time before what was printed. */
const MASK =
  /^\s*(?:\d{4}-\d\d-\d\dT[\d:.]+Z )?::add-mask(?: [^:]*)?::(?<value>.*)$|##\[add-mask(?: [^\]]*)?\](?<old>.*)$/i;

/**
 * The values that a log's own `::add-mask::` commands hide: what a command printed into a file went past the runner,
 * which would have hidden them. They hide only what comes from the log: words of ours, a log could blot out at will.
 */
export class LogMasks {
  readonly #redactor = new Redactor({});
  readonly #values = new Set<string>();

  /** The same bytes, listened to as they pass. */
  async *heard(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const lines = new MaskLines((value) => this.#add(value));
    for await (const chunk of bytes) {
      lines.write(chunk);
      yield chunk;
    }
    lines.end();
  }

  /** A value in which every text is one of the log. */
  hide<T>(value: T): T {
    return this.#values.size === 0 ? value : this.#redactor.redactAll(value);
  }

  /** What a log came to, its texts without what is hidden. */
  hideIn(classification: Classification): Classification {
    if (this.#values.size === 0) return classification;
    const { evidence, explanation, transientReason, runnerUp } = classification;
    return {
      ...classification,
      transientReason: this.hide(transientReason),
      ...(evidence && { evidence: this.hide(evidence) }),
      ...(explanation !== undefined && { explanation: this.hide(explanation) }),
      ...(runnerUp && { runnerUp: { ...runnerUp, evidence: this.hide(runnerUp.evidence) } }),
    };
  }

  #add(value: string): void {
    if (this.#values.has(value)) return;
    if (this.#values.size === MOST_MASKS) throw new InputError([tooManyMasks(MOST_MASKS)]);
    this.#values.add(value);
    this.#redactor.add(value);
  }
}

/** The masks in a stream's lines, of which no more than one is held. */
class MaskLines {
  readonly #onMask: (value: string) => void;
  #decoder: TextDecoder | undefined;
  #begun = false;
  #held: Buffer = Buffer.alloc(0);

  constructor(onMask: (value: string) => void) {
    this.#onMask = onMask;
  }

  write(chunk: Buffer): void {
    if (!this.#begun) this.#decoder = decoderFor(chunk);
    this.#begun = true;
    const bytes = this.#decoder ? Buffer.from(this.#decoder.decode(chunk, { stream: true })) : chunk;
    const firstEnd = bytes.subarray(0, bytes.indexOf('\n') + 1 || bytes.length).indexOf('\r');
    const cut = firstEnd < 0 ? bytes.indexOf('\n') : firstEnd;
    if (cut < 0) {
      this.#hold(bytes);
      return;
    }
    const rest = Math.max(bytes.lastIndexOf('\n'), bytes.lastIndexOf('\r')) + 1;
    this.#hold(bytes.subarray(0, cut));
    this.end();
    this.#read(bytes.subarray(cut, rest));
    this.#hold(bytes.subarray(rest));
  }

  /** The last line, which nothing ended. */
  end(): void {
    this.#read(this.#held);
    this.#held = Buffer.alloc(0);
  }

  #hold(bytes: Buffer): void {
    const kept = bytes.subarray(0, LINE_LIMIT - this.#held.length);
    // A copy, for the chunk's memory is its giver's.
    if (kept.length > 0) this.#held = Buffer.concat([this.#held, kept]);
  }

  #read(bytes: Buffer): void {
    if (!WORD.test(bytes.toString('latin1'))) return;
    for (const line of bytes.toString().split(LINE_END)) {
      const { value, old } = MASK.exec(line)?.groups ?? {};
      const masked = value ?? old;
      if (masked !== undefined) this.#onMask(unescapeData(masked));
    }
  }
}

/** UTF-16 by its byte order mark, as PowerShell writes it; anything else is read as the bytes that it is. */
function decoderFor([first, second]: Buffer): TextDecoder | undefined {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be') : undefined;
}
