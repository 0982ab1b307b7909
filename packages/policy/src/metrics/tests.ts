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
  const path = test.place ? test.place.path : test.file;
  const line = test.place ? test.place.line : test.line;
  return {
    text: first === '' ? fullName(test) : `${fullName(test)}: ${first.slice(0, 500)}`,
    ...(path !== undefined && { path }),
    ...(line !== undefined && { line }),
  };
}

function isChosen(test: Test, { path, name }: Selectors): boolean {
  return (
    (path === undefined || (test.file !== undefined && matchesAny(path, test.file))) &&
    (name === undefined || test.name === name || matchesAny([name], fullName(test)))
  );
}

type Doubted = Pick<Extract<Measured, { readonly state: 'value' }>, 'doubt'>;

interface Counting {
  /** Of those that a report shows. */
  readonly shown: (tests: Tests) => number;
  /** All, where a report tells of more than it shows. */
  readonly of?: (tests: Tests) => number;
  readonly is: (test: Test) => boolean;
  readonly doubt?: (reports: readonly ReadReport[]) => Doubted;
}

/** A count of tests that are kept one by one: those that did not pass, were skipped or were flaky. */
function counted(counting: Counting) {
  const { shown, of = shown, is, doubt } = counting;
  return (facts: Facts, selectors: Selectors): Measured => {
    const reports = reportsOf(facts, selectors, KINDS);
    if (!isReports(reports)) return reports;
    const matching = reports
      .flatMap(({ report }) => report.tests?.notable ?? [])
      .filter((test) => is(test) && isChosen(test, selectors));
    const narrowed = selectors.name !== undefined || selectors.path !== undefined;
    const miss = narrowed ? selectionMiss(reports, selectors, counting) : undefined;
    if (miss) return miss;
    const value = narrowed ? matching.length : sum(reports, of);
    return { state: 'value', value, evidence: matching.slice(0, MOST_EVIDENCE).map(evidenceOf), ...doubt?.(reports) };
  };
}

/** Why a name or a path cannot narrow: no test has it, or not every test is kept that it may be about. */
function selectionMiss(
  reports: readonly ReadReport[],
  { name, path }: Selectors,
  { shown, is }: Pick<Counting, 'shown' | 'is'>,
): Measured | undefined {
  const all = reports.flatMap(({ report }) => report.tests ?? []);
  if (all.some((tests) => tests.notable.filter(is).length < shown(tests))) return TOO_MANY;
  if (path !== undefined) {
    if (all.some(({ files }) => files === undefined)) return TOO_MANY;
    const isThere = all.some(({ files }) => files?.some((file) => matchesAny(path, file)));
    if (!isThere) return { state: 'nothing', reason: `no test names a file in ${path.join(', ')}` };
  }
  if (name === undefined) return undefined;
  const names = namedTests(reports, name);
  if (names === undefined) return TOO_MANY;
  return names.length > 0 ? undefined : { state: 'nothing', reason: `no test is called \`${name}\`` };
}

const TOO_MANY: Measured = { state: 'error', reason: 'there are too many tests to be told apart' };

/** The full names of the tests that a name means; undefined where not all names are known. */
function namedTests(reports: readonly ReadReport[], name: string): readonly string[] | undefined {
  const lists = reports.map(({ report }) => report.tests?.names);
  if (lists.includes(undefined)) return undefined;
  return lists
    .flatMap((names) => names ?? [])
    .filter((full) => full === name || full.endsWith(` > ${name}`) || matchesAny([name], full));
}

/** What was declared and is not shown failed, whatever else is allowed; a status that nobody knows may be a failure. */
function failureDoubt(reports: readonly ReadReport[]): Doubted {
  const unknown = sum(reports, (tests) => tests.unknown);
  if (unknown > 0) {
    const what = unknown === 1 ? 'a test ended' : `${unknown} tests ended`;
    return { doubt: { verdict: 'error', reason: `${what} as nothing that is known` } };
  }
  const beyond = sum(reports, (tests) => tests.undeclaredFailures);
  return beyond > 0 ? { doubt: { verdict: 'fail', reason: `${beyond} more declared than shown` } } : {};
}

function sum(reports: readonly ReadReport[], of: (tests: Tests) => number): number {
  return reports.reduce((total, { report }) => total + (report.tests ? of(report.tests) : 0), 0);
}

/** Tests that the base has and this run has not, where all are known by name. */
function goneSince({ base }: Facts, reports: readonly ReadReport[], { report }: Selectors): readonly Evidence[] {
  const before = base.state === 'found' ? base.baseline.tests : undefined;
  const lists = reports.map((one) => one.report.tests?.names);
  if (!before || report !== undefined || lists.includes(undefined)) return [];
  const here = new Set(lists.flatMap((names) => names ?? []));
  const gone = before.filter((name) => !here.has(name));
  return gone.slice(0, MOST_EVIDENCE).map((name) => ({ text: `gone since the base: ${name}` }));
}

function total(facts: Facts, selectors: Selectors): Measured {
  const reports = reportsOf(facts, selectors, KINDS);
  if (!isReports(reports)) return reports;
  const { name } = selectors;
  if (name === undefined) {
    const skipped = sum(reports, (tests) => tests.skipped);
    const value = sum(reports, (tests) => tests.total) - skipped;
    const counts = { text: `${value} tests ran, ${skipped} were skipped` };
    return { state: 'value', value, evidence: [...goneSince(facts, reports, selectors), counts] };
  }
  const miss = selectionMiss(reports, { name }, skipping);
  if (miss) return miss;
  const all = namedTests(reports, name)?.length ?? 0;
  const notRun = reports
    .flatMap(({ report }) => report.tests?.notable ?? [])
    .filter((test) => skipping.is(test) && isChosen(test, { name })).length;
  const text = `${all - notRun} of the ${all} tests of this name ran`;
  return { state: 'value', value: all - notRun, evidence: [{ text }] };
}

function metric(id: Metric['id'], text: string, measure: Metric['measure'], more: Partial<Metric> = {}): Metric {
  return { id, kinds: KINDS, unit: 'count', better: 'lower', selectors: SELECTORS, text, measure, ...more };
}

const skipping: Counting = { shown: (tests) => tests.skipped, is: ({ status }) => status === 'skipped' };

/** Failures that a report declares and does not show are failures. */
const failing: Counting = {
  shown: (tests) => tests.failed + tests.errors + tests.unknown,
  of: (tests) => tests.failed + tests.errors + tests.unknown + tests.undeclaredFailures,
  is: ({ status }) => ['failed', 'error', 'unknown'].includes(status),
  doubt: failureDoubt,
};

export const tests = {
  metrics: [
    metric('tests.total', 'Tests that ran; skipped ones are not among them.', total, {
      better: 'higher',
      selectors: ['report', 'name'],
    }),
    metric('tests.failed', 'Tests that failed, could not be run, or ended as nothing that is known.', counted(failing)),
    metric('tests.skipped', 'Tests that were skipped.', counted(skipping)),
    metric(
      'tests.flaky',
      'Tests that failed and then passed.',
      counted({ shown: (tests) => tests.flaky, is: ({ flaky }) => flaky === true }),
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
