/** Why numbers were not judged: never answered by a NaN that compares as neither better nor worse. */
export interface Refusal {
  readonly state: 'refused';
  readonly why: 'too-few' | 'not-finite' | 'not-positive';
  /** A sentence without its full stop, with the value it rests on. */
  readonly reason: string;
}

/** The first value that no ratio can be taken of, or undefined; `offset` is how many values came before these. */
export function refusedValue(values: readonly number[], what: string, offset = 0): Refusal | undefined {
  const at = values.findIndex((value) => !(Number.isFinite(value) && value > 0));
  const value = values[at];
  if (value === undefined) return undefined;
  const place = `${what} ${offset + at + 1} of ${offset + values.length} is ${value}`;
  return Number.isFinite(value)
    ? { state: 'refused', why: 'not-positive', reason: `${place}: a ratio needs values above zero` }
    : { state: 'refused', why: 'not-finite', reason: `${place}: only finite values are compared` };
}

/** Too few values, or undefined. */
export function refusedCount(count: number, least: number, what: string): Refusal | undefined {
  if (count >= least) return undefined;
  return { state: 'refused', why: 'too-few', reason: `${count} ${what} where at least ${least} are needed` };
}

/** Whether every value is one and the same, which may be zero: a count of allocations often is. */
export function isConstant(values: readonly number[]): boolean {
  const [first = NaN] = values;
  return first >= 0 && first < Infinity && values.every((value) => value === first);
}
