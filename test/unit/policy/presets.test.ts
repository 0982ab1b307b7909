import { describe, expect, test } from '@jest/globals';
import { judge, PRESET_NAMES, presetPolicy } from '@qeml-actions/policy';
import type { Package } from '@qeml-actions/reports';

import {
  benchmark,
  coverageReport,
  factsOf,
  finding,
  findingsReport,
  LOST_BASE,
  NO_BASE,
  readReport,
  resultOf,
  testsReport,
} from '../../support/policy-facts.ts';

type PresetName = (typeof PRESET_NAMES)[number];

const ALL: readonly PresetName[] = ['standard', 'advisory', 'strict', 'regulated'];

const packageOf = (...licenses: string[]): Package => ({ name: 'left-pad', version: '1.0.0', licenses });
const lines = (covered: number) => ({ reports: [coverageReport({ 'a.ts': [covered, 100] })] });
const fresh = (severity: 'critical' | 'high' | 'medium' | 'low') => ({
  reports: [findingsReport([finding({ severity })])],
});
const vulnerable = (kind: 'dependencies' | 'images', severity: 'critical' | 'high' | 'medium') => ({
  reports: [findingsReport([finding({ kind, severity })])],
});

test('the presets are these', () => {
  expect([...PRESET_NAMES].sort()).toEqual([...ALL].sort());
});

describe.each([
  ['tests.failed', { reports: [testsReport()] }, ['pass', 'pass', 'pass']],
  [
    'tests.failed',
    { reports: [testsReport({ notable: [{ name: 'a', status: 'failed' }] })] },
    ['fail', 'warn', 'fail'],
  ],
  ['tests.failed', { reports: [testsReport({ notable: [{ name: 'a', status: 'error' }] })] }, ['fail', 'warn', 'fail']],
  [
    'tests.failed',
    { reports: [testsReport({ notable: [{ name: 'a', status: 'unknown' }] })] },
    ['error', 'error', 'error'],
  ],
  ['tests.failed', { reports: [testsReport({ undeclaredFailures: 1 })] }, ['fail', 'error', 'fail']],
  ['tests.total', { reports: [testsReport({ passed: 0 })] }, ['fail', 'warn', 'fail']],
  [
    'tests.total',
    { reports: [testsReport({ passed: 0, notable: [{ name: 'a', status: 'skipped' }] })] },
    ['fail', 'warn', 'fail'],
  ],
  ['coverage.lines', lines(85), ['pass', 'pass', 'pass']],
  ['coverage.lines', lines(84), ['warn', 'warn', 'fail']],
  ['coverage.lines', lines(69), ['fail', 'warn', 'fail']],
  ['findings.new severity=high', fresh('high'), ['fail', 'warn']],
  ['findings.new severity=high', fresh('critical'), ['fail', 'warn']],
  ['findings.new severity=high', fresh('medium'), ['pass', 'pass']],
  ['dependencies.vulnerabilities severity=high', vulnerable('dependencies', 'high'), ['fail', 'warn', 'fail']],
  ['dependencies.vulnerabilities severity=high', vulnerable('dependencies', 'medium'), ['pass', 'pass', 'pass']],
  ['images.vulnerabilities severity=high', vulnerable('images', 'critical'), ['fail', 'warn', 'fail']],
  [
    'licenses.unknown',
    { reports: [readReport('licenses', { packages: [packageOf('MIT')] })] },
    ['pass', 'pass', 'pass'],
  ],
  ['licenses.unknown', { reports: [readReport('licenses', { packages: [packageOf()] })] }, ['fail', 'warn', 'fail']],
  [
    'licenses.unknown',
    { reports: [readReport('licenses', { packages: [packageOf('UNKNOWN')] })] },
    ['fail', 'warn', 'fail'],
  ],
  [
    'benchmark.thresholds.failed',
    { reports: [readReport('benchmarks', { benchmarks: [benchmark()], thresholds: [{ name: 'p95', holds: false }] })] },
    ['fail', 'warn', 'fail'],
  ],
] as const)('%s', (key, given, expected) => {
  test(`is ${expected.join(', ')} by ${ALL.slice(0, expected.length).join(', ')}`, () => {
    const names = ALL.slice(0, expected.length);
    expect(names.map((name) => resultOf(judge(presetPolicy(name), factsOf(given)), key).verdict)).toEqual(expected);
  });
});

test('strict asks for no new medium finding', () => {
  const strict = (severity: 'medium' | 'low') =>
    resultOf(judge(presetPolicy('strict'), factsOf(fresh(severity))), 'findings.new severity=medium').verdict;
  expect([strict('medium'), strict('low')]).toEqual(['fail', 'pass']);
});

test.each([['warn', 'warn', 'fail', 'fail']])('without any baseline, what is new is %s, %s, %s, %s', (...expected) => {
  const given = { reports: [findingsReport([finding({ severity: 'critical' })])], base: NO_BASE };
  const results = ALL.map((name) =>
    judge(presetPolicy(name), factsOf(given)).results.find(({ condition }) => condition.metric === 'findings.new'),
  );
  expect(results.map((result) => result?.verdict)).toEqual(expected);
  expect(results.every((result) => result?.text === 'no run has recorded a baseline')).toBe(true);
});

test('without any baseline and without any finding, nothing is new', () => {
  const given = { reports: [findingsReport([])], base: NO_BASE };
  expect(ALL.slice(0, 3).map((name) => judge(presetPolicy(name), factsOf(given)).verdict)).toEqual([
    'pass',
    'pass',
    'pass',
  ]);
});

test('a baseline that cannot be had is an error under every preset', () => {
  const given = { reports: [findingsReport([finding()])], base: LOST_BASE };
  expect(ALL.map((name) => judge(presetPolicy(name), factsOf(given)).verdict)).toEqual(ALL.map(() => 'error'));
});

describe('an unknown severity', () => {
  const unknown = finding({ severity: 'high', word: 'SPICY', unknownSeverity: true });

  test('is high, and an error under strict', () => {
    const given = { reports: [findingsReport([unknown])] };
    const found = ALL.slice(0, 3).map((name) =>
      judge(presetPolicy(name), factsOf(given)).results.find(({ condition }) => condition.metric === 'findings.new'),
    );
    expect(found.map((result) => result?.verdict)).toEqual(['fail', 'warn', 'error']);
    expect(found[2]?.text).toContain('SPICY');
  });

  test('may be critical for whom only critical counts', () => {
    const strict = presetPolicy('strict');
    const only = strict.conditions.map((condition) =>
      condition.metric === 'findings.new' ? { ...condition, selectors: { severity: 'critical' as const } } : condition,
    );
    const judgement = judge({ ...strict, conditions: only }, factsOf({ reports: [findingsReport([unknown])] }));
    expect(resultOf(judgement, 'findings.new severity=critical').verdict).toBe('error');
  });
});

describe('doubts about a report', () => {
  test.each([
    ['mismatch', ['warn', 'warn', 'fail']],
    ['partial', ['warn', 'warn', 'fail']],
    ['vacuous', ['error', 'error', 'error']],
    ['tool-failed', ['error', 'error', 'error']],
    ['note', ['warn', 'warn', 'warn']],
  ] as const)('%s', (issue, expected) => {
    const given = { reports: [testsReport({ issues: [{ issue, text: 'so it is' }] })] };
    const judged = ALL.slice(0, 3).map((name) => judge(presetPolicy(name), factsOf(given)));
    expect(judged.map(({ verdict }) => verdict)).toEqual(expected);
    expect(judged[0]?.doubts.map(({ text }) => text)).toContain('tests.out (tests): so it is');
  });

  test('more than a twentieth of the source files unmapped is a warning', () => {
    const unmapped = (share: number) =>
      judge(
        presetPolicy('standard'),
        factsOf({ reports: [coverageReport({ 'a.ts': [9, 10] }, { unmapped: { share, paths: ['/w/x.ts'] } })] }),
      ).verdict;
    expect([unmapped(0.05), unmapped(0.06)]).toEqual(['pass', 'warn']);
  });
});

test('advisory fails nothing that it can tell, and errs on what it cannot', () => {
  const bad = [
    testsReport({ notable: [{ name: 'a', status: 'failed' }] }),
    coverageReport({ 'a.ts': [1, 10] }),
    findingsReport([finding({ severity: 'critical' })]),
  ];
  expect(judge(presetPolicy('advisory'), factsOf({ reports: bad })).verdict).toBe('warn');
  expect(judge(presetPolicy('advisory'), factsOf()).verdict).toBe('error');
});

describe('regulated', () => {
  const whole = [
    testsReport(),
    coverageReport({ 'a.ts': [9, 10] }),
    findingsReport([]),
    readReport('dependencies'),
    readReport('licenses', { id: 'sbom', kinds: ['sbom', 'licenses'], packages: [packageOf('MIT')] }),
  ];

  test('passes where everything is declared and good', () => {
    expect(judge(presetPolicy('regulated'), factsOf({ reports: whole }))).toMatchObject({
      verdict: 'pass',
      score: 100,
    });
  });

  test.each(['tests', 'coverage', 'findings', 'dependencies'])('asks for %s to be declared', (kind) => {
    const reports = whole.map((one) => (one.id === kind ? { ...one, declared: false } : one));
    const judgement = judge(presetPolicy('regulated'), factsOf({ reports }));
    expect(judgement.verdict).toBe('error');
    expect(judgement.doubts.map(({ text }) => text)).toContain(
      `regulated asks for a report of ${kind} to be declared, and none is`,
    );
  });

  test('asks for a base', () => {
    expect(judge(presetPolicy('regulated'), factsOf({ reports: whole, base: NO_BASE })).verdict).toBe('error');
  });
});
