import type { Benchmark } from '@qeml-actions/reports';
import { judgeSeries, ratioInterval } from '@qeml-actions/statistics';

import type { Facts, ReadReport } from './facts.ts';
import { seriesOf } from './next-baseline.ts';

/** What came of one benchmark's comparison. */
export interface Comparison {
  readonly name: string;
  readonly measure: string;
  readonly how: 'paired' | 'history';
  readonly state: 'worse' | 'not-worse' | 'undecided';
  readonly text: string;
}

export interface Comparisons {
  readonly comparisons: readonly Comparison[];
  /** Benchmarks that the base has and this run has not. */
  readonly vanished: readonly string[];
}

/** Worse by this share, with the whole interval, is a regression. */
const LEAST = 0.05;
/** Fewer measurements than these on a side say nothing. */
const LEAST_SAMPLES = 5;
/** Any number: it only has to be the same each time. */
const SEED = 20_261_121;

function identity({ name, measure }: Pick<Benchmark, 'name' | 'measure'>): string {
  return JSON.stringify([name, measure]);
}

function label({ name, measure }: Pick<Benchmark, 'name' | 'measure'>): string {
  return `${name} (${measure})`;
}

/** All measurements of a benchmark: its samples, or where it has none its value, over all files of a side. */
function measurements(
  reports: readonly ReadReport[],
): Map<string, { readonly benchmark: Benchmark; readonly values: number[] }> {
  const found = new Map<string, { readonly benchmark: Benchmark; readonly values: number[] }>();
  for (const benchmark of reports.flatMap(({ report }) => report.benchmarks)) {
    const key = identity(benchmark);
    const known = found.get(key);
    const values = benchmark.samples ?? [benchmark.value];
    if (known) known.values.push(...values);
    else found.set(key, { benchmark, values: [...values] });
  }
  return found;
}

function percent(ratio: number): string {
  return `${(100 * (ratio - 1)).toFixed(1)} %`;
}

/** Base and head, measured in turns on one runner. */
function paired(bases: readonly ReadReport[], heads: readonly ReadReport[]): Comparisons {
  const before = measurements(bases);
  const after = measurements(heads);
  const vanished = [...before].filter(([key]) => !after.has(key)).map(([, { benchmark }]) => label(benchmark));
  const comparisons = [...after].flatMap(([key, { benchmark, values }]): readonly Comparison[] => {
    const base = before.get(key);
    if (!base) return [];
    const common = { name: benchmark.name, measure: benchmark.measure, how: 'paired' as const };
    const fewest = Math.min(values.length, base.values.length);
    if (fewest < LEAST_SAMPLES)
      return [
        {
          ...common,
          state: 'undecided',
          text: `${label(benchmark)}: ${fewest} measurements on a side, at least ${LEAST_SAMPLES} are needed`,
        },
      ];
    const interval = ratioInterval(base.values, values, { seed: SEED });
    if (interval.state === 'refused')
      return [{ ...common, state: 'undecided', text: `${label(benchmark)}: ${interval.reason}` }];
    // As a slowdown: above 1 is worse, whichever way is better.
    const [low, high] =
      benchmark.better === 'lower' ? [interval.low, interval.high] : [1 / interval.high, 1 / interval.low];
    const text = `${label(benchmark)}: worse by ${percent(low)} to ${percent(high)}`;
    return [{ ...common, state: low >= 1 + LEAST ? 'worse' : 'not-worse', text }];
  });
  return { comparisons, vanished };
}

/** This run's values as the last points of the base's series. */
function historical(facts: Facts, heads: readonly ReadReport[]): Comparisons {
  const { base } = facts;
  const previous = base.state === 'found' ? base.baseline : undefined;
  const here = new Set(heads.flatMap(({ report }) => report.benchmarks).map(identity));
  const all = seriesOf(facts, previous);
  const current = all.filter((one) => here.has(identity(one)));
  const judged = judgeSeries(
    current.map((one) => ({ one, values: one.points.map(({ value }) => value), better: one.better })),
  );
  const comparisons = judged.map(({ series: { one }, result }): Comparison => {
    const common = { name: one.name, measure: one.measure, how: 'history' as const };
    if (result.state === 'refused') return { ...common, state: 'not-worse', text: `${label(one)}: ${result.reason}` };
    const slower = one.better === 'lower' ? result.ratio : 1 / result.ratio;
    const text = `${label(one)}: ${slower >= 1 ? 'worse' : 'better'} by ${percent(slower >= 1 ? slower : 1 / slower)} since ${one.points.length - result.split} points, p ${result.p.toExponential(1)}`;
    return { ...common, state: result.suspect ? 'worse' : 'not-worse', text };
  });
  const vanished = (previous?.series ?? []).filter((one) => !here.has(identity(one))).map(label);
  return { comparisons, vanished };
}

/** Benchmarks compared with base reports of their format where there are any, else with their history. */
export function compareBenchmarks(facts: Facts, heads: readonly ReadReport[]): Comparisons {
  const bases = facts.reports.filter(({ role, report }) => role === 'base' && report.kinds.includes('benchmarks'));
  const formats = new Set(bases.map(({ report }) => report.format));
  const pairs = [...formats].map((format) => {
    const of = (reports: readonly ReadReport[]): readonly ReadReport[] =>
      reports.filter(({ report }) => report.format === format);
    return paired(of(bases), of(heads));
  });
  const alone = heads.filter(({ report }) => !formats.has(report.format));
  const all = [...pairs, ...(alone.length > 0 ? [historical(facts, alone)] : [])];
  return {
    comparisons: all.flatMap(({ comparisons }) => comparisons),
    vanished: all.flatMap(({ vanished }) => vanished),
  };
}
