import { median } from './moments.ts';
import { refusedCount, refusedValue, type Refusal } from './refusal.ts';
import { seededRandom, type Random } from './seeded-random.ts';

import type { Better } from './change-point.ts';

export interface IntervalOptions {
  /** An integer: the same seed and samples give the same interval. */
  readonly seed?: number;
  /** How much of the resamples' ratios the interval holds, between 0 and 1. */
  readonly level?: number;
  /** How many resamples are drawn. */
  readonly rounds?: number;
  /** The fewest samples on either side: 6, or 10 pairs. */
  readonly leastSamples?: number;
  /**
   * Whether the samples at one index were taken one right after the other, in the order of time: what slowed both is
   * divided out then. Sorted samples are no pairs: the interval would be too short.
   */
  readonly paired?: boolean;
}

/** Head by base, without a unit: above 1 where head has the larger values. */
export interface RatioInterval {
  readonly state: 'measured';
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

const DEFAULTS = { seed: 1, level: 0.99, rounds: 2000, paired: false };
const LEAST_SAMPLES = 6;
const LEAST_PAIRS = 10;
const SLACK = 1e-12;

/**
 * The bootstrap percentile interval of the ratio of the medians, head by base, in time rounds × n log n.
 *
 * Chosen by simulation, at 99 %, with 5 to 30 samples of unchanged code, spread by 10 % or with one in twelve slowed up
 * to threefold: of the intervals of medians at most 1.1 % missed 1 from six samples on (1.9 % of five). Those of means
 * missed it in 2 to 6 % up to ten samples, as BCa in 3 to 13 %: they are a quarter shorter where no sample is slowed, and
 * at twenty samples five times as long where some are. With a drift that slows both in turn, pairs took the interval
 * from 0.45 to 0.11 at ten samples, where 1.1 % missed 1; of six pairs 4.4 % did, so pairs need ten.
 * Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
 */
export function ratioInterval(
  base: readonly number[],
  head: readonly number[],
  options: IntervalOptions = {},
): RatioInterval | Refusal {
  const { seed, level, rounds, paired, leastSamples } = {
    ...DEFAULTS,
    leastSamples: options.paired === true ? LEAST_PAIRS : LEAST_SAMPLES,
    ...options,
  };
  if (!(level > 0 && level < 1 && rounds >= 1))
    throw new RangeError(`no interval of level ${level} by ${rounds} rounds`);
  const refused =
    refusedCount(base.length, leastSamples, 'base samples') ??
    refusedCount(head.length, leastSamples, 'head samples') ??
    (paired
      ? refusedCount(Math.min(base.length, head.length), Math.max(base.length, head.length), 'pairs')
      : undefined);
  if (refused) return refused;
  if ([...base, ...head].every((value) => value === 0)) return { state: 'measured', ratio: 1, low: 1, high: 1 };
  const wrong = refusedValue(base, 'base sample') ?? refusedValue(head, 'head sample');
  if (wrong) return wrong;
  const ratios = new Float64Array(rounds);
  const random = seededRandom(seed);
  for (let round = 0; round < rounds; round++) {
    const chosen = indexes(base.length, random);
    ratios[round] = ratioOf(pick(base, chosen), pick(head, paired ? chosen : indexes(head.length, random)));
  }
  ratios.sort();
  const outside = Math.min(Math.floor(((1 - level) / 2) * rounds), Math.floor((rounds - 1) / 2));
  const [low = NaN, high = NaN] = [ratios[outside], ratios[rounds - 1 - outside]];
  return { state: 'measured', ratio: ratioOf(base, head), low, high };
}

/** Whether head is worse by at least this share (0.05 is 5 %), all over the interval. */
export function isRegression({ low, high }: RatioInterval, better: Better, leastWorsening = 0.05): boolean {
  const surely = better === 'lower' ? low : 1 / high;
  return surely >= 1 + leastWorsening - SLACK;
}

function ratioOf(base: readonly number[], head: readonly number[]): number {
  return median(head) / median(base);
}

function indexes(count: number, random: Random): readonly number[] {
  return Array.from({ length: count }, () => Math.floor(random() * count));
}

function pick(values: readonly number[], chosen: readonly number[]): readonly number[] {
  return chosen.map((index) => values[index] ?? NaN);
}
