import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach, failTimes, retry } from '../../support/retry.ts';

cleanUpAfterEach();

const FIRST = 'if [ "$QEML_ATTEMPT" = 1 ]; then';

describe('only the attempt that counts leaves traces', () => {
  test('T42 in its outputs', async () => {
    const run = `${FIRST} echo stale=1 >> "$GITHUB_OUTPUT"; exit 1; fi; echo only=2 >> "$GITHUB_OUTPUT"`;
    const { outputs } = await retry({ run });
    expect(outputs['only']).toBe('2');
    expect(outputs).not.toHaveProperty('stale');
  });

  test('T43 an open heredoc of an earlier one harms nothing', async () => {
    const run = `${FIRST} echo 'v<<EOF' >> "$GITHUB_OUTPUT"; exit 1; fi; echo fine=1 >> "$GITHUB_OUTPUT"`;
    const result = await retry({ run });
    expect(result.errors).toEqual([]);
    expect(result.outputs).toMatchObject({ fine: '1', outcome: 'success' });
  });

  test('T44 a line without its end is mended', async () => {
    const result = await retry({
      run: 'printf "a=1" >> "$GITHUB_OUTPUT"; printf x=y >> "$GITHUB_ENV"; printf /p >> "$GITHUB_PATH"',
    });
    expect(result.errors).toEqual([]);
    expect(result.outputs['a']).toBe('1');
    expect(result.env).toEqual({ x: 'y' });
    expect(result.path).toEqual(['/p']);
  });

  test('a torn file of its own is dropped with a warning, and the rest is kept', async () => {
    const run = `printf 'good=1\\nno name here\\nv<<EOF\\nopen' >> "$GITHUB_OUTPUT"; echo NODE_OPTIONS=x >> "$GITHUB_ENV"`;
    const result = await retry({ run });
    expect(result.conclusion).toBe('success');
    expect(result.errors).toEqual([]);
    expect(result.outputs).toMatchObject({ good: '1', outcome: 'success' });
    expect(result.annotations.map(({ message }) => message)).toEqual([
      'Part of GITHUB_OUTPUT was dropped: line 2 has no NAME= before its value.',
      'Part of GITHUB_OUTPUT was dropped: the value of v, begun in line 3, is never closed by its delimiter.',
      'NODE_OPTIONS was dropped from GITHUB_ENV: the runner allows no step to set it.',
    ]);
  });

  test('a command’s outputs become the step’s, but for those the action has itself', async () => {
    const run =
      'echo version=1.2 >> "$GITHUB_OUTPUT"; echo outcome=mine >> "$GITHUB_OUTPUT"; echo "::set-output name=old::style"';
    const result = await retry({ run });
    expect(result.outputs).toMatchObject({ version: '1.2', outcome: 'success', old: 'style' });
    expect(result.annotations.map(({ message }) => message)).toEqual([
      "The command's output outcome was left out: the action has an output of that name.",
    ]);
  });

  test('where all fail, the last attempt’s', async () => {
    const { outputs } = await retry({ run: 'echo "at=$QEML_ATTEMPT" >> "$GITHUB_OUTPUT"; exit 1' });
    expect(outputs['at']).toBe('3');
  });

  test('what was dropped is kept beside the logs, secrets redacted', async () => {
    const run = `echo "token=$API_TOKEN" >> "$GITHUB_OUTPUT"; ${failTimes(1)}`;
    const result = await retry({ run, 'log-dir': 'logs' }, { env: { API_TOKEN: 'a-long-credential' } });
    const kept = (name: string): string => readFileSync(join(result.workspace, 'logs', name), 'utf8');
    expect(kept('attempt-1/output')).toBe('token=***\n');
    expect(kept('attempt-1.log')).toBe('try 1\n');
    expect(kept('attempt-2.log')).toBe('try 2\n');
  });

  test('the step summary', async () => {
    const { summary } = await retry({ run: `echo "mine $QEML_ATTEMPT" >> "$GITHUB_STEP_SUMMARY"; ${failTimes(1)}` });
    expect(summary).not.toContain('mine 1');
    expect(summary).toContain('mine 2\n### Retry with backoff: passed on attempt 2 of 3');
  });

  test('T51 annotations', async () => {
    const run = `echo "::error file=a.js,line=3::boom $QEML_ATTEMPT"; ${failTimes(1)}`;
    const result = await retry({ run });
    const errors = result.annotations.filter(({ level }) => level === 'error');
    expect(errors).toMatchObject([{ message: 'boom 2', properties: { file: 'a.js', line: '3' } }]);
    expect(result.log).toContain(': :error file=a.js,line=3::boom 1');
  });

  test.each([
    ['all', 2],
    ['none', 0],
  ])('annotations: %s', async (annotations, count) => {
    const run = `echo "::error::boom"; ${failTimes(1)}`;
    const result = await retry({ run, annotations });
    expect(result.annotations.filter(({ level }) => level === 'error')).toHaveLength(count);
  });

  test('of many the first fifty of each level, the rest counted', async () => {
    const result = await retry({ run: 'for i in $(seq 60); do echo "::notice::n$i"; done' });
    expect(result.annotations.filter(({ level }) => level === 'notice')).toHaveLength(50);
    expect(result.log).toContain('10 more notice annotations of the command are left out');
  });

  test('T52 stopped commands are resumed before our next one', async () => {
    const run = `${FIRST} echo "::stop-commands::tok77"; echo "::error::not one"; exit 1; fi; echo "::error::one"`;
    const result = await retry({ run });
    expect(result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual(['one']);
    expect(result.annotations.filter(({ level }) => level === 'warning')).toHaveLength(1);
  });

  test('T55 the summary is never empty after a retry', async () => {
    expect((await retry({ run: failTimes(1) })).summary).toContain('| Attempt 1 | failed | exit code 1 |');
  });
});

describe('what a command sees', () => {
  test('T57 no inputs, no tokens of the runner', async () => {
    const result = await retry({ run: 'env' });
    const names = result.log.split('\n').flatMap((line) => /^(\w+)=/.exec(line)?.[1] ?? []);
    expect(names).toContain('GITHUB_SHA');
    expect(names).toContain('QEML_ATTEMPT');
    expect(
      names.filter((name) => /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_|ACTIONS_RESULTS_URL)/.test(name)),
    ).toEqual([]);
  });

  test('a mask counts at once, and for all that we keep', async () => {
    const result = await retry({
      run: 'echo "::add-mask::hunter2hunter2"; echo "value hunter2hunter2"; exit 1',
      'max-attempts': '1',
    });
    expect(result.masks).toContain('hunter2hunter2');
    expect(result.log).toContain('value ***');
    expect(JSON.stringify([result.report, result.outputs, result.summary])).not.toContain('hunter2hunter2');
  });

  test('a credential by its name or shape is kept nowhere', async () => {
    const run = 'echo "key $DEPLOY_TOKEN"; echo ghp_abcdefghijklmnopqrstuvwxyz0123456789; exit 1';
    const result = await retry(
      { run, 'max-attempts': '1', 'log-dir': 'logs' },
      { env: { DEPLOY_TOKEN: 'a-long-credential' } },
    );
    expect(result.outputs['last-lines']).toBe('key ***\n***');
    expect(readFileSync(join(result.workspace, 'logs', 'attempt-1.log'), 'utf8')).toBe('key ***\n***\n');
  });
});
