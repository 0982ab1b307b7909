import { describe, expect, test } from '@jest/globals';
import { judge, keyOf, originText, presetPolicy, type Policy } from '@qeml-actions/policy';

import {
  coverageReport,
  factsOf,
  faultOf,
  finding,
  findingsReport,
  policyOf,
  testsReport,
} from '../../support/policy-facts.ts';

/** What a policy asks of a metric: key, bounds and origin. */
function asked({ conditions }: Policy, metric: string): readonly object[] {
  return conditions
    .filter((condition) => condition.metric === metric)
    .map((condition) => {
      const { min, max } = condition;
      return {
        key: keyOf(condition),
        from: originText(condition.origin),
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
      };
    });
}

test('an empty policy asks what standard asks', () => {
  expect(policyOf('').conditions).toEqual(presetPolicy('standard').conditions);
});

test('a local condition replaces the preset’s on the same metric and selectors, and says where it is from', () => {
  const policy = policyOf('extends: strict\nconditions:\n  - { metric: coverage.lines, min: 60 }\n');
  expect(asked(policy, 'coverage.lines')).toEqual([{ key: 'coverage.lines', from: 'policy.yml:3', min: 60 }]);
  expect(asked(policy, 'tests.failed')).toEqual([{ key: 'tests.failed', from: 'strict', max: 0 }]);
});

test('other selectors are another condition', () => {
  const policy = policyOf(
    'conditions:\n  - { metric: findings.new, max: 9 }\n  - metric: coverage.lines\n    path: packages/a/**\n    min: 90\n',
  );
  expect(asked(policy, 'findings.new')).toEqual([
    { key: 'findings.new severity=high', from: 'standard', max: 0 },
    { key: 'findings.new', from: 'policy.yml:2', max: 9 },
  ]);
  expect(asked(policy, 'coverage.lines')).toEqual([
    { key: 'coverage.lines', from: 'standard', min: 70 },
    { key: 'coverage.lines path=packages/a/**', from: 'policy.yml:3', min: 90 },
  ]);
});

test('several local conditions on the same hold all', () => {
  const policy = policyOf(
    'conditions:\n  - { metric: coverage.lines, min: 60 }\n  - { metric: coverage.lines, max: 80, else: warn }\n',
  );
  const verdictOf = (covered: number) =>
    judge(policy, factsOf({ reports: [coverageReport({ 'a.ts': [covered, 100] })] })).verdict;
  expect([59, 60, 80, 81].map(verdictOf)).toEqual(['fail', 'pass', 'pass', 'warn']);
});

test('`off` with a reason drops the preset’s', () => {
  const policy = policyOf(
    'conditions:\n  - { metric: findings.new, severity: high, off: true, reason: triaged elsewhere }\n',
  );
  expect(asked(policy, 'findings.new')).toEqual([]);
  expect(judge(policy, factsOf({ reports: [testsReport(), findingsReport([finding()])] })).verdict).toBe('pass');
});

test('licenses, treatment and bounds of waivers are the file’s where it has them', () => {
  const policy = policyOf(
    'extends: regulated\nlicenses: { allow: [MIT], exceptions: ["pkg:npm/own@*"] }\ntreat: { partial: warn }\nbase: optional\ndeclare: [tests]\nwaiver-days: 30\n',
  );
  expect(policy).toMatchObject({
    allowedLicenses: ['MIT'],
    licenseExceptions: ['pkg:npm/own@*'],
    treat: { partial: 'warn', mismatch: 'fail', 'no-baseline': 'fail' },
    base: 'optional',
    declare: ['tests'],
    waiverDays: 30,
    waiverOwners: 'codeowners',
  });
});

test('a report without an id has its format’s', () => {
  const { reports } = policyOf(
    "reports:\n  - { format: junit, glob: 'a/*.xml', max-age: 2h, min-files: 3 }\n  - { id: e2e, format: junit, glob: [b/*.xml, '!b/old.xml'], required: false }\n",
  );
  expect(reports).toEqual([
    { id: 'junit', format: 'junit', globs: ['a/*.xml'], required: true, minFiles: 3, maxAge: 7_200_000, role: 'head' },
    {
      id: 'e2e',
      format: 'junit',
      globs: ['b/*.xml', '!b/old.xml'],
      required: false,
      minFiles: 1,
      maxAge: undefined,
      role: 'head',
    },
  ]);
});

describe('what cannot be meant is told, with line and column', () => {
  test.each([
    [
      '- { metric: findings.new, off: true, reason: no }',
      '2:3: `off` drops nothing: the preset has `findings.new severity=high`.',
    ],
    [
      '- { metric: plan.destroy, off: true, reason: no }',
      '2:3: `off` drops nothing: the preset asks nothing of plan.destroy.',
    ],
    ['- { metric: tests.failed, off: true }', '2:3: `off` needs a `reason` that says why tests.failed is not asked.'],
    [
      '- { metric: tests.failed, off: true, reason: x, max: 3 }',
      '2:49: `off` drops the condition: `max` says nothing beside it.',
    ],
    [
      '- { metric: tests.failed }',
      '2:3: the condition on tests.failed asks nothing: give it `min`, `max`, `recommend` or `not-worse-than: base`.',
    ],
    [
      '- { metric: tests.failed, severity: high, max: 0 }',
      '2:27: tests.failed cannot be narrowed by `severity`, only by `report`, `path`, `name`.',
    ],
    ['- { metric: coverage.lines, min: 90, max: 80 }', '2:29: `min` (90) is above `max` (80).'],
    ['- { metric: coverage.lines, min: most }', '2:29: `min: most` is not a percentage such as `85` or `85%`.'],
    [
      '- { metric: tests.seconds, max: 3 parsecs }',
      '2:28: `max: 3 parsecs` is not a duration such as `3s`, or a number of seconds.',
    ],
    [
      '- { metric: tests.failed, max: .inf }',
      '2:27: `max: Infinity` is not as it should be: max is a number, or a text such as `85%` or `3s`.',
    ],
    ['- { metric: coverage.lines, min: 1, slack: 1 }', '2:37: `slack` says nothing without `not-worse-than: base`.'],
    [
      '- { metric: coverage.lines, min: 1, on-no-base: skip }',
      '2:37: `on-no-base` says nothing without `not-worse-than: base`.',
    ],
    [
      '- { metric: coverage.lines, min: 1, when: { metric: patch.lines } }',
      '2:37: `when` asks nothing of patch.lines: give it `min` or `max`.',
    ],
    [
      '- { metric: coverage.lines, min: 1, when: { metric: patch.lines, name: a, min: 1 } }',
      '2:66: patch.lines cannot be narrowed by `name`, only by `report`, `path`.',
    ],
  ])('%s', (condition, fault) => {
    expect(faultOf(`conditions:\n${condition}\n`)).toBe(`policy.yml:${fault}`);
  });

  test.each([
    ['reports: [{ format: junitt, glob: x }]', 'policy.yml:1:13: no format is called `junitt`: write `junit`.'],
    [
      'reports: [{ format: junit, glob: "!x" }]',
      'policy.yml:1:28: every glob leaves out: name what is to be read as well.',
    ],
    [
      'reports: [{ format: junit, glob: x, max-age: long }]',
      'policy.yml:1:37: `max-age: long` is not a duration such as `2h`.',
    ],
  ])('%s', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });
});
