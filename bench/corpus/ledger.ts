import type { Benchmark } from '@qeml-actions/reports';

/** A value that a manifest's row stands for. */
export interface Entry {
  readonly value: number | undefined;
  readonly unit: string;
}

/** Aggregates of Google Benchmark, which a report keeps as figures of what they sum up. */
const AGGREGATE = /^(.*)_(mean|median|stddev|cv)$/;

/**
 * Gives the values of a report's benchmarks in the order in which a manifest asks for them. Rows of one name are the samples of
 * one benchmark where the format has such.
 */
export class Ledger {
  readonly #benchmarks: readonly Benchmark[];
  readonly #repeats: boolean;
  readonly #taken = new Map<Benchmark, number>();

  constructor(benchmarks: readonly Benchmark[], repeats: boolean) {
    this.#benchmarks = benchmarks;
    this.#repeats = repeats;
  }

  /** The next value of a measure (`*`: any), or a figure beside it. */
  take(name: string, measure: string, figure?: string): Entry | undefined {
    const named = this.#benchmarks.filter(
      (one) => (measure === '*' || one.measure === measure) && (one.name === name || one.name.startsWith(`${name} (`)),
    );
    if (named.length === 0) return this.#aggregate(name, measure);
    const left = figure === undefined ? named.filter((one) => this.#left(one) > 0) : named;
    const one = left.find((other) => other.name === name) ?? left[0];
    if (!one) return undefined;
    if (figure !== undefined) return { value: one.figures?.[figure], unit: one.unit };
    const at = this.#taken.get(one) ?? 0;
    this.#taken.set(one, at + 1);
    return { value: this.#repeats ? (one.samples?.[at] ?? one.value) : one.value, unit: one.unit };
  }

  #aggregate(name: string, measure: string): Entry | undefined {
    const [, of, aggregate = ''] = AGGREGATE.exec(name) ?? [];
    const one = this.#benchmarks.find((other) => other.name === of && other.measure === measure);
    if (!one) return undefined;
    if (!this.#taken.has(one)) this.#taken.set(one, this.#entries(one));
    return { value: one.figures?.[aggregate], unit: one.unit };
  }

  #entries(one: Benchmark): number {
    return this.#repeats ? (one.samples?.length ?? 1) : 1;
  }

  #left(one: Benchmark): number {
    return this.#entries(one) - (this.#taken.get(one) ?? 0);
  }

  /** How many entries nobody asked for: a benchmark counts once, whatever was measured of it. */
  untaken(): number {
    const left = new Map<string, number>();
    for (const one of this.#benchmarks)
      left.set(one.name, Math.min(left.get(one.name) ?? Number.POSITIVE_INFINITY, Math.max(0, this.#left(one))));
    return [...left.values()].reduce((sum, count) => sum + count, 0);
  }
}
