/** The arithmetic mean of at least one value, in the values' unit; NaN of none. */
export function mean(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  const rough = total / values.length;
  // The second pass takes back what the first lost by rounding, so that equal values have exactly their own mean.
  let lost = 0;
  for (const value of values) lost += value - rough;
  return rough + lost / values.length;
}

/** The sum of the squared distances from the mean, in the values' unit squared; two passes, so it never cancels. */
export function squaredDeviations(values: readonly number[]): number {
  const middle = mean(values);
  let total = 0;
  for (const value of values) total += (value - middle) ** 2;
  return total;
}

/** The middle value, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? NaN : low + (high - low) / 2;
}
