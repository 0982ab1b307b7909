import { describe, expect, test } from '@jest/globals';
import type { ActionResult } from '@qeml-actions/testkit';

import { cleanUpAfterEach, doubtsOf, folderWith, gate, reportOf, type Inputs } from './gating.ts';

cleanUpAfterEach();

const RED = '<testsuite name="s"><testcase classname="c" name="n"><failure message="no"/></testcase></testsuite>';
const GREEN = '<testsuite name="s"><testcase classname="c" name="n"/></testsuite>';
const coverage = (covered: number): string =>
  `<coverage><packages><package name="p"><classes><class name="c" filename="a.py"><lines>${Array.from(
    { length: 10 },
    (_, at) => `<line number="${at + 1}" hits="${at < covered ? 1 : 0}"/>`,
  ).join('')}</lines></class></classes></package></packages></coverage>`;

const POLICY = `extends: standard
conditions:
  - { metric: coverage.lines, min: 50 }
stages:
  staging: { require: [tests.failed] }
  production:
    require: all
    conditions:
      - { metric: coverage.lines, min: 90 }
waivers:
  - { match: { metric: tests.failed }, reason: known, owner: '@team', expires: 2026-11-30 }
`;

const judge = (junit: string, covered: number, inputs: Inputs = {}): Promise<ActionResult> =>
  gate(
    folderWith({
      'junit.xml': junit,
      'coverage.xml': coverage(covered),
      'a.py': 'x\n'.repeat(10),
      'policy.yml': POLICY,
    }),
    {
      reports: 'junit: junit.xml\ncobertura: coverage.xml',
      policy: 'policy.yml',
      now: '2026-12-15T00:00:00Z',
      ...inputs,
    },
  );

describe('mode', () => {
  test.each([
    ['gate', 'fail', RED, 1],
    ['report', 'fail', RED, 0],
    ['gate', 'error', '<testsuite', 1],
    ['report', 'error', '<testsuite', 0],
  ])('%s: on %s', async (mode, verdict, junit, exitCode) => {
    const result = await judge(junit, 10, { mode });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([exitCode, verdict]);
    expect(result.summary).toContain(verdict);
    expect(JSON.parse(result.outputs['failed-conditions'] ?? '')).toContain('tests.failed');
    expect(reportOf(result).verdict).toBe(verdict);
  });

  test('report never covers what is the user’s to mend', async () => {
    const result = await judge(GREEN, 10, { mode: 'report', policy: 'nowhere.yml' });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'error']);
  });
});

describe('stage', () => {
  test('without one, its conditions are not asked, and it is said what each is ready for', async () => {
    const result = await judge(GREEN, 6);
    expect([result.exitCode, result.outputs['failed-conditions']]).toEqual([0, '[]']);
    expect(result.outputs['ready-for']).toBe('["staging"]');
    expect(reportOf(result).stages).toMatchObject([
      { name: 'staging', ready: true, missing: [] },
      { name: 'production', ready: false },
    ]);
  });

  test('with one, they are', async () => {
    const result = await judge(GREEN, 6, { stage: 'production' });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'fail']);
    expect(result.log).toMatch(/coverage\.lines.*60 %, at least 90 % is required/);
    const ready = await judge(GREEN, 10, { stage: 'production' });
    expect([ready.exitCode, ready.outputs['ready-for']]).toEqual([0, '["staging","production"]']);
  });

  test('one that the policy does not define is the user’s to mend', async () => {
    const result = await judge(GREEN, 6, { stage: 'moon' });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'error']);
    expect(result.log).toMatch(/moon.*staging.*production/);
  });
});

describe('now', () => {
  test('makes a decision again as it was made: a waiver holds through its last day, in UTC', async () => {
    for (const now of ['2026-11-30T23:59:59Z', '2026-12-01T01:59:59+02:00']) {
      const result = await judge(RED, 10, { now });
      expect([result.exitCode, result.outputs['tests-failed']]).toEqual([0, '1']);
      expect(reportOf(result)['decided-at']).toBe('2026-11-30T23:59:59.000Z');
    }
    const later = await judge(RED, 10, { now: '2026-12-01T00:00:00Z' });
    expect([later.exitCode, later.outputs['verdict']]).toEqual([1, 'fail']);
    expect(doubtsOf(later).join('\n')).toMatch(/2026-11-30/);
  });

  test.each(['2026-11-30', '2026-11-30T10:00', '2026-02-30T10:00:00Z', '1796000000'])('is no %s', async (now) => {
    const result = await judge(GREEN, 10, { now });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'error']);
    expect(result.log).toContain(`"${now}"`);
  });
});

test('annotations are left out when they are not wanted', async () => {
  const loud = await judge(RED, 10);
  expect(loud.annotations.length).toBeGreaterThan(1);
  const quiet = await judge(RED, 10, { annotations: 'false' });
  // What fails the step is told in any case.
  expect(quiet.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining('The quality gate says fail.'),
  ]);
  expect(quiet.summary).toBe(loud.summary);
});
