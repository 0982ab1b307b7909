import { describe, expect, test } from '@jest/globals';
import type { Facts } from '@qeml-actions/policy';

import {
  baseOf,
  benchmark,
  coverageReport,
  finding,
  findingsReport,
  judgedBy,
  LOST_BASE,
  NO_BASE,
  readReport,
  testsReport,
} from '../../support/policy-facts.ts';

const covered = (percent: number): Partial<Facts> => ({ reports: [coverageReport({ 'a.ts': [percent, 100] })] });

describe('bounds', () => {
  test.each([
    ['{ metric: coverage.lines, min: 70 }', 70, 'pass', 'holds'],
    ['{ metric: coverage.lines, min: 70 }', 69, 'fail', 'broken'],
    ['{ metric: coverage.lines, min: 70% }', 71, 'pass', 'holds'],
    ['{ metric: coverage.lines, max: 70 }', 70, 'pass', 'holds'],
    ['{ metric: coverage.lines, max: 70 }', 71, 'fail', 'broken'],
    ['{ metric: coverage.lines, min: 70, recommend: 85 }', 85, 'pass', 'holds'],
    ['{ metric: coverage.lines, min: 70, recommend: 85 }', 84, 'warn', 'short'],
    ['{ metric: coverage.lines, min: 70, recommend: 85 }', 69, 'fail', 'broken'],
    ['{ metric: coverage.lines, min: 70, else: warn }', 69, 'warn', 'broken'],
  ])('%s at %d %% is %s', (condition, percent, verdict, state) => {
    expect(judgedBy(condition, covered(percent))).toMatchObject({ verdict, state, value: percent });
  });

  test('the sentence has the value and what was asked', () => {
    expect(judgedBy('{ metric: coverage.lines, min: 70 }', covered(69)).text).toBe('69 %, at least 70 % is required');
    expect(judgedBy('{ metric: tests.failed, max: 0 }', { reports: [testsReport()] }).text).toBe(
      '0, at most 0 is allowed',
    );
  });

  test('a budget of a benchmark reads its units', () => {
    const reports = [readReport('benchmarks', { benchmarks: [benchmark({ value: 2_900, unit: 'ms' })] })];
    const budget = (max: string) => judgedBy(`{ metric: benchmark.mean, name: load, max: ${max} }`, { reports });
    expect(budget('3s')).toMatchObject({ verdict: 'pass', value: 2.9 });
    expect(budget('2900ms')).toMatchObject({ verdict: 'pass' });
    expect(budget('2.8s')).toMatchObject({ verdict: 'fail' });
  });
});

describe('not-worse-than: base', () => {
  const against = (percent: number, condition: string, base: Facts['base']) =>
    judgedBy(`{ metric: coverage.lines, not-worse-than: base${condition} }`, { ...covered(percent), base });
  const at80 = baseOf({ values: { 'coverage.lines': 80 } });

  test('is a sentence of its own behind that of the bound, and the value stands once', () => {
    const both = judgedBy('{ metric: coverage.lines, min: 70, not-worse-than: base }', { ...covered(60), base: at80 });
    expect(both.text).toBe("60 %, at least 70 % is required; 20 points less than the base's 80 %");
    expect(against(79, '', at80).text).toBe("79 %, 1 point less than the base's 80 %");
  });

  test.each([
    [80, '', 'pass'],
    [81, '', 'pass'],
    [79, '', 'fail'],
    [79, ', slack: 1', 'pass'],
    [78, ', slack: 1', 'fail'],
    [79, ', else: warn', 'warn'],
    [80, ', min: 81', 'fail'],
  ])('%d %% against 80%s: %s', (percent, condition, verdict) => {
    expect(against(percent, condition, at80)).toMatchObject({ verdict, base: 80 });
  });

  test('fewer is better where the metric says so', () => {
    const reports = [testsReport({ notable: [{ name: 's', status: 'skipped' }] })];
    const skipped = (before: number) =>
      judgedBy('{ metric: tests.skipped, not-worse-than: base }', {
        reports,
        base: baseOf({ values: { 'tests.skipped': before } }),
      });
    expect(skipped(0).verdict).toBe('fail');
    expect(skipped(1).verdict).toBe('pass');
    expect(skipped(2).verdict).toBe('pass');
  });

  test.each([
    ['', NO_BASE, { state: 'skipped', verdict: undefined }],
    [', on-no-base: skip', NO_BASE, { state: 'skipped', verdict: undefined }],
    [', on-no-base: error', NO_BASE, { state: 'undecided', verdict: 'error' }],
    [', on-no-base: skip', LOST_BASE, { state: 'undecided', verdict: 'error' }],
    [', on-no-base: error', baseOf(), { state: 'undecided', verdict: 'error' }],
    ['', baseOf(), { state: 'skipped', verdict: undefined }],
  ])('without a value of the base%s', (condition, base, expected) => {
    expect(against(80, condition, base)).toMatchObject(expected);
  });

  test('a bound beside it is held whether there is a base or not', () => {
    expect(against(60, ', min: 70', NO_BASE)).toMatchObject({ state: 'broken', verdict: 'fail' });
    const holds = against(70, ', min: 70', NO_BASE);
    expect(holds).toMatchObject({ state: 'holds', verdict: 'pass' });
    expect(holds.text).toContain('not compared: no run has recorded a baseline');
  });
});

describe('when', () => {
  const facts = (skipped: number): Partial<Facts> => ({
    reports: [
      testsReport({
        notable: Array.from({ length: skipped }, (_, index) => ({ name: `s${index}`, status: 'skipped' })),
      }),
      coverageReport({ 'a.ts': [1, 100] }),
    ],
  });
  const condition = '{ metric: coverage.lines, min: 80, when: { metric: tests.skipped, max: 1 } }';

  test('is asked where it holds, and said where it does not', () => {
    expect(judgedBy(condition, facts(1))).toMatchObject({ verdict: 'fail' });
    const skipped = judgedBy(condition, facts(2));
    expect(skipped).toMatchObject({ state: 'skipped', verdict: undefined });
    expect(skipped.text).toBe('not asked: tests.skipped is 2');
  });

  test('that it cannot be told is an error', () => {
    expect(judgedBy(condition, { reports: [coverageReport({ 'a.ts': [99, 100] })] })).toMatchObject({
      verdict: 'error',
    });
  });
});

describe('what is not a number', () => {
  test.each([
    ['{ metric: coverage.lines, min: 0 }', [coverageReport({})]],
    [
      '{ metric: complexity.cyclomatic.max, max: 15 }',
      [readReport('complexity', { complexity: [{ name: 'f', path: 'a', cyclomatic: NaN }] })],
    ],
    [
      '{ metric: maintainability.mean, min: 0 }',
      [readReport('complexity', { complexity: [{ name: 'f', path: 'a', maintainability: NaN }] })],
    ],
    ['{ metric: benchmark.mean, max: 9s }', [readReport('benchmarks', { benchmarks: [benchmark({ value: NaN })] })]],
    [
      '{ metric: mutation.score, min: 0 }',
      [readReport('mutation', { mutants: [{ path: 'a', word: 'Ignored', status: 'ignored' }] })],
    ],
    [
      '{ metric: mutation.undetected, max: 9 }',
      [readReport('mutation', { mutants: [{ path: 'a', word: '?', status: 'unknown' }] })],
    ],
  ])('%s never holds', (condition, reports) => {
    expect(judgedBy(condition, { reports })).toMatchObject({ state: 'undecided', verdict: 'error' });
  });
});

describe('a selector that matches nothing', () => {
  const reports = [
    testsReport({ id: 'unit', notable: [{ name: 'boots', suite: 'app', status: 'failed', file: 'test/app.test.ts' }] }),
    coverageReport({ 'packages/a/x.ts': [9, 10] }),
    findingsReport([finding()]),
    readReport('benchmarks', { benchmarks: [benchmark()] }),
    readReport('plan', { changes: [{ address: 'aws_db.main', action: 'no-op', destructive: false }] }),
  ];

  test.each([
    '{ metric: tests.failed, report: integration, max: 9 }',
    '{ metric: tests.failed, name: gone, max: 9 }',
    '{ metric: tests.failed, path: "e2e/**", max: 9 }',
    '{ metric: tests.total, name: gone, min: 0 }',
    '{ metric: coverage.lines, path: "packages/b/**", min: 0 }',
    '{ metric: coverage.lines, report: unit, min: 0 }',
    '{ metric: findings.total, report: sast, max: 9 }',
    '{ metric: benchmark.mean, name: test_lod, max: 9s }',
    '{ metric: benchmark.regressions, name: test_lod, max: 9 }',
    '{ metric: plan.destroy, name: "aws_dbs.*", max: 9 }',
    '{ metric: mutation.score, path: "src/**", min: 0 }',
  ])('%s is an error', (condition) => {
    const result = judgedBy(condition, { reports });
    expect(result).toMatchObject({ state: 'undecided', verdict: 'error' });
    expect(result.text).toMatch(/nothing matches/);
  });

  test.each([
    '{ metric: tests.failed, name: boots, max: 1 }',
    '{ metric: tests.failed, name: "app > *", max: 1 }',
    '{ metric: tests.failed, path: "test/**", max: 1 }',
    '{ metric: coverage.lines, path: ["packages/**", "!packages/b/**"], min: 90 }',
    '{ metric: findings.total, severity: critical, max: 0 }',
    '{ metric: findings.total, path: "tests/**", max: 0 }',
    '{ metric: plan.destroy, name: "aws_db.*", max: 0 }',
  ])('%s matches', (condition) => {
    expect(judgedBy(condition, { reports })).toMatchObject({ state: 'holds' });
  });
});
