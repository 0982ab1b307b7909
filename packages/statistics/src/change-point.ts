import { mean } from './moments.ts';
import { pooledTTest, pOfRise, type TTest } from './pooled-t-test.ts';
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
  /** … when it is also worse by this share: 0.05 is a time of 105 % or a throughput of 1 / 105 %. */
  readonly leastWorsening?: number;
}

/** The best of the splits: where a worsening, if there is any, is the clearest. */
export interface Change {
  readonly state: 'judged';
  readonly suspect: boolean;
  /** The index, in the values given, of the first point after the split. */
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

interface Split extends TTest {
  readonly size: number;
}

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
  if (isConstant(points)) return unchanged(points, values.length - set.shortest);
  const refused = refusedValue(points, 'point', offset);
  if (refused) return refused;
  const sign = set.better === 'lower' ? 1 : -1;
  const logs = points.map((point) => sign * Math.log(point));
  const best = bestSplit(logs, set.shortest, set.last);
  const p = Math.min(1, 2 * pOfRise(best));
  const geometric = (part: readonly number[]): number => Math.exp(sign * mean(part));
  return {
    state: 'judged',
    suspect: p < set.level && best.difference >= Math.log1p(set.leastWorsening) - SLACK,
    split: values.length - best.size,
    ratio: Math.exp(sign * best.difference),
    p,
    before: geometric(logs.slice(0, -best.size)),
    after: geometric(logs.slice(-best.size)),
  };
}

/** The split with the largest t; all have the same degrees of freedom, so it has the smallest p-value too. */
function bestSplit(logs: readonly number[], shortest: number, last: number): Split {
  const longest = Math.min(last, logs.length - shortest);
  const at = (size: number): Split => ({ size, ...pooledTTest(logs.slice(0, -size), logs.slice(-size)) });
  let best = at(shortest);
  for (let size = shortest + 1; size <= longest; size++) {
    const next = at(size);
    if (next.t > best.t) best = next;
  }
  return best;
}

function unchanged(points: readonly number[], split: number): Change {
  const [value = NaN] = points;
  return { state: 'judged', suspect: false, split, ratio: 1, p: 1, before: value, after: value };
}
