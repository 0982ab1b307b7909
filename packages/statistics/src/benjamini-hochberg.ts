/**
 * Which of the hypotheses are rejected, in their order, so that of the rejected ones at most the share `rate` is
 * expected to be false; p-values from 0 to 1, independent or positively dependent.
 * Source: Benjamini and Hochberg, J. R. Stat. Soc. B 57 (1995) 289–300.
 */
export function benjaminiHochberg(pValues: readonly number[], rate: number): readonly boolean[] {
  const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new RangeError(`a p-value is from 0 to 1, not ${wrong}`);
  const sorted = pValues.toSorted((a, b) => a - b);
  const rank = sorted.findLastIndex((p, index) => p <= ((index + 1) / sorted.length) * rate);
  const bound = sorted[rank] ?? -1;
  return pValues.map((p) => p <= bound);
}
