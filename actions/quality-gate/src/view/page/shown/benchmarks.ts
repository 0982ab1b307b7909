import { compareBenchmarks, seriesOf, vanishedBenchmarks, type Comparison, type Facts } from '@qeml-actions/policy';

import { BENCHMARKS, ROWS } from '../limits.ts';

export interface ShownSeries {
  readonly name: string;
  readonly measure: string;
  readonly unit: string;
  readonly better: 'lower' | 'higher';
  /** Oldest first; the last is this run's. */
  readonly points: readonly { readonly commit: string; readonly value: number }[];
  /** What came of comparing it; empty where there was nothing to compare with. */
  readonly state: Comparison['state'] | '';
  readonly text: string;
  /** The index of the first point after the change that makes it suspect. */
  readonly split: number | undefined;
}

export interface ShownBenchmarks {
  readonly series: readonly ShownSeries[];
  readonly left: number;
  /** Sentences of comparisons that are about no single benchmark. */
  readonly remarks: readonly string[];
  readonly vanished: readonly string[];
  readonly thresholds: readonly { readonly name: string; readonly holds: boolean }[];
}

export function isWorse({ state }: Pick<ShownSeries, 'state'>): boolean {
  return state === 'worse';
}

/** This run's benchmarks with their history, those that became worse first; undefined where none were read. */
export function shownBenchmarks(facts: Facts): ShownBenchmarks | undefined {
  const heads = facts.reports.filter(({ role, report }) => role === 'head' && report.kinds.includes('benchmarks'));
  if (heads.length === 0) return undefined;
  const { comparisons } = compareBenchmarks(facts, heads);
  const identity = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts);
  const byKey = new Map(comparisons.map((one) => [identity(one.name, one.measure, one.unit), one]));
  const here = new Set(
    heads.flatMap(({ report }) => report.benchmarks).map((one) => identity(one.name, one.measure, one.unit)),
  );
  const series = seriesOf(facts, facts.base.state === 'found' ? facts.base.baseline : undefined)
    .filter(({ name, measure, unit }) => here.has(identity(name, measure, unit)))
    .map((one): ShownSeries => {
      const found = byKey.get(identity(one.name, one.measure, one.unit));
      return {
        ...one,
        state: found?.state ?? '',
        text: found?.text ?? '',
        split: found?.split,
      };
    });
  const shown = [...series.filter(isWorse), ...series.filter((one) => !isWorse(one))].slice(0, BENCHMARKS);
  return {
    series: shown,
    left: here.size - shown.length,
    remarks: comparisons.filter(({ name }) => name === '').map(({ text }) => text),
    vanished: vanishedBenchmarks(facts, heads).slice(0, ROWS),
    thresholds: heads.flatMap(({ report }) => report.thresholds).slice(0, ROWS),
  };
}
