import type { Benchmark } from '@qeml-actions/reports';

import { isShort, type Baseline, type Series } from './baseline.ts';
import type { Facts } from './facts.ts';

/** The statistics look no further back. */
const MOST_POINTS = 50;
/** Names that hold a date or a hash would make it grow without end. */
const MOST_SERIES = 5_000;

/** What tells a series from others. The unit belongs to it: seconds and milliseconds of one name are no regression. */
export function identity({ name, measure, unit }: Pick<Benchmark, 'name' | 'measure' | 'unit'>): string {
  return JSON.stringify([name, measure, unit]);
}

/** The base's series with the points of this run; several values of one run are several points. */
export function seriesOf({ reports, commit }: Facts, previous: Baseline | undefined): Series[] {
  const series = new Map((previous?.series ?? []).map((one) => [identity(one), one]));
  const benchmarks = reports.filter(({ role }) => role === 'head').flatMap(({ report }) => report.benchmarks);
  for (const { name, measure, unit, better, value } of benchmarks) {
    if (![name, measure, unit].every(isShort) || !Number.isFinite(value)) continue;
    const key = identity({ name, measure, unit });
    const points = [...(series.get(key)?.points ?? []), { commit, value }].slice(-MOST_POINTS);
    series.set(key, { name, measure, unit, better, points });
  }
  if (series.size <= MOST_SERIES) return [...series.values()];
  const here = new Set(benchmarks.map(identity));
  const [own, others] = [true, false].map((is) => [...series].filter(([key]) => here.has(key) === is));
  return [...(own ?? []), ...(others ?? [])].slice(0, MOST_SERIES).map(([, one]) => one);
}
