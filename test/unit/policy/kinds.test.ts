import { describe, expect, test } from '@jest/globals';
import { judge, presetPolicy, type Facts, type ReportProblem } from '@qeml-actions/policy';

import {
  baseOf,
  benchmark,
  coverageReport,
  factsOf,
  finding,
  findingsReport,
  judgedBy,
  policyOf,
  readReport,
  resultOf,
  testsReport,
} from '../../support/policy-facts.ts';

const standard = presetPolicy('standard');

function problem(given: Partial<ReportProblem> = {}): ReportProblem {
  return {
    id: undefined,
    path: 'coverage.xml',
    format: 'cobertura',
    kinds: ['coverage'],
    problem: 'missing',
    text: 'coverage.xml (cobertura) matches no file',
    verdict: 'error',
    ...given,
  };
}

test('a kind that nobody declared is not measured: told, not scored, no failure', () => {
  const judgement = judge(standard, factsOf({ reports: [testsReport()] }));
  expect(judgement).toMatchObject({ verdict: 'pass', score: 100 });
  expect(judgement.notMeasured).toEqual([
    'coverage',
    'findings',
    'lint',
    'dependencies',
    'images',
    'licenses',
    'benchmarks',
  ]);
  expect(resultOf(judgement, 'coverage.lines')).toMatchObject({ state: 'not-measured', verdict: undefined });
});

test('what linters find counts as findings', () => {
  const reports = [findingsReport([finding()], { kinds: ['lint'] })];
  const judgement = judge(standard, factsOf({ reports }));
  expect(resultOf(judgement, 'findings.new severity=high').verdict).toBe('fail');
  expect(judgement.notMeasured).not.toContain('findings');
});

test.each(['missing', 'too-few', 'too-old', 'unreadable'] as const)(
  'a declared report that is %s is an error',
  (what) => {
    const judgement = judge(standard, factsOf({ reports: [testsReport()], problems: [problem({ problem: what })] }));
    expect(judgement.verdict).toBe('error');
    expect(judgement.score).toBeLessThan(60);
    expect(resultOf(judgement, 'coverage.lines')).toMatchObject({ state: 'undecided', verdict: 'error' });
    expect(judgement.doubts.map(({ text }) => text)).toContain('coverage.xml (cobertura) matches no file');
  },
);

describe('no report at all', () => {
  const base = readReport('benchmarks', { role: 'base', benchmarks: [benchmark()] });

  test.each([
    ['nothing', {}],
    ['a file that might be one', { problems: [problem({ verdict: 'warn', kinds: [], problem: 'undeclared' })] }],
    ['a base report alone', { reports: [base] }],
  ] as readonly (readonly [string, Partial<Facts>])[])('%s is an error', (_, given) => {
    const judgement = judge(standard, factsOf(given));
    expect(judgement.verdict).toBe('error');
    expect(judgement.doubts.map(({ text }) => text)).toContain('there is no report at all: nothing was measured');
  });
});

test('that nothing is asked of what was read is said', () => {
  const reports = [readReport('complexity', { complexity: [{ name: 'f', path: 'a', cyclomatic: 99 }] })];
  const judgement = judge(standard, factsOf({ reports }));
  expect(judgement).toMatchObject({ verdict: 'warn', score: 0 });
  expect(judgement.doubts.map(({ text }) => text)).toEqual([
    'no condition of standard is about what was read: nothing was judged',
  ]);
});

describe('declare', () => {
  const policy = policyOf('declare: [tests, coverage]');

  test('a report that was only found is not declared', () => {
    const found = { ...testsReport(), declared: false };
    expect(judge(policy, factsOf({ reports: [found, coverageReport({ 'a.ts': [9, 10] })] })).verdict).toBe('error');
    expect(judge(policy, factsOf({ reports: [testsReport(), coverageReport({ 'a.ts': [9, 10] })] })).verdict).toBe(
      'pass',
    );
  });
});

describe('tests', () => {
  const skipped = { name: 'slow', status: 'skipped' } as const;
  const failed = {
    name: 'boots',
    suite: 'app',
    status: 'failed',
    message: 'no port\nat x',
    file: 'app.test.ts',
    line: 7,
  } as const;

  test('skipped ones did not run, by name as well', () => {
    const reports = [testsReport({ passed: 2, notable: [skipped] })];
    expect(judgedBy('{ metric: tests.total, min: 1 }', { reports }).value).toBe(2);
    expect(judgedBy('{ metric: tests.total, name: slow, min: 1 }', { reports })).toMatchObject({
      value: 0,
      verdict: 'fail',
    });
  });

  test('evidence has the message and the place', () => {
    const { evidence } = judgedBy('{ metric: tests.failed, max: 0 }', {
      reports: [testsReport({ notable: [failed] })],
    });
    expect(evidence).toEqual([{ text: 'app > boots: no port', path: 'app.test.ts', line: 7 }]);
  });

  test('more failures declared than shown do not hold, however many are allowed', () => {
    const given = { reports: [testsReport({ undeclaredFailures: 2 })] };
    const result = judgedBy('{ metric: tests.failed, max: 9 }', given);
    expect(result).toMatchObject({ verdict: 'fail', value: 2 });
    expect(result.text).toBe('2 (2 more declared than shown)');
    expect(judgedBy('{ metric: tests.failed, name: p0, max: 9 }', given).verdict).toBe('fail');
  });

  test('a name cannot narrow where not every failure is kept', () => {
    const one = testsReport({ notable: [failed] });
    const { tests } = one.report;
    if (!tests) throw new TypeError('It has no tests.');
    const reports = [{ ...one, report: { ...one.report, tests: { ...tests, failed: 20_000 } } }];
    expect(judgedBy('{ metric: tests.failed, name: boots, max: 1 }', { reports })).toMatchObject({ verdict: 'error' });
  });
});

describe('patch coverage', () => {
  const patch = (changed: Readonly<Record<string, readonly number[]>>): Facts['patch'] => ({
    state: 'known',
    patch: { changed: new Map(Object.entries(changed)) },
  });
  const ask = (given: Partial<Facts>) => judgedBy('{ metric: coverage.patch.lines, min: 80 }', given);
  const reports = [coverageReport({ 'a.ts': [8, 10] })];

  test('counts changed lines that can run', () => {
    expect(ask({ reports, patch: patch({ 'a.ts': [7, 8, 9, 40] }) })).toMatchObject({
      value: (100 * 2) / 3,
      verdict: 'fail',
    });
    expect(ask({ reports, patch: patch({ 'a.ts': [5, 6, 7, 8, 9] }) })).toMatchObject({ value: 80, verdict: 'pass' });
    expect(ask({ reports, patch: patch({ 'a.ts': [7, 9] }) }).evidence).toEqual([
      { path: 'a.ts', line: 9, text: 'a.ts:9 is not covered' },
    ]);
  });

  test('a change without code is covered, and files in no report are named', () => {
    const result = ask({ reports, patch: patch({ 'README.md': [1] }) });
    expect(result).toMatchObject({ value: 100, verdict: 'pass' });
    expect(result.evidence[0]?.text).toBe('README.md was changed, and is in no report');
  });

  test('that the change is not known is an error, with the way out', () => {
    const result = ask({
      reports,
      patch: { state: 'unavailable', reason: 'give actions/checkout `with: { fetch-depth: 0 }`' },
    });
    expect(result).toMatchObject({ verdict: 'error' });
    expect(result.text).toContain('fetch-depth: 0');
  });

  test('reports that do not say which lines ran are an error', () => {
    const totals = coverageReport({});
    totals.coverage?.source('a.ts').totalsAlone({ lines: [9, 10] });
    expect(ask({ reports: [totals], patch: patch({ 'a.ts': [1] }) })).toMatchObject({ verdict: 'error' });
    const rates = coverageReport({});
    if (rates.coverage) rates.coverage.rates = { lines: 99 };
    expect(ask({ reports: [rates], patch: patch({ 'a.ts': [1] }) })).toMatchObject({ verdict: 'error' });
  });

  test('source files that are none of the repository are an error where paths are asked for, and for nothing else', () => {
    const lost = [coverageReport({ 'a.ts': [9, 10] }, { unmapped: { share: 0.5, paths: ['/w/a.ts'] } })];
    expect(ask({ reports: lost, patch: patch({ 'a.ts': [1] }) })).toMatchObject({ verdict: 'error' });
    expect(judgedBy('{ metric: coverage.lines, path: "a.ts", min: 1 }', { reports: lost })).toMatchObject({
      verdict: 'error',
    });
    expect(judgedBy('{ metric: coverage.lines, min: 1 }', { reports: lost })).toMatchObject({ verdict: 'pass' });
  });

  test('a condition on it may be asked of large changes only', () => {
    const condition = '{ metric: coverage.patch.lines, min: 80, when: { metric: patch.lines, min: 2 } }';
    const of = (changed: readonly number[]) =>
      judgedBy(condition, { reports, patch: patch({ 'a.ts': changed }) }).state;
    expect([of([9]), of([9, 10])]).toEqual(['skipped', 'broken']);
  });
});

test('coverage of several reports is merged by line', () => {
  const reports = [
    coverageReport({ 'a.ts': [5, 10] }),
    coverageReport({ 'a.ts': [7, 10], 'b.ts': [0, 10] }, { id: 'other' }),
  ];
  expect(judgedBy('{ metric: coverage.lines, min: 0 }', { reports, base: baseOf() }).value).toBe(35);
});
