import { ReportFault } from '../fault.ts';
import type { Share } from '../sink.ts';
import { PackedRecords, type Words } from './packed-records.ts';
import type { TextHash } from './text-hash.ts';

/** No block of code has more statements, 14 bits. */
const MAX_COUNT = 0x3fff;

function join(a: Words, b: Words): Words | undefined {
  return a.high === b.high && a.low >>> 1 === b.low >>> 1 ? b : undefined;
}

/** Statements, or blocks of several that run together, by identity: 49 bits of it, how many they are, and whether they ran. */
export class Statements {
  readonly #records = new PackedRecords(join);

  /** @throws ReportFault for more statements than a block can have */
  add({ first, second }: TextHash, covered: boolean, count: number): void {
    if (!Number.isSafeInteger(count) || count < 0 || count > MAX_COUNT)
      throw new ReportFault(`has a block of ${String(count)} statements, which no source file has`);
    this.#records.add(first, (second & ~0x7fff) | (count << 1) | Number(covered));
  }

  absorb(other: Statements): void {
    other.#records.forEach((high, low) => {
      this.#records.add(high, low);
    });
  }

  share(): Share {
    let [covered, total] = [0, 0];
    this.#records.forEach((_, low) => {
      const count = (low >>> 1) & MAX_COUNT;
      total += count;
      if ((low & 1) === 1) covered += count;
    });
    return [covered, total];
  }

  trim(): void {
    this.#records.trim();
  }
}
