import { placedWords } from './arena.ts';

/** Which of two words of a record comes first in memory; they are sorted as one number of 64 bits. */
const LOW = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1;
const HIGH = 1 - LOW;

const LEAST = 64;
/** A larger workbench is not kept, in words. */
const LARGEST = 256 * 1024;

/** What a record says, as two words of 32 bits. */
export interface Words {
  readonly high: number;
  readonly low: number;
}

/** The one record that two of the same thing are; undefined where they are of different things. */
type Join = (a: Words, b: Words) => Words | undefined;

const NOTHING = new Uint32Array(0);

/** Records are gathered on one workbench and then copied: the steps by which each would grow are garbage that piles up. */
let workbench: Uint32Array<ArrayBuffer> | undefined = new Uint32Array(1_024);

/**
 * Records of 8 bytes in the order of their value, each thing once: appended as they come, and sorted and joined when there is
 * no room or an answer is wanted. Records of one thing have the first 24 bits in common and follow one another when sorted.
 */
export class PackedRecords {
  readonly #join: Join;
  #words: Uint32Array<ArrayBuffer> = NOTHING;
  #length = 0;
  #settled = 0;
  #trimmed = false;

  constructor(join: Join) {
    this.#join = join;
  }

  add(high: number, low: number): void {
    if (this.#length * 2 === this.#words.length) this.#makeRoom();
    this.#words[this.#length * 2 + HIGH] = high;
    this.#words[this.#length * 2 + LOW] = low;
    this.#length++;
  }

  /** How many different things there are. */
  get size(): number {
    this.settle();
    return this.#length;
  }

  forEach(visit: (high: number, low: number) => void): void {
    this.settle();
    for (let at = 0; at < this.#length; at++) visit(this.#words[at * 2 + HIGH] ?? 0, this.#words[at * 2 + LOW] ?? 0);
  }

  /** Sorts and joins. */
  settle(): void {
    if (this.#settled === this.#length) return;
    new BigUint64Array(this.#words.buffer, this.#words.byteOffset, this.#length).sort();
    const words = this.#words;
    let kept = 0;
    for (let at = 1; at < this.#length; at++) {
      const [high, low] = [words[at * 2 + HIGH] ?? 0, words[at * 2 + LOW] ?? 0];
      const joined = high >>> 8 === (words[kept * 2 + HIGH] ?? 0) >>> 8 && this.#join(this.#at(kept), { high, low });
      if (!joined) kept++;
      words[kept * 2 + HIGH] = joined ? joined.high : high;
      words[kept * 2 + LOW] = joined ? joined.low : low;
    }
    this.#length = this.#settled = kept + 1;
  }

  /** Gives back what is not used, once: a file that is opened again and again must not be copied each time. */
  trim(): void {
    this.settle();
    if (this.#trimmed) return;
    this.#trimmed = true;
    const used = this.#words;
    this.#words = placedWords(used, this.#length * 2);
    if (used.length <= LARGEST && used.length > (workbench?.length ?? 0)) workbench = used;
  }

  #at(index: number): Words {
    return { high: this.#words[index * 2 + HIGH] ?? 0, low: this.#words[index * 2 + LOW] ?? 0 };
  }

  #makeRoom(): void {
    if (this.#words.length === 0 && !this.#trimmed) {
      this.#words = workbench ?? new Uint32Array(LEAST);
      workbench = undefined;
      return;
    }
    this.settle();
    // Repeated records alone must not make it grow; half of it free again keeps the cost of settling in proportion.
    if (this.#length * 4 <= this.#words.length && this.#length > 0) return;
    const grown = new Uint32Array(Math.max(LEAST, this.#length * 4));
    grown.set(this.#words);
    this.#words = grown;
  }
}
