import { ReportFault } from '../fault.ts';
import type { Share } from '../sink.ts';
import { PackedRecords, type Words } from './packed-records.ts';

/** No line of a source file has more branches, 20 bits. */
const MAX_BRANCHES = 0xfffff;

function pack(line: number, covered: number, total: number): Words {
  return { high: ((line << 8) | (covered >>> 12)) >>> 0, low: (((covered & 0xfff) << 20) | total) >>> 0 };
}

function unpack({ high, low }: Words): readonly [line: number, covered: number, total: number] {
  return [high >>> 8, ((high & 0xff) << 12) | (low >>> 20), low & MAX_BRANCHES];
}

function join(a: Words, b: Words): Words | undefined {
  const [line, covered, total] = unpack(a);
  const [other, others, of] = unpack(b);
  return line === other ? pack(line, Math.max(covered, others), Math.max(total, of)) : undefined;
}

/** How many branches of each line were taken: of several records of a line, the maximum of each. */
export class BranchCounts {
  readonly #records = new PackedRecords(join);

  /** @throws ReportFault for more branches than a line can have */
  add(line: number, covered: number, total: number): void {
    if (!(total >= 0 && total <= MAX_BRANCHES))
      throw new ReportFault(`has a line with ${String(total)} branches, which no source file has`);
    const { high, low } = pack(line, Math.max(0, Math.min(covered, total)), total);
    this.#records.add(high, low);
  }

  absorb(other: BranchCounts): void {
    other.#records.forEach((high, low) => {
      this.#records.add(high, low);
    });
  }

  forEach(visit: (line: number, covered: number, total: number) => void): void {
    this.#records.forEach((high, low) => {
      visit(...unpack({ high, low }));
    });
  }

  share(): Share {
    let [covered, total] = [0, 0];
    this.forEach((_, some, all) => {
      covered += some;
      total += all;
    });
    return [covered, total];
  }

  trim(): void {
    this.#records.trim();
  }
}
