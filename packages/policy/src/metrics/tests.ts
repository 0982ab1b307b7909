import type { Test, Tests } from '@qeml-actions/reports';

import type { Facts, ReadReport } from '../facts.ts';
import { matchesAny } from '../globs.ts';
import type { Evidence, Measured, Metric, MetricFamily, Selectors } from '../metric.ts';
import { isReports, MOST_EVIDENCE, reportsOf } from '../selection.ts';

const SELECTORS = ['report', 'path', 'name'] as const;
const KINDS = ['tests'] as const;

function fullName({ suite, name }: Test): string {
  return suite === undefined ? name : `${suite} > ${name}`;
}

function evidenceOf(test: Test): Evidence {
  const [first = ''] = (test.message ?? test.details ?? '').split('\n');
  const { file, line } = test;
  return {
    text: first === '' ? fullName(test) : `${fullName(test)}: ${first.slice(0, 500)}`,
    ...(file !== undefined && { path: file }),
    ...(line !== undefined && { line }),
  };
}

function isChosen(test: Test, { path, name }: Selectors): boolean {
  return (
    (path === undefined || (test.file !== undefined && matchesAny(path, test.file))) &&
    (name === undefined || test.name === name || matchesAny([name], fullName(test)))
  );
}

/** A count of tests that are kept one by one: those that did not pass, were skipped or were flaky. */
function counted(of: (tests: Tests) => number, is: (test: Test) => boolean) {
  return (facts: Facts, selectors: Selectors): Measured => {
    const reports = reportsOf(facts, selectors, KINDS);
    if (!isReports(reports)) return reports;
    const matching = reports
      .flatMap(({ report }) => report.tests?.notable ?? [])
      .filter((test) => is(test) && isChosen(test, selectors));
    const evidence = matching.slice(0, MOST_EVIDENCE).map(evidenceOf);
    if (selectors.name === undefined && selectors.path === undefined) {
      const value = sum(reports, of);
      return { state: 'value', value, evidence };
    }
    const missing = selectors.name === undefined ? undefined : nameMiss(reports, selectors.name);
    return missing ?? { state: 'value', value: matching.length, evidence };
  };
}

/** A name that no test has is a mistake, or a test that is gone. */
function nameMiss(reports: readonly ReadReport[], name: string): Measured | undefined {
  const lists = reports.map(({ report }) => report.tests?.names);
  if (lists.includes(undefined)) return undefined;
  const isThere = lists.some((names) =>
    names?.some((full) => full === name || full.endsWith(` > ${name}`) || matchesAny([name], full)),
  );
  return isThere ? undefined : { state: 'nothing', reason: `no test is called \`${name}\`` };
}

function sum(reports: readonly ReadReport[], of: (tests: Tests) => number): number {
  return reports.reduce((total, { report }) => total + (report.tests ? of(report.tests) : 0), 0);
}

function total(facts: Facts, selectors: Selectors): Measured {
  const reports = reportsOf(facts, selectors, KINDS);
  if (!isReports(reports)) return reports;
  const { name } = selectors;
  if (name === undefined) {
    const skipped = sum(reports, (tests) => tests.skipped);
    const value = sum(reports, (tests) => tests.total) - skipped;
    return { state: 'value', value, evidence: [{ text: `${value} tests ran, ${skipped} were skipped` }] };
  }
  const lists = reports.map(({ report }) => report.tests?.names);
  if (lists.includes(undefined)) return { state: 'error', reason: 'there are too many tests to be told apart by name' };
  const named = lists
    .flatMap((names) => names ?? [])
    .filter((full) => full === name || full.endsWith(` > ${name}`) || matchesAny([name], full));
  if (named.length === 0) return { state: 'nothing', reason: `no test is called \`${name}\`` };
  return { state: 'value', value: named.length, evidence: [] };
}

function metric(id: Metric['id'], text: string, measure: Metric['measure'], more: Partial<Metric> = {}): Metric {
  return { id, kinds: KINDS, unit: 'count', better: 'lower', selectors: SELECTORS, text, measure, ...more };
}

const isFailed = ({ status }: Test): boolean => ['failed', 'error', 'unknown'].includes(status);

/** Failures that a report declares and does not show are failures. */
const failures = (tests: Tests): number => tests.failed + tests.errors + tests.unknown + tests.undeclaredFailures;

export const tests = {
  metrics: [
    metric('tests.total', 'Tests that ran; skipped ones are not among them.', total, {
      better: 'higher',
      selectors: ['report', 'name'],
    }),
    metric(
      'tests.failed',
      'Tests that failed, could not be run, or ended as nothing that is known.',
      counted(failures, isFailed),
    ),
    metric(
      'tests.skipped',
      'Tests that were skipped.',
      counted(
        (tests) => tests.skipped,
        ({ status }) => status === 'skipped',
      ),
    ),
    metric(
      'tests.flaky',
      'Tests that failed and then passed.',
      counted(
        (tests) => tests.flaky,
        ({ flaky }) => flaky === true,
      ),
    ),
    metric(
      'tests.seconds',
      'Time that the tests took, summed.',
      (facts, selectors) => {
        const reports = reportsOf(facts, selectors, KINDS);
        if (!isReports(reports)) return reports;
        return { state: 'value', value: sum(reports, (tests) => tests.seconds), evidence: [] };
      },
      { unit: 'seconds', selectors: ['report'] },
    ),
  ],
} satisfies MetricFamily;
