/** The arithmetic mean of at least one value, in the values' unit; NaN of none. */
export function mean(values: readonly number[]): number {
  const rough = sum(values) / values.length;
  // The second pass takes back what the first lost by rounding, so that equal values have exactly their own mean.
  return rough + sum(values.map((value) => value - rough)) / values.length;
}

/** The sum of the squared distances from the mean, in the values' unit squared; two passes, so it never cancels. */
export function squaredDeviations(values: readonly number[]): number {
  const middle = mean(values);
  return sum(values.map((value) => (value - middle) ** 2));
}

/** The middle value, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? NaN : low + (high - low) / 2;
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
