import { inUnit } from '@qeml-actions/reports';

import { compareBenchmarks, type Comparison } from '../benchmarks.ts';
import type { Facts } from '../facts.ts';
import { matchesAny } from '../globs.ts';
import type { Measured, Metric, MetricFamily, Selectors } from '../metric.ts';
import { isReports, MOST_EVIDENCE, reportsOf } from '../selection.ts';

const KINDS = ['benchmarks'] as const;

/** Measures that are an average, by the names that tools give them. */
function isNamed(name: string | undefined, benchmark: string): boolean {
  return name === undefined || name === benchmark || matchesAny([name], benchmark);
}

function regressions(facts: Facts, selectors: Selectors): Measured {
  const reports = reportsOf(facts, selectors, KINDS);
  if (!isReports(reports)) return reports;
  const { comparisons } = compareBenchmarks(facts, reports);
  const chosen = comparisons.filter(({ name }) => isNamed(selectors.name, name));
  const undecided = chosen.filter(({ state }) => state === 'undecided');
  if (undecided.length > 0)
    return {
      state: 'error',
      reason: undecided
        .slice(0, 3)
        .map(({ text }) => text)
        .join('; '),
    };
  const worse = chosen.filter(({ state }) => state === 'worse');
  const evidence = worse
    .slice(0, MOST_EVIDENCE)
    .map(({ text, how }) => ({ text: how === 'paired' ? text : `${text} (by history)` }));
  return { state: 'value', value: worse.length, evidence, ...softened(worse, facts) };
}

/** Runs are not exchangeable: history alone says too often that something changed. */
function softened(
  worse: readonly Comparison[],
  { pullRequest }: Facts,
): Pick<Extract<Measured, { state: 'value' }>, 'atMost'> {
  if (!pullRequest || worse.some(({ how }) => how === 'paired')) return {};
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
  const { vanished: names } = compareBenchmarks(facts, reports);
  return {
    state: 'value',
    value: names.length,
    evidence: names.slice(0, MOST_EVIDENCE).map((text) => ({ text: `${text} is gone, or was renamed` })),
  };
}

/** The worst of what the selectors leave, in seconds where the unit is a time, else as it was written. */
function mean(facts: Facts, selectors: Selectors): Measured {
  const reports = reportsOf(facts, selectors, KINDS);
  if (!isReports(reports)) return reports;
  const values = reports
    .flatMap(({ report }) => report.benchmarks)
    .filter(({ name }) => isNamed(selectors.name, name))
    .map(({ name, measure, value, unit }) => {
      const known = inUnit(value, unit);
      return {
        text: `${name} (${measure}): ${value} ${unit}`,
        value: 'seconds' in known ? known.seconds : known.plain,
      };
    })
    .sort((a, b) => b.value - a.value);
  const [worst] = values;
  if (!worst)
    return {
      state: 'nothing',
      reason: selectors.name === undefined ? 'there is no benchmark' : `no benchmark is called \`${selectors.name}\``,
    };
  return { state: 'value', value: worst.value, evidence: values.slice(0, MOST_EVIDENCE).map(({ text }) => ({ text })) };
}

function thresholds(facts: Facts, selectors: Selectors): Measured {
  const reports = reportsOf(facts, selectors, KINDS);
  if (!isReports(reports)) return reports;
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
    metric('benchmark.mean', 'The largest value of the chosen benchmarks: a budget; times in seconds.', mean, {
      unit: 'seconds',
    }),
    metric('benchmark.thresholds.failed', "The tool's own thresholds that were not met (k6).", thresholds),
  ],
} satisfies MetricFamily;
