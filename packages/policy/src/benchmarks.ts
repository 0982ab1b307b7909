import type { Benchmark } from '@qeml-actions/reports';
import { isRegression, judgeSeries, ratioInterval } from '@qeml-actions/statistics';

import type { Facts, ReadReport } from './facts.ts';
import { identity, seriesOf } from './series.ts';

/** What came of one benchmark's comparison. */
export interface Comparison {
  readonly name: string;
  readonly measure?: string;
  readonly unit?: string;
  readonly how: 'paired' | 'history';
  readonly state: 'worse' | 'not-worse' | 'too-short' | 'undecided';
  readonly text: string;
  /** Of one that is worse by history: the index, in its series, of the first point after the change. */
  readonly split?: number;
}

export interface Comparisons {
  readonly comparisons: readonly Comparison[];
  /** Why those that only history could tell of are not compared; undefined where there are none. */
  readonly baseless: 'none' | 'unavailable' | undefined;
}

/** Any number: it only has to be the same each time. */
const SEED = 20_261_121;

function label({ name, measure, unit }: Pick<Benchmark, 'name' | 'measure' | 'unit'>): string {
  return measure === unit ? `${name} (${unit})` : `${name} (${measure}, ${unit})`;
}

interface Measurements {
  readonly benchmark: Benchmark;
  readonly values: number[];
}

/** All measurements of a benchmark: its samples, or where it has none its value, over all files of a side. */
function measurements(reports: readonly ReadReport[]): ReadonlyMap<string, Measurements> {
  const found = new Map<string, Measurements>();
  for (const benchmark of reports.flatMap(({ report }) => report.benchmarks)) {
    const key = identity(benchmark);
    const known = found.get(key);
    const values = benchmark.samples ?? [benchmark.value];
    if (known) known.values.push(...values);
    else found.set(key, { benchmark, values: [...values] });
  }
  // What is drawn from them must not hang on the order of the files.
  for (const { values } of found.values()) values.sort((a, b) => a - b);
  return found;
}

function percent(ratio: number): string {
  return `${(100 * (ratio - 1)).toFixed(1)} %`;
}

/** The two sides of every format that a base report was declared of. */
function sides({ reports }: Facts, heads: readonly ReadReport[]): readonly (readonly ReadReport[])[][] {
  const bases = reports.filter(({ role, report }) => role === 'base' && report.kinds.includes('benchmarks'));
  const of = (format: string, some: readonly ReadReport[]): readonly ReadReport[] =>
    some.filter(({ report }) => report.format === format);
  return [...new Set(bases.map(({ report }) => report.format))].map((format) => [of(format, bases), of(format, heads)]);
}

/** Base and head, measured in turns on one runner. */
function paired(bases: readonly ReadReport[], heads: readonly ReadReport[]): readonly Comparison[] {
  const before = measurements(bases);
  const after = [...measurements(heads)].flatMap(([key, head]) => {
    const base = before.get(key);
    return base ? [{ base, head }] : [];
  });
  if (after.length === 0) {
    const [format = ''] = bases.map(({ report }) => report.format);
    const text = `base and head have no benchmark of ${format} in common`;
    return [{ name: '', how: 'paired', state: 'undecided', text }];
  }
  return after.map(({ base, head }) => pair(base, head));
}

function pair(base: Measurements, { benchmark, values }: Measurements): Comparison {
  const { name, measure, unit } = benchmark;
  const common = { name, measure, unit, how: 'paired' as const };
  const interval = ratioInterval(base.values, values, { seed: SEED });
  if (interval.state === 'refused')
    return { ...common, state: 'undecided', text: `${label(benchmark)}: ${interval.reason}` };
  // As a slowdown: above 1 is worse, whichever way is better.
  const [low, high] =
    benchmark.better === 'lower' ? [interval.low, interval.high] : [1 / interval.high, 1 / interval.low];
  const text = `${label(benchmark)}: worse by ${percent(low)} to ${percent(high)}`;
  return { ...common, state: isRegression(interval, benchmark.better) ? 'worse' : 'not-worse', text };
}

/** This run's values as the last points of the base's series. */
function historical(facts: Facts, heads: readonly ReadReport[]): readonly Comparison[] {
  const previous = facts.base.state === 'found' ? facts.base.baseline : undefined;
  const here = new Set(heads.flatMap(({ report }) => report.benchmarks).map(identity));
  const current = seriesOf(facts, previous).filter((one) => here.has(identity(one)));
  const judged = judgeSeries(
    current.map((one) => ({ one, values: one.points.map(({ value }) => value), better: one.better })),
  );
  return judged.map(({ series: { one }, result }): Comparison => {
    const { name, measure, unit } = one;
    const common = { name, measure, unit, how: 'history' as const };
    if (result.state === 'refused') return { ...common, state: 'too-short', text: `${label(one)}: ${result.reason}` };
    const slower = one.better === 'lower' ? result.ratio : 1 / result.ratio;
    const change = slower >= 1 ? `worse by ${percent(slower)}` : `better by ${percent(1 / slower)}`;
    const text = `${label(one)}: ${change} in the last ${one.points.length - result.split} points, p ${result.p.toExponential(1)}, by history`;
    return result.suspect
      ? { ...common, state: 'worse', text, split: result.split }
      : { ...common, state: 'not-worse', text };
  });
}

/** Heads that have no base report of their format. */
function alone(facts: Facts, heads: readonly ReadReport[]): readonly ReadReport[] {
  const formats = new Set(sides(facts, []).flatMap(([bases = []]) => bases.map(({ report }) => report.format)));
  return heads.filter(({ report }) => !formats.has(report.format) && report.benchmarks.length > 0);
}

/** Benchmarks compared with base reports of their format where there are any, else with their history. */
export function compareBenchmarks(facts: Facts, heads: readonly ReadReport[]): Comparisons {
  const pairs = sides(facts, heads).flatMap(([bases = [], own = []]) => paired(bases, own));
  const rest = alone(facts, heads);
  const { state } = facts.base;
  if (rest.length === 0) return { comparisons: pairs, baseless: undefined };
  if (state !== 'found') return { comparisons: pairs, baseless: state };
  return { comparisons: [...pairs, ...historical(facts, rest)], baseless: undefined };
}

/** Benchmarks that the base report, or else the base's own run, has and this run has not, each as a name for people. */
export function vanishedBenchmarks(facts: Facts, heads: readonly ReadReport[]): readonly string[] {
  const pairs = sides(facts, heads).flatMap(([bases = [], own = []]) => {
    const after = measurements(own);
    return [...measurements(bases)].filter(([key]) => !after.has(key)).map(([, { benchmark }]) => label(benchmark));
  });
  const { base } = facts;
  const here = new Set(heads.flatMap(({ report }) => report.benchmarks).map(identity));
  // A series without a point of the base's run had vanished before.
  const series = base.state === 'found' ? base.baseline.series : [];
  const ended = series.filter(
    (one) => !here.has(identity(one)) && one.points.at(-1)?.commit === (base.state === 'found' && base.baseline.commit),
  );
  return [...new Set([...pairs, ...ended.map(label)])].sort();
}
