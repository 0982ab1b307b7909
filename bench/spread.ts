/** How measured values lie: in their own unit. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** The spread of at least one value. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const middle = sorted.length / 2;
  const median = Number.isInteger(middle) ? (at(middle - 1) + at(middle)) / 2 : at(Math.floor(middle));
  return { min: at(0), median, max: at(sorted.length - 1) };
}

/** Takes every sample in turn, round after round, so that a slow moment of the machine meets them all alike. */
export async function samples<K, T>(
  measures: ReadonlyMap<K, () => T | Promise<T>>,
  rounds: number,
): Promise<ReadonlyMap<K, readonly T[]>> {
  const taken = new Map<K, T[]>([...measures.keys()].map((key) => [key, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [key, measure] of measures) taken.get(key)?.push(await measure());
  }
  return taken;
}

/** The spreads of such samples. */
export async function interleaved<K>(
  measures: ReadonlyMap<K, () => number | Promise<number>>,
  rounds: number,
): Promise<ReadonlyMap<K, Spread>> {
  const taken = await samples(measures, rounds);
  return new Map([...taken].map(([key, values]) => [key, spreadOf(values)]));
}
