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

/** Takes every measure in turn, round after round, so that a slow moment of the machine meets them all alike. */
export async function interleaved<K>(
  measures: ReadonlyMap<K, () => number | Promise<number>>,
  rounds: number,
): Promise<ReadonlyMap<K, Spread>> {
  const values = new Map<K, number[]>([...measures.keys()].map((key) => [key, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [key, measure] of measures) values.get(key)?.push(await measure());
  }
  return new Map([...values].map(([key, taken]) => [key, spreadOf(taken)]));
}
