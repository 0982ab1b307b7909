import { describe, expect, test } from '@jest/globals';
import { judge, nextBaseline, presetPolicy } from '@qeml-actions/policy';

import {
  baseOf,
  coverageReport,
  factsOf,
  finding,
  findingsReport,
  judgedBy,
  testsReport,
} from '../../support/policy-facts.ts';

describe('what is told from the base', () => {
  test('names the tests that are gone', () => {
    const base = baseOf({ values: { 'tests.total': 3 }, tests: ['p0', 'p1', 'app > boots'] });
    const result = judgedBy('{ metric: tests.total, not-worse-than: base }', {
      base,
      reports: [testsReport({ passed: 2 })],
    });
    expect(result).toMatchObject({ verdict: 'fail', value: 2, base: 3 });
    expect(result.evidence.map(({ text }) => text)).toContain('gone since the base: app > boots');
  });

  test('names the files whose coverage fell before others that lack more', () => {
    const base = baseOf({ values: { 'coverage.lines': 90 }, files: { 'a.ts': [1, 10], 'b.ts': [4, 4] } });
    const reports = [coverageReport({ 'a.ts': [1, 10], 'b.ts': [3, 4] })];
    const result = judgedBy('{ metric: coverage.lines, not-worse-than: base }', { base, reports });
    expect(result.evidence.map(({ text }) => text)).toEqual([
      'b.ts: 3 of 4 lines, 4 of 4 at the base',
      'a.ts: 1 of 10 lines',
    ]);
  });
});

describe('a kind that the base did not look for', () => {
  const reports = [findingsReport([finding({ severity: 'high' })])];
  const asked = '{ metric: findings.new, severity: high, max: 0 }';

  test('has nothing to compare with: a new scanner does not make all that it finds new', () => {
    const result = judgedBy(asked, { reports, base: baseOf({ findings: {} }) });
    expect(result).toMatchObject({ state: 'undecided', verdict: 'warn' });
    expect(result.text).toMatch(/had no report of findings/);
  });

  test('is not in the baseline; one of which nothing was found is', () => {
    const recorded = (found: typeof reports): object => {
      const facts = factsOf({ reports: found });
      const policy = presetPolicy('standard');
      return nextBaseline(policy, facts, judge(policy, facts).results).findings;
    };
    expect(recorded([testsReport({ passed: 1 })])).toEqual({});
    expect(recorded([findingsReport([])])).toEqual({ findings: [] });
  });
});
