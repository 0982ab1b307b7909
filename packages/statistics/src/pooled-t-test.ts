import { mean, squaredDeviations } from './moments.ts';
import { upperTail } from './student-t.ts';

export interface TTest {
  /** Above zero where the second sample's mean is the larger; infinite where neither sample varies and they differ. */
  readonly t: number;
  /** n₁ + n₂ − 2. */
  readonly freedom: number;
  /** The second mean less the first, in the samples' unit. */
  readonly difference: number;
}

/** Rounding leaves this share of a value as variation where there is none. */
const ROUNDING = 1e-14;

/**
 * Student's two-sample t with pooled variance, of samples with n₁, n₂ ≥ 1 and n₁ + n₂ ≥ 3 finite values.
 * Pooled, because it also tells of a second sample of one value, which has no variance of its own.
 * Source: Student (1908), Fisher (1925); Welch's form needs two values on each side.
 */
export function pooledTTest(first: readonly number[], second: readonly number[]): TTest {
  const freedom = first.length + second.length - 2;
  if (first.length < 1 || second.length < 1 || freedom < 1)
    throw new RangeError(
      `a pooled t-test needs samples of three values in all, not ${first.length} and ${second.length}`,
    );
  const [before, after] = [mean(first), mean(second)];
  const difference = after - before;
  const scale = Math.max(Math.abs(before), Math.abs(after)) * ROUNDING;
  const deviation = Math.sqrt((squaredDeviations(first) + squaredDeviations(second)) / freedom);
  const error = deviation * Math.sqrt(1 / first.length + 1 / second.length);
  if (Math.abs(difference) <= scale) return { t: 0, freedom, difference: 0 };
  return { t: deviation <= scale ? Math.sign(difference) * Infinity : difference / error, freedom, difference };
}

/** The one-sided p-value, from 0 to 1: how likely such a rise, or a larger one, is where both means are the same. */
export function pOfRise({ t, freedom }: TTest): number {
  return upperTail(t, freedom);
}
