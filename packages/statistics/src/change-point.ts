import { mean, median } from './moments.ts';
import { pooledTTest, pOfRise } from './pooled-t-test.ts';
import { isConstant, refusedCount, refusedValue, type Refusal } from './refusal.ts';

/** Which way a value improves: a time is better when lower, a throughput when higher. */
export type Better = 'lower' | 'higher';

export interface ChangeOptions {
  readonly better: Better;
  /** How many of the last points are looked at. */
  readonly window?: number;
  /** A change is sought among this many of the last points. */
  readonly last?: number;
  /** The fewest points on either side of a split: below 3, a lone outlier is taken for a change. */
  readonly shortest?: number;
  /** The fewest points that are judged. */
  readonly leastPoints?: number;
  /** A series is suspect below this p-value … */
  readonly level?: number;
  /** … and worse by this share, in the mean and the median: 0.05 is a time of 105 % or a throughput of 1 / 105 %. */
  readonly leastWorsening?: number;
}

/** The best of the splits: where a worsening, if there is any, is the clearest. */
export interface Change {
  readonly state: 'judged';
  readonly suspect: boolean;
  /** Indexes, in the values given, of the first point that was looked at and of the first after the split. */
  readonly start: number;
  readonly split: number;
  /** After by before, so above 1 where the values rose, whichever way is better. */
  readonly ratio: number;
  /** Twice the one-sided p-value of a worsening, at most 1; an improvement has 1. */
  readonly p: number;
  /** Geometric means, in the values' unit. */
  readonly before: number;
  readonly after: number;
}

const DEFAULTS = { window: 50, last: 6, shortest: 3, leastPoints: 12, level: 0.001, leastWorsening: 0.05 };
/** Logarithms round: a time that went from 100 to exactly 105 is worse by 5 %. */
const SLACK = 1e-12;

/**
 * Looks for a worsening among the last points of a series, oldest first: the split with the largest t of a pooled
 * t-test on logarithms, so that a change is a ratio and a long tail weighs less.
 *
 * The p-value is doubled, as if both directions counted: over several splits the best is taken, and runs are no
 * independent samples. One-sided, the same level gave three times the false alarms on unchanged code.
 * Points over 0 only; a series that is one value throughout, also zero, is judged and has not changed.
 * Model: Apache Otava's windowed split and t-test (Fleming et al., Hunter, ICPE 2023), last points only.
 */
export function changePoint(values: readonly number[], options: ChangeOptions): Change | Refusal {
  const set = { ...DEFAULTS, ...options };
  const offset = Math.max(0, values.length - set.window);
  const points = values.slice(offset);
  const least = Math.max(set.leastPoints, 2 * set.shortest);
  const tooFew = refusedCount(points.length, least, 'points');
  if (tooFew) return tooFew;
  if (isConstant(points)) return unchanged(points, offset, values.length - set.shortest);
  const refused = refusedValue(points, 'point', offset);
  if (refused) return refused;
  const sign = set.better === 'lower' ? 1 : -1;
  const logs = points.map((point) => sign * Math.log(point));
  const size = bestSize(logs, set.shortest, set.last);
  const [before, after] = [logs.slice(0, -size), logs.slice(-size)];
  const test = pooledTTest(before, after);
  const p = Math.min(1, 2 * pOfRise(test));
  const bound = Math.log1p(set.leastWorsening) - SLACK;
  return {
    state: 'judged',
    // A lone outlier moves the mean of a few points, and no spread speaks against it where the others are all the same.
    suspect: p < set.level && test.difference >= bound && median(after) - median(before) >= bound,
    start: offset,
    split: values.length - size,
    ratio: Math.exp(sign * test.difference),
    p,
    before: Math.exp(sign * mean(before)),
    after: Math.exp(sign * mean(after)),
  };
}

/**
 * How many points lie after the split with the largest t. All splits have the same degrees of freedom, so it has the
 * smallest p-value too; and the same total variation, so t grows with the difference of the sums alone.
 */
function bestSize(logs: readonly number[], shortest: number, last: number): number {
  const middle = mean(logs);
  let [best, bestScore, sum] = [shortest, -Infinity, 0];
  for (let size = 1; size <= Math.min(last, logs.length - shortest); size++) {
    sum += (logs[logs.length - size] ?? NaN) - middle;
    const score = sum / Math.sqrt(size * (logs.length - size));
    if (size >= shortest && score > bestScore) [best, bestScore] = [size, score];
  }
  return best;
}

/** Of how many splits of so many points the best is taken. */
export function splitsTried(points: number, options: Pick<ChangeOptions, 'last' | 'shortest'>): number {
  const { last, shortest } = { ...DEFAULTS, ...options };
  return Math.max(1, Math.min(last, points - shortest) - shortest + 1);
}

function unchanged(points: readonly number[], start: number, split: number): Change {
  const [value = NaN] = points;
  return { state: 'judged', suspect: false, start, split, ratio: 1, p: 1, before: value, after: value };
}
