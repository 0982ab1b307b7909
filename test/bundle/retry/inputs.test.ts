import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach, retry } from '../../support/retry.ts';

cleanUpAfterEach();

const CASES: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['WR04 no command', { run: '' }, 'Input run is required and was not given: give the command to run.'],
  [
    'T47 no attempts',
    { run: 'true', 'max-attempts': '0' },
    'Input max-attempts is "0": expected a whole number from 1 to 1000.',
  ],
  [
    'T48 a number with a tail',
    { run: 'true', 'max-attempts': '2x' },
    'Input max-attempts is "2x": expected a whole number',
  ],
  ['T49 a shell that is not there', { run: 'true', shell: 'nosuchsh {0}' }, 'nosuchsh is not installed on this runner'],
  ['a name that is no shell', { run: 'true', shell: 'nosuchsh' }, 'or a template with {0}'],
  ['a folder that is not there', { run: 'true', 'working-directory': 'no/such' }, 'there is no folder'],
  [
    'a rule that does not exist',
    { run: 'true', 'retry-on': 'failure\nmoonphase' },
    'line 2 is "moonphase": there is no rule',
  ],
  ['options where they mean nothing', { run: 'true', 'stop-on': '[limit=1] failure' }, 'belong to retry-on'],
  [
    'a pattern with a back-reference',
    { run: 'true', 'retry-on': String.raw`pattern: /(a)\1/` },
    'the pattern cannot be used',
  ],
  ['a fallback without a command', { run: 'true', fallbacks: '- name: x' }, "must have required property 'run'"],
  [
    'a fallback with another key',
    { run: 'true', fallbacks: '- { run: x, retries: 3 }' },
    'entry 1 has an unknown key "retries"',
  ],
  [
    'a fallback’s bad duration',
    { run: 'true', fallbacks: '- { run: x, attempt-timeout: soon }' },
    'attempt-timeout of fallback 1 is "soon"',
  ],
  [
    'a duration of nonsense',
    { run: 'true', 'attempt-timeout': 'never' },
    'Input attempt-timeout is "never": expected a duration',
  ],
  ['a boolean of YAML 1.1', { run: 'true', 'fail-on-flaky': 'yes' }, 'expected `true` or `false`'],
];

describe('a bad input', () => {
  test.each(CASES)('%s', async (_, inputs, message) => {
    const result = await retry(inputs);
    expect(result.conclusion).toBe('failure');
    expect(result.outputs).toMatchObject({ outcome: 'failure', attempts: '0', 'exit-code': '' });
    expect(result.annotations.map((annotation) => annotation.message).join('\n')).toContain(message);
    expect(result.log).not.toMatch(/\n\s+at .*\.js:\d+/);
    expect(result.report).toMatchObject({ outcome: 'failure', attempts: 0, runs: [] });
  });

  test('all of them are reported together', async () => {
    const result = await retry({ run: 'true', 'max-attempts': 'x', jitter: 'some', 'kill-grace': '-1s' });
    expect(result.outputs['reason']?.split('\n')).toHaveLength(3);
  });

  test('continue-on-failure does not cover it', async () => {
    const result = await retry({ run: 'true', 'max-attempts': '0', 'continue-on-failure': 'true' });
    expect(result.conclusion).toBe('failure');
  });

  (process.platform === 'win32' ? test.skip : test)('NF20 a shell of another system is not tried at all', async () => {
    const result = await retry({ run: 'dir', shell: 'cmd', 'max-attempts': '2' });
    expect(result.outputs).toMatchObject({ outcome: 'failure', attempts: '0' });
    expect(result.outputs['reason']).toContain('Input shell is "cmd": cmd is not installed on this runner');
  });
});
