import { PackedRecords, type Words } from './packed-records.ts';

function join(a: Words, b: Words): Words | undefined {
  return a.high === b.high && a.low >>> 1 === b.low >>> 1 ? b : undefined;
}

/** Keys of 63 bits, each with a flag that is up once any of its records had it: a record with it sorts behind one without. */
export class FlaggedKeys {
  readonly #records = new PackedRecords(join);

  /** The lowest bit of `low` is the flag's place. */
  add(high: number, low: number, flag: boolean): void {
    this.#records.add(high, flag ? low | 1 : low & ~1);
  }

  absorb(other: FlaggedKeys): void {
    other.#records.forEach((high, low) => {
      this.#records.add(high, low);
    });
  }

  forEach(visit: (high: number, flag: boolean) => void): void {
    this.#records.forEach((high, low) => {
      visit(high, (low & 1) === 1);
    });
  }

  /** How many have the flag, of how many. */
  share(): readonly [flagged: number, total: number] {
    let flagged = 0;
    this.#records.forEach((_, low) => {
      flagged += low & 1;
    });
    return [flagged, this.#records.size];
  }

  trim(): void {
    this.#records.trim();
  }
}
