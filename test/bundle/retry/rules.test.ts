import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach, retry } from '../../support/retry.ts';

cleanUpAfterEach();

describe('rules', () => {
  test('S05 what is transient is retried', async () => {
    const result = await retry({ run: "echo 'npm error code ECONNRESET'; exit 1", 'retry-on': 'transient' });
    expect(result.outputs).toMatchObject({ attempts: '3', category: 'network', 'matched-rule': 'transient' });
    expect(result.outputs['evidence']).toBe('npm error code ECONNRESET');
  });

  test('S06 what is not runs once', async () => {
    const script = 'echo "SyntaxError: invalid syntax (app.py, line 3)"; exit 1';
    const result = await retry({ run: script, 'retry-on': 'transient' });
    expect(result.outputs).toMatchObject({ attempts: '1', category: 'compile', transient: 'no' });
  });

  test('S07 where both match, stop-on wins', async () => {
    const result = await retry({
      run: 'echo "connection reset, quota exceeded"; exit 1',
      'retry-on': 'output: connection reset',
      'stop-on': 'pattern: /quota \\w+/',
    });
    expect(result.outputs).toMatchObject({ attempts: '1', 'matched-rule': 'pattern: /quota \\w+/' });
    expect(result.outputs['reason']).toBe('Attempt 1 ended with exit code 1. stop-on has "pattern: /quota \\w+/".');
  });

  test('S08 a pattern is found wherever the output was cut', async () => {
    // 64 KiB is what a pipe holds: the words lie across its end.
    const run = `head -c 65530 /dev/zero | tr '\\0' x; echo; head -c 65528 /dev/zero | tr '\\0' x; echo 'needle in hay'; exit 1`;
    const result = await retry({ run, 'retry-on': 'pattern: /needle in hay$/', 'max-attempts': '2' });
    expect(result.outputs['attempts']).toBe('2');
  });

  test('S11 each rule has a limit of its own, and the first that matches decides', async () => {
    const rules = '[limit=2] exit-code: 5\n[limit=4] exit-code: *';
    const result = await retry({ run: 'exit 5', 'retry-on': rules, 'max-attempts': '9' });
    expect(result.outputs).toMatchObject({ attempts: '3', 'matched-rule': '[limit=2] exit-code: 5' });
    const other = await retry({ run: 'exit 6', 'retry-on': rules, 'max-attempts': '9' });
    expect(other.outputs['attempts']).toBe('5');
  });

  test('a rule may bring its own delay', async () => {
    const result = await retry({
      run: 'exit 5',
      'retry-on': '[delay=300ms] exit-code: 5',
      'max-attempts': '2',
      'initial-delay': '1h',
    });
    expect(Number(result.outputs['waited-ms'])).toBeGreaterThanOrEqual(299);
  });

  test.each([
    ['signal: KILL', 'kill -9 $$', '2'],
    ['signal: SIGSEGV', 'exit 139', '2'],
    ['signal: TERM', 'kill -9 $$', '1'],
    ['idle', 'sleep 30', '2'],
    ['exit-code: *', 'exit 200', '2'],
    ['exit-code: 100-120', 'exit 121', '1'],
    ['output: could not [resolve] host', 'echo "could not [resolve] host"; exit 1', '2'],
    ['output: reset by peer', String.raw`printf 'reset \033[31mby\033[0m peer\n'; exit 1`, '2'],
    ['pattern: /RESET by/i', 'echo reset by; exit 1', '2'],
    ['failure', 'sleep 30', '1'],
  ])('%s for %s gives %s attempts', async (rule, run, attempts) => {
    const result = await retry({ run, 'retry-on': rule, 'max-attempts': '2', 'idle-timeout': '400ms' });
    expect(result.outputs['attempts']).toBe(attempts);
  });
});
