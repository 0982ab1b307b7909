import { describe, expect, test } from '@jest/globals';
import { judge, type Facts } from '@qeml-actions/policy';

import {
  coverageReport,
  factsOf,
  faultOf,
  finding,
  findingsReport,
  policyOf,
  testsReport,
} from '../../support/policy-facts.ts';

const POLICY = policyOf(`
stages:
  staging: { require: [tests.failed, findings.new] }
  production: { require: all, conditions: [{ metric: coverage.branches, min: 50 }] }
  canary: { conditions: [{ metric: coverage.lines, min: 90 }] }
`);

const failed = testsReport({ notable: [{ name: 'a', status: 'failed' }] });
const covered = (lines: number) => {
  const report = coverageReport({ 'a.ts': [lines, 100] });
  report.coverage?.source('a.ts').branches(1, 1, 2);
  return report;
};

function readyFor(given: Partial<Facts>, stage?: string): readonly string[] {
  return judge(POLICY, factsOf(given), stage)
    .stages.filter(({ ready }) => ready)
    .map(({ name }) => name);
}

describe('a stage is ready', () => {
  test.each([
    ['all holds', [testsReport(), covered(95), findingsReport([])], ['staging', 'production', 'canary']],
    ['its own condition does not hold', [testsReport(), covered(80), findingsReport([])], ['staging', 'production']],
    ['a required condition does not hold', [failed, covered(95), findingsReport([])], ['canary']],
    ['a required metric is not measured', [testsReport(), covered(95)], ['production', 'canary']],
    ['only `all` asks for it', [testsReport(), covered(60), findingsReport([])], ['staging']],
    ['its own condition is not measured', [testsReport(), findingsReport([])], ['staging']],
  ] as const)('%s', (_, reports, expected) => {
    expect(readyFor({ reports })).toEqual(expected);
  });

  test('a waiver or a warning does not keep it back', () => {
    const reports = [testsReport(), covered(75), findingsReport([])];
    expect(readyFor({ reports })).toEqual(['staging', 'production']);
  });
});

describe('a doubt keeps back', () => {
  const good = [testsReport(), covered(95)];

  test('the stages that ask of what it is about', () => {
    const broken = findingsReport([], { issues: [{ issue: 'tool-failed', text: 'it crashed' }] });
    const judgement = judge(POLICY, factsOf({ reports: [...good, broken] }));
    expect(judgement.verdict).toBe('error');
    expect(judgement.stages.filter(({ ready }) => ready).map(({ name }) => name)).toEqual(['canary']);
    expect(judgement.stages[0]?.missing).toEqual(['findings.out (findings): it crashed']);
  });

  test('only `all`, where it is about something else', () => {
    const problem = {
      id: undefined,
      path: 'bom.json',
      format: 'cyclonedx',
      kinds: ['sbom'],
      problem: 'missing',
      text: 'bom.json is not there',
      verdict: 'error',
    } as const;
    expect(readyFor({ reports: [...good, findingsReport([])], problems: [problem] })).toEqual(['staging', 'canary']);
  });
});

describe('the stage that is asked for', () => {
  const reports = [testsReport(), covered(80), findingsReport([])];

  test('adds its own conditions to the verdict, and no other stage does', () => {
    expect(judge(POLICY, factsOf({ reports })).verdict).toBe('warn');
    expect(judge(POLICY, factsOf({ reports }), 'staging').verdict).toBe('warn');
    expect(judge(POLICY, factsOf({ reports }), 'canary').verdict).toBe('fail');
  });

  test('is one that the policy defines', () => {
    expect(() => judge(POLICY, factsOf({ reports }), 'prod')).toThrow(
      'policy.yml defines no stage `prod`; it defines: staging, production, canary.',
    );
  });
});

describe('a stage that asks nothing is a fault', () => {
  test.each([
    [
      'stages:\n  prod: { require: [plan.destroy] }\n',
      'policy.yml:2:21: the stage prod requires plan.destroy, and no condition is on it: write one, or leave it out.',
    ],
    ['stages:\n  prod: {}\n', 'policy.yml:2:3: the stage prod asks nothing: give it `require` or `conditions`.'],
    [
      'stages:\n  prod: { conditions: [{ metric: plan.destroy }] }\n',
      'policy.yml:2:24: the condition on plan.destroy asks nothing: give it `min`, `max`, `recommend` or `not-worse-than: base`.',
    ],
  ])('%j', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  test('a condition of its own is enough', () => {
    expect(
      faultOf('stages:\n  prod: { require: [plan.destroy], conditions: [{ metric: plan.destroy, max: 0 }] }\n'),
    ).toBeUndefined();
  });
});

describe('score', () => {
  test.each([
    ['all hold', '', [testsReport(), covered(95)], 100],
    ['one warns', '', [testsReport(), covered(75)], 100],
    ['one of three blocks', '', [testsReport(), covered(60)], 59],
    ['by weight', 'conditions: [{ metric: coverage.lines, min: 90, weight: 6 }]', [testsReport(), covered(60)], 25],
    [
      'what may only warn does not cap',
      'conditions: [{ metric: coverage.lines, min: 90, else: warn }]',
      [testsReport(), covered(60)],
      67,
    ],
  ] as const)('%s', (_, text, reports, score) => {
    expect(judge(policyOf(text), factsOf({ reports })).score).toBe(score);
  });

  test('is capped where a report is not there', () => {
    const finds = findingsReport([finding({ severity: 'low' })], { issues: [{ issue: 'tool-failed', text: 'x' }] });
    expect(judge(policyOf(''), factsOf({ reports: [testsReport(), finds] })).score).toBe(59);
  });
});
