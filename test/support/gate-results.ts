import { Mistake } from '@qeml-actions/core';
import { policyFrom, type BaseState, type Policy } from '@qeml-actions/policy';

import { decide } from '../../actions/quality-gate/src/decide.ts';
import type { Known } from '../../actions/quality-gate/src/gather.ts';
import type { GateEvent } from '../../actions/quality-gate/src/gather/event.ts';
import type { Inputs } from '../../actions/quality-gate/src/inputs.ts';
import type { Result } from '../../actions/quality-gate/src/result.ts';

import { BASE, factsOf } from './gate-facts.ts';
import { coverageWith, readOf, reportWith, testsOf } from './gate-parts.ts';

const EVENT: GateEvent = {
  name: 'push',
  repository: 'example/project',
  pullRequest: undefined,
  before: BASE,
  upstream: undefined,
  defaultBranch: 'main',
  records: true,
};

const INPUTS: Inputs = {
  reports: [],
  policy: undefined,
  name: undefined,
  'working-directory': '.',
  stage: undefined,
  mode: 'gate',
  baseline: { kind: 'cache' },
  'base-sha': undefined,
  'policy-change': 'warn',
  annotations: true,
  comment: 'auto',
  'check-run': false,
  'html-report': undefined,
  config: '.github/qeml-actions.yml',
  'github-token': undefined,
  now: undefined,
};

/** A policy that has something to say of everything that a page shows. */
const POLICY = `extends: standard
reports:
  - { id: unit, format: junit, glob: 'reports/*.xml' }
conditions:
  - { metric: coverage.lines, not-worse-than: base, slack: 0.1 }
  - { metric: coverage.patch.lines, min: 80, when: { metric: patch.lines, min: 5 } }
  - { metric: findings.new, severity: medium, max: 0 }
  - { metric: tests.flaky, max: 0, else: warn }
  - { metric: benchmark.vanished, max: 0, else: warn }
licenses: { allow: [MIT, Apache-2.0, BSD-3-Clause] }
stages:
  staging: { require: [tests.total] }
  production: { require: all }
waivers:
  - { match: { tool: bandit, rule: B101, path: 'tests/**' }, reason: asserts in tests, owner: '@example/qa', expires: 2027-01-31, max: 40 }
  - { match: { tool: semgrep, rule: gone }, reason: a false alarm, owner: '@example/security', expires: 2027-02-28 }
  - { match: { id: CVE-2026-1111 }, reason: not reachable, owner: '@example/security', expires: 2026-10-01 }
`;

/** The same, as the base has it. */
const STRICTER = POLICY.replace('{ metric: tests.flaky, max: 0, else: warn }', '{ metric: tests.flaky, max: 0 }');

/** A policy of a text. @throws Error for a text that is none */
export function policyOf(text: string, file = '.github/quality-gate.yml'): Policy {
  const policy = policyFrom(text, file);
  if (policy instanceof Mistake) throw new Error(policy.detail);
  return policy;
}

/** What the gate makes of facts: the real policy, judge and decision. */
export function gateResult(changes: Partial<Known> = {}, inputs: Partial<Inputs> = {}): Result {
  return decide(
    { ...INPUTS, ...inputs },
    {
      name: 'build linux',
      event: EVENT,
      policy: policyOf(POLICY),
      policyFrom: '.github/quality-gate.yml',
      basePolicy: { policy: policyOf(STRICTER), notes: [], unknown: undefined },
      facts: factsOf(),
      notes: ['Covered files that git ignores, and a build made: src/generated/schema.ts.'],
      ...changes,
    },
  );
}

/** All that is asked holds. */
export function passingResult(): Result {
  const coverage = coverageWith({ 'src/a.ts': [90, 100], 'src/b.ts': [100, 100] });
  const facts = factsOf({
    problems: [],
    reports: [
      readOf(reportWith({ path: 'unit.xml', format: 'junit', kinds: ['tests'], tests: testsOf([], 412) })),
      readOf(reportWith({ path: 'lcov.info', format: 'lcov', kinds: ['coverage'], coverage })),
    ],
    base: { state: 'none', reason: 'nothing to compare with; a run on the default branch will record it' },
  });
  return gateResult({ policy: policyOf('extends: standard'), policyFrom: 'the preset standard', facts, notes: [] });
}

/** Nothing was there to be read. */
export function emptyResult(): Result {
  const base: BaseState = { state: 'unavailable', reason: 'the cache did not answer' };
  return gateResult({
    policy: policyOf('extends: standard'),
    facts: factsOf({ reports: [], problems: [], base, patch: { state: 'unavailable', reason: 'there is no base' } }),
    notes: [],
  });
}
