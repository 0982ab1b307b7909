import { describe, expect, test } from '@jest/globals';
import type { ActionResult } from '@qeml-actions/testkit';

import { cleanUpAfterEach, conditionOf, gate, reportOf, repositoryWith, type Files, type Inputs } from './gating.ts';

cleanUpAfterEach();

const SUITE = '<testsuite name="s"><testcase classname="c" name="n"/><testcase classname="c" name="m"/></testsuite>';
const strictTests = (min: number): string =>
  `extends: standard\nconditions:\n  - { metric: tests.total, min: ${min} }\n`;
const section = (policy: string): string =>
  `failure-analyzer: {}\nquality-gate:\n${policy.replace(/^/gm, '  ').trimEnd()}\n`;

const judge = (files: Files, inputs: Inputs = {}): Promise<ActionResult> =>
  gate(repositoryWith(files, { 'junit.xml': SUITE }), { reports: 'junit: junit.xml', ...inputs });

describe('a policy is that', () => {
  test.each<[string, Files, Inputs, string, string]>([
    ['of a preset, by default standard', {}, {}, 'the preset standard, for there is no policy file', 'standard'],
    ['of the preset that the input names', {}, { policy: 'advisory' }, 'the preset advisory', 'advisory'],
    [
      'of the preset that the input names, whatever file there is',
      { '.github/quality-gate.yml': strictTests(9) },
      { policy: 'standard' },
      'the preset standard',
      'standard',
    ],
    [
      'of the file that the input names',
      { 'gates/own.yml': strictTests(2), '.github/quality-gate.yml': strictTests(9) },
      { policy: 'gates/own.yml' },
      'gates/own.yml',
      'gates/own.yml:3',
    ],
    [
      'of its own file',
      { '.github/quality-gate.yml': strictTests(2) },
      {},
      '.github/quality-gate.yml',
      '.github/quality-gate.yml:3',
    ],
    [
      'of the section of the configuration',
      { '.github/qeml-actions.yml': section(strictTests(2)) },
      {},
      '.github/qeml-actions.yml',
      '.github/qeml-actions.yml:5',
    ],
    [
      'of the section of another configuration',
      { 'conf/ci.yml': section(strictTests(2)) },
      { config: 'conf/ci.yml' },
      'conf/ci.yml',
      'conf/ci.yml:5',
    ],
    [
      'of its own file where the configuration has no section',
      { '.github/qeml-actions.yml': 'failure-analyzer: {}\n', '.github/quality-gate.yml': strictTests(2) },
      {},
      '.github/quality-gate.yml',
      '.github/quality-gate.yml:3',
    ],
  ])('%s', async (_, files, inputs, from, origin) => {
    const result = await judge(files, inputs);
    expect(result.exitCode).toBe(0);
    expect(reportOf(result)['policy-from']).toBe(from);
    expect(conditionOf(result, 'tests.total')).toMatchObject({ state: 'holds', from: origin });
    expect(result.log).toContain(`The policy is ${from}.`);
  });
});

describe('a policy that cannot be used is an error, with file and line', () => {
  const OWN = '.github/quality-gate.yml';

  test.each<[string, Files, Inputs, RegExp]>([
    [
      'two at once',
      { [OWN]: strictTests(2), '.github/qeml-actions.yml': section(strictTests(2)) },
      {},
      /\.github\/qeml-actions\.yml \(quality-gate\) and \.github\/quality-gate\.yml both hold a policy/,
    ],
    [
      'a name that is neither preset nor file',
      {},
      { policy: 'strikt' },
      /"strikt".*neither a preset \(.*strict.*\) nor a file/,
    ],
    ['a path that leads out', {}, { policy: '../policy.yml' }, /\.\.\/policy\.yml/],
    [
      'an unknown key',
      { [OWN]: 'extends: standard\ncondition: []\n' },
      {},
      /quality-gate\.yml:2.*`?condition`?.*`conditions`/,
    ],
    [
      'an unknown metric',
      { [OWN]: 'conditions:\n  - { metric: tests.fail, max: 0 }\n' },
      {},
      /quality-gate\.yml:2.*tests\.failed/,
    ],
    [
      'a glob without quotes',
      { [OWN]: 'reports:\n  - { format: junit, glob: *.xml }\n' },
      {},
      /quality-gate\.yml:2:\d+.*quotes/,
    ],
    [
      'an owner without quotes',
      { [OWN]: 'waivers:\n  - { match: { rule: a }, reason: b, owner: @team, expires: 2026-12-01 }\n' },
      {},
      /quality-gate\.yml:2:\d+.*'@team'/,
    ],
    [
      'a key twice',
      { [OWN]: 'extends: standard\nextends: strict\n' },
      {},
      /quality-gate\.yml:2:\d+.*`extends` is there twice/,
    ],
    [
      'a condition that asks nothing',
      { [OWN]: 'conditions:\n  - { metric: tests.total }\n' },
      {},
      /quality-gate\.yml:2:\d+: .*asks nothing/,
    ],
    [
      'a bound of another unit',
      { [OWN]: 'conditions:\n  - { metric: tests.total, min: 3h }\n' },
      {},
      /quality-gate\.yml:2:\d+: .*`min: 3h`/,
    ],
    [
      'a configuration that is named and not there',
      { [OWN]: strictTests(2) },
      { config: 'conf/none.yml' },
      /"conf\/none\.yml".*no such file/,
    ],
    ['a file that is no YAML', { [OWN]: 'conditions: [\n' }, {}, /quality-gate\.yml:\d+:\d+/],
    ['a section that is no policy', { '.github/qeml-actions.yml': 'a: 1\nquality-gate: 7\n' }, {}, /qeml-actions\.yml/],
  ])('%s', async (_, files, inputs, reason) => {
    const result = await judge(files, inputs);
    expect([result.exitCode, result.outputs['verdict'], result.outputs['failed-conditions']]).toEqual([
      1,
      'error',
      '[]',
    ]);
    expect(result.log).toMatch(reason);
    expect(result.log).not.toMatch(/has a bug|^\s+at .*\.js:\d/m);
    expect(reportOf(result)).toMatchObject({ verdict: 'error', reason: expect.stringMatching(reason) });
  });
});

describe('what a policy declares', () => {
  test('is read with what the input declares, and is missed where it is not there', async () => {
    const policy = `reports:
  - { id: unit, format: junit, glob: 'junit.xml', min-files: 2 }
  - { id: extra, format: sarif, glob: 'none.sarif', required: false }
`;
    const result = await judge({ '.github/quality-gate.yml': policy }, { reports: '' });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'error']);
    expect(result.log).toContain('junit.xml (junit) matches 1 file where at least 2 are asked for.');
    expect(result.log).not.toContain('none.sarif');
  });

  test('is an error where it is too old', async () => {
    const policy = `reports:\n  - { id: unit, format: junit, glob: 'junit.xml', max-age: 2h }\n`;
    const files = { '.github/quality-gate.yml': policy };
    expect((await judge(files, { reports: '' })).outputs['verdict']).toBe('pass');
    const later = new Date(Date.now() + 3 * 3_600_000).toISOString();
    const result = await judge(files, { reports: '', now: later });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'error']);
    expect(result.log).toMatch(/junit\.xml was written 3 h.* ago, and may be 2 h old/);
  });
});
