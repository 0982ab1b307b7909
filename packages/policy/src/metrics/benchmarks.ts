import { inUnit, type Benchmark } from '@qeml-actions/reports';

import { compareBenchmarks, vanishedBenchmarks, type Comparison, type Comparisons } from '../benchmarks.ts';
import type { Facts, ReadReport } from '../facts.ts';
import { matchesAny } from '../globs.ts';
import type { Measured, Metric, MetricFamily, Selectors } from '../metric.ts';
import { isReports, MOST_EVIDENCE, reportsOf } from '../selection.ts';

const KINDS = ['benchmarks'] as const;

function isNamed(name: string | undefined, benchmark: string): boolean {
  return name === undefined || name === benchmark || matchesAny([name], benchmark);
}

/** A name that no benchmark of this run has is a mistake, or a benchmark that is gone. */
function nameMiss(reports: readonly ReadReport[], name: string | undefined): Measured | undefined {
  const names = reports.flatMap(({ report }) => [...report.benchmarks, ...report.thresholds]);
  if (name === undefined || names.some((one) => isNamed(name, one.name))) return undefined;
  return { state: 'nothing', reason: `no benchmark is called \`${name}\`` };
}

function baselessness(facts: Facts, baseless: Comparisons['baseless']): Measured | undefined {
  if (baseless === undefined || facts.base.state === 'found') return undefined;
  return baseless === 'none'
    ? { state: 'no-base', reason: facts.base.reason }
    : { state: 'error', reason: `the base cannot be had: ${facts.base.reason}` };
}

function regressions(facts: Facts, selectors: Selectors): Measured {
  const reports = reportsOf(facts, selectors, KINDS);
  if (!isReports(reports)) return reports;
  const miss = nameMiss(reports, selectors.name);
  if (miss) return miss;
  const { comparisons, baseless } = compareBenchmarks(facts, reports);
  const of = (state: Comparison['state']): readonly Comparison[] =>
    comparisons.filter((one) => one.state === state && (one.name === '' || isNamed(selectors.name, one.name)));
  const undecided = of('undecided').map(({ text }) => text);
  if (undecided.length > 0) return { state: 'error', reason: undecided.slice(0, 3).join('; ') };
  const worse = of('worse');
  const unknown = baselessness(facts, baseless);
  // What was measured in turns is known without any history.
  if (unknown && (unknown.state === 'error' || worse.length === 0)) return unknown;
  const evidence = [...worse, ...of('too-short')].slice(0, MOST_EVIDENCE).map(({ text }) => ({ text }));
  return { state: 'value', value: worse.length, evidence, ...softened(worse, facts) };
}

/** Runs are not exchangeable: history alone says too often that something changed. */
function softened(
  worse: readonly Comparison[],
  { pullRequest }: Facts,
): Pick<Extract<Measured, { state: 'value' }>, 'atMost'> {
  if (!pullRequest || worse.length === 0 || worse.some(({ how }) => how === 'paired')) return {};
  return {
    atMost: {
      verdict: 'warn',
      reason: 'by history alone a pull request is only warned: measure base and head in turns to be sure',
    },
  };
}

function vanished(facts: Facts, selectors: Selectors): Measured {
  const reports = reportsOf(facts, selectors, KINDS);
  if (!isReports(reports)) return reports;
  const unknown = baselessness(facts, compareBenchmarks(facts, reports).baseless);
  if (unknown) return unknown;
  const names = vanishedBenchmarks(facts, reports);
  return {
    state: 'value',
    value: names.length,
    evidence: names.slice(0, MOST_EVIDENCE).map((text) => ({ text: `${text} is gone, or was renamed` })),
  };
}

/** What tools call an average. */
const AVERAGES: readonly string[] = ['mean', 'avg', 'average'];

interface Amount {
  readonly text: string;
  readonly value: number;
  readonly isTime: boolean;
  readonly isAverage: boolean;
}

function amountOf({ name, measure, value, unit }: Benchmark): Amount {
  const known = inUnit(value, unit);
  return {
    text: `${name} (${measure}): ${value} ${unit}`,
    value: 'seconds' in known ? known.seconds : known.plain,
    isTime: 'seconds' in known,
    isAverage: AVERAGES.includes(measure.toLowerCase()),
  };
}

/** Bytes and allocations of a benchmark are no times, and its slowest round is no mean. */
function preferred(all: readonly Amount[]): readonly Amount[] {
  const times = all.filter(({ isTime }) => isTime);
  const comparable = times.length > 0 ? times : all;
  const averages = comparable.filter(({ isAverage }) => isAverage);
  return averages.length > 0 ? averages : comparable;
}

/** The worst of what the selectors leave, in seconds where the unit is a time, else as it was written. */
function mean(facts: Facts, selectors: Selectors): Measured {
  const reports = reportsOf(facts, selectors, KINDS);
  if (!isReports(reports)) return reports;
  const { name } = selectors;
  const chosen = reports.flatMap(({ report }) => report.benchmarks).filter((one) => isNamed(name, one.name));
  const values = [...preferred(chosen.map(amountOf))].sort((a, b) => b.value - a.value);
  const [worst] = values;
  // It sorts anywhere.
  if (values.some(({ value }) => Number.isNaN(value))) return { state: 'error', reason: 'a benchmark is no number' };
  if (!worst)
    return {
      state: 'nothing',
      reason: name === undefined ? 'there is no benchmark' : `no benchmark is called \`${name}\``,
    };
  return { state: 'value', value: worst.value, evidence: values.slice(0, MOST_EVIDENCE).map(({ text }) => ({ text })) };
}

function thresholds(facts: Facts, selectors: Selectors): Measured {
  const reports = reportsOf(facts, selectors, KINDS);
  if (!isReports(reports)) return reports;
  const miss = nameMiss(reports, selectors.name);
  if (miss) return miss;
  const failed = reports
    .flatMap(({ report }) => report.thresholds)
    .filter(({ name, holds }) => !holds && isNamed(selectors.name, name));
  return {
    state: 'value',
    value: failed.length,
    evidence: failed.slice(0, MOST_EVIDENCE).map(({ name }) => ({ text: `${name} was not met` })),
  };
}

function metric(id: Metric['id'], text: string, measure: Metric['measure'], more: Partial<Metric> = {}): Metric {
  return { id, kinds: KINDS, unit: 'count', better: 'lower', selectors: ['report', 'name'], text, measure, ...more };
}

export const benchmarks = {
  metrics: [
    metric('benchmark.regressions', 'Benchmarks that became worse by 5 % or more, beyond chance.', regressions),
    metric('benchmark.vanished', 'Benchmarks that the base has and this run has not.', vanished, {
      selectors: ['report'],
    }),
    metric(
      'benchmark.mean',
      'The largest mean of the chosen benchmarks, or value where a tool gives no mean: a budget; times in seconds.',
      mean,
      {
        unit: 'seconds',
      },
    ),
    metric('benchmark.thresholds.failed', "The tool's own thresholds that were not met (k6).", thresholds),
  ],
} satisfies MetricFamily;
