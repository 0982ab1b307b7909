import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach, failTimes, retry } from '../../support/retry.ts';

cleanUpAfterEach();

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('on-retry', () => {
  test('T13 runs between attempts', async () => {
    const result = await retry({ run: 'exit 1', 'on-retry': 'echo hook-$((40 + 2))' });
    expect(result.outputs['attempts']).toBe('3');
    expect(countOf(result.log, 'hook-42')).toBe(2);
  });

  test('T14 its failure is a warning', async () => {
    const result = await retry({ run: 'exit 1', 'on-retry': 'exit 9' });
    expect(result.outputs).toMatchObject({ attempts: '3', 'exit-code': '1' });
    expect(result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
      'on-retry before attempt 2 ended with exit code 9; the attempt was made all the same.',
      'on-retry before attempt 3 ended with exit code 9; the attempt was made all the same.',
    ]);
  });

  test('T15 it runs in the same shell', async () => {
    const result = await retry({
      run: 'exit 1',
      'on-retry': 'if [[ a == a ]]; then echo hook-$((40 + 2)); fi',
      'max-attempts': '2',
    });
    expect(countOf(result.log, 'hook-42')).toBe(1);
  });

  test('T54 what it sets reaches the next attempt, and later steps', async () => {
    const result = await retry({
      run: '[ -n "$FROM_HOOK" ] && from-hook',
      'on-retry':
        'echo FROM_HOOK=1 >> "$GITHUB_ENV"; mkdir -p tools; printf "#!/bin/sh\\n" > tools/from-hook; chmod +x tools/from-hook; echo "$PWD/tools" >> "$GITHUB_PATH"',
      'max-attempts': '2',
    });
    expect(result.outputs).toMatchObject({ attempts: '2', outcome: 'success' });
    expect(result.env).toMatchObject({ FROM_HOOK: '1' });
    expect(result.path).toHaveLength(1);
  });

  test('S18 one that hangs is ended, and the next attempt follows', async () => {
    const result = await retry({ run: failTimes(1), 'on-retry': 'sleep 60', 'on-retry-timeout': '300ms' });
    expect(result.outputs).toMatchObject({ attempts: '2', outcome: 'success' });
    expect(result.annotations.map(({ message }) => message).join()).toContain('a time-out after 300 ms');
  });

  test('the total time-out holds for it too', async () => {
    const result = await retry({ run: 'exit 1', 'on-retry': 'sleep 60', 'total-timeout': '1500ms' });
    expect(result.outputs).toMatchObject({ attempts: '1', outcome: 'timeout', 'exit-code': '124' });
    expect(result.outputs['reason']).toBe('The total time-out of 1.5 s was over before attempt 2 could begin.');
  });
});

describe('retry-run and fallbacks', () => {
  test('T16 another command from the second attempt on', async () => {
    const result = await retry({ run: 'echo first-$((1 + 1)); exit 1', 'retry-run': 'echo again-$((1 + 2))' });
    expect(result.outputs).toMatchObject({ attempts: '2', outcome: 'success', flaky: 'true' });
    expect(result.log).toContain('first-2');
    expect(result.log).toContain('again-3');
  });

  const fallbacks = '- run: exit 1\n- { name: from the mirror, run: "echo fb" }';

  test('S13 fallbacks are tried in turn, and the outcome is degraded', async () => {
    const result = await retry({ run: 'exit 7', fallbacks });
    expect(result.conclusion).toBe('success');
    expect(result.outputs).toMatchObject({
      outcome: 'degraded',
      'exit-code': '0',
      'degraded-to': 'from the mirror',
      attempts: '3',
      flaky: 'false',
    });
    expect(result.annotations).toMatchObject([{ level: 'warning' }]);
  });

  test.each([
    ['fail', 'failure', ['error']],
    ['pass', 'success', []],
  ])('on-degraded: %s', async (choice, conclusion, levels) => {
    const result = await retry({ run: 'exit 7', fallbacks, 'on-degraded': choice });
    expect(result.conclusion).toBe(conclusion);
    expect(result.outputs['outcome']).toBe('degraded');
    expect(result.annotations.map(({ level }) => level)).toEqual(levels);
  });

  test('S14 when all fail, both are reported and the last exit code counts', async () => {
    const result = await retry({ run: 'exit 7', fallbacks: '- { name: other, run: exit 8 }', 'max-attempts': '1' });
    expect(result.outputs).toMatchObject({ outcome: 'failure', 'exit-code': '8', attempts: '1' });
    expect(result.report).toMatchObject({
      runs: [
        { role: 'attempt', 'exit-code': 7 },
        { role: 'fallback', name: 'other', 'exit-code': 8 },
      ],
    });
    expect(result.summary).toContain('exit code 7');
    expect(result.summary).toContain('exit code 8');
  });

  test('a fallback has a limit of its own', async () => {
    const result = await retry({
      run: 'exit 7',
      'max-attempts': '1',
      fallbacks: '- { run: sleep 60, attempt-timeout: 300ms }\n- { name: second, run: "true" }',
    });
    expect(result.outputs['degraded-to']).toBe('second');
  });

  test('stop-on leaves no room for them', async () => {
    const result = await retry({ run: 'exit 7', fallbacks, 'stop-on': 'exit-code: 7' });
    expect(result.outputs).toMatchObject({ outcome: 'failure', 'exit-code': '7', attempts: '1' });
  });

  test('they follow when a wait does not fit any more', async () => {
    const result = await retry({
      run: 'exit 7',
      fallbacks,
      'total-timeout': '30s',
      'initial-delay': '60s',
      jitter: 'none',
    });
    expect(result.outputs).toMatchObject({ outcome: 'degraded', attempts: '1' });
  });
});

describe('flakiness', () => {
  test('S15 fail-on-flaky fails the step', async () => {
    const result = await retry({ run: failTimes(1), 'fail-on-flaky': 'true' });
    expect(result.conclusion).toBe('failure');
    expect(result.outputs).toMatchObject({ outcome: 'success', flaky: 'true', 'exit-code': '0' });
  });

  test('a green step says that it was flaky', async () => {
    const result = await retry({ run: failTimes(2) });
    expect(result.conclusion).toBe('success');
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: 'Flaky: passed on attempt 3, after 2 failed. The first failure was exit code 1.' },
    ]);
  });
});
