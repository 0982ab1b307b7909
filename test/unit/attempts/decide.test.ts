import { describe, expect, test } from '@jest/globals';

import { decide, type Decision, type Ending, type Happened, type Plan, type Run } from '@qeml-actions/attempts';

import { EXIT_1, failed, passed, plan, ran, rule, rules, waited } from './plans.ts';

interface Situation {
  readonly elapsed?: number;
  readonly cancelled?: 'SIGINT' | 'SIGTERM';
}

function after(of: Plan, happened: readonly Happened<Run>[], { elapsed = 0, cancelled }: Situation = {}): Decision {
  return decide(of, { happened, elapsed, cancelled });
}

const FALLBACKS = [
  { name: 'mirror', run: 'a' },
  { name: 'cache', run: 'b' },
];
const TOTAL: Ending = { kind: 'timed-out', limit: 'total', after: 500 };

describe('the first attempts', () => {
  test('it begins with the first', async () => {
    expect(after(await plan(), [])).toEqual({ next: 'run', role: 'attempt', number: 1, reason: '' });
  });

  test('a failure is followed by the wait that was drawn for it', async () => {
    const of = await plan();
    expect(after(of, [ran(failed(1))])).toMatchObject({ next: 'wait', milliseconds: 10, rule: of.retryOn[0] });
    expect(after(of, [ran(failed(1)), waited(await rule('failure')), ran(failed(2))])).toMatchObject({
      milliseconds: 20,
    });
  });

  test('a wait is followed by the next attempt', async () => {
    expect(after(await plan(), [ran(failed(1)), waited(await rule('failure'))])).toEqual({
      next: 'run',
      role: 'attempt',
      number: 2,
      reason: 'why',
    });
  });
});

describe('how it ends', () => {
  test.each<[string, readonly Happened<Run>[], object]>([
    ['passed at once', [ran(passed(1))], { outcome: 'success', reason: 'The first attempt succeeded.' }],
    ['passed later', [ran(failed(1)), ran(passed(2))], { outcome: 'success', reason: 'Attempt 2 succeeded.' }],
    ['all failed', [ran(failed(3))], { outcome: 'failure', ending: EXIT_1 }],
    [
      'the last timed out',
      [ran(failed(3, { kind: 'timed-out', limit: 'attempt', after: 1_000 }))],
      { outcome: 'timeout', reason: 'Attempt 3 ran into its limit: a time-out after 1 s. All 3 attempts are spent.' },
    ],
    ['total time-out', [ran(failed(1, TOTAL))], { outcome: 'timeout', ending: TOTAL }],
    ['cancelled', [ran(failed(1, { kind: 'cancelled', signal: 'SIGTERM' }))], { outcome: 'cancelled' }],
    ['not started', [ran(failed(1, { kind: 'not-started', reason: 'no such file' }))], { outcome: 'failure' }],
  ])('%s', async (_, happened, expected) => {
    expect(after(await plan(), happened)).toMatchObject({ next: 'stop', ...expected });
  });

  test('there is no wait after the last attempt', async () => {
    expect(after(await plan({ maxAttempts: 1 }), [ran(failed(1))])).toMatchObject({
      next: 'stop',
      outcome: 'failure',
      reason: 'Attempt 1 ended with exit code 1. One attempt was asked for.',
    });
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'after a cancel by %s nothing is begun, whatever has happened',
    async (signal) => {
      const of = await plan({ fallbacks: FALLBACKS });
      for (const happened of [
        [],
        [ran(failed(1))],
        [ran(passed(1))],
        [ran(failed(1)), waited(await rule('failure'))],
      ]) {
        expect(after(of, happened, { cancelled: signal })).toMatchObject({
          next: 'stop',
          outcome: 'cancelled',
          ending: { kind: 'cancelled', signal },
        });
      }
    },
  );
});

describe('rules', () => {
  test('no rule matches: no retry, and the reason says so', async () => {
    expect(after(await plan({ retryOn: await rules('timeout') }), [ran(failed(1))])).toMatchObject({
      next: 'stop',
      outcome: 'failure',
      reason: 'Attempt 1 ended with exit code 1. No rule of retry-on matches that.',
    });
  });

  test('the first that matches decides: its delay, its limit', async () => {
    const retryOn = await rules('[limit=1 delay=7s] exit-code: 5', '[delay=1s] exit-code: *');
    const of = await plan({ maxAttempts: 9, retryOn });
    const five = failed(1, { kind: 'exited', code: 5 });
    const [first, second] = retryOn;
    if (!first || !second) throw new Error('There are two rules.');
    expect(after(of, [ran(five)])).toMatchObject({ next: 'wait', milliseconds: 7_000, rule: first });
    expect(after(of, [ran(failed(1))])).toMatchObject({ next: 'wait', milliseconds: 1_000, rule: second });
    expect(after(of, [ran(five), waited(first), ran({ ...five, number: 2 })])).toMatchObject({
      next: 'stop',
      reason: expect.stringContaining('The limit of "[limit=1 delay=7s] exit-code: 5" is reached.'),
    });
    expect(after(of, [ran(failed(1)), waited(second), ran({ ...five, number: 2 })])).toMatchObject({ next: 'wait' });
  });

  test('a limit of 0 never retries, a delay of 0 does at once', async () => {
    expect(after(await plan({ retryOn: await rules('[limit=0] failure') }), [ran(failed(1))]).next).toBe('stop');
    expect(after(await plan({ retryOn: await rules('[delay=0] failure') }), [ran(failed(1))])).toMatchObject({
      next: 'wait',
      milliseconds: 0,
    });
  });

  test('S07: stop-on wins, and no fallback follows', async () => {
    const of = await plan({ stopOn: await rules('exit-code: 2', 'exit-code: 1'), fallbacks: FALLBACKS });
    expect(after(of, [ran(failed(1))])).toMatchObject({
      next: 'stop',
      outcome: 'failure',
      reason: 'Attempt 1 ended with exit code 1. stop-on has "exit-code: 1".',
    });
  });
});

describe('a wait that a server asks for', () => {
  const asked = (milliseconds: number): Partial<Run> => ({ serverWait: { milliseconds, text: 'Retry-After: N' } });

  test('S10: it lengthens the wait, and never shortens it', async () => {
    expect(after(await plan(), [ran(failed(1, EXIT_1, asked(2_000)))])).toMatchObject({
      next: 'wait',
      milliseconds: 2_000,
      reason: 'exit code 1 matches "failure", as long as the output asks ("Retry-After: N")',
    });
    expect(after(await plan(), [ran(failed(1, EXIT_1, asked(3)))])).toMatchObject({
      milliseconds: 10,
      reason: 'exit code 1 matches "failure"',
    });
  });

  test('beyond max-delay it ends the retries with that reason; fallbacks follow', async () => {
    const happened = [ran(failed(1, EXIT_1, asked(1_001)))];
    expect(after(await plan({ maxDelay: 1_000 }), happened)).toMatchObject({
      next: 'stop',
      outcome: 'failure',
      reason: expect.stringMatching(/asks to wait 1 s \("Retry-After: N"\), longer than max-delay/),
    });
    expect(after(await plan({ maxDelay: 1_000, fallbacks: FALLBACKS }), happened)).toMatchObject({ role: 'fallback' });
  });

  test('it is not heeded where that was asked for', async () => {
    expect(after(await plan({ respectRetryAfter: false }), [ran(failed(1, EXIT_1, asked(2_000)))])).toMatchObject({
      milliseconds: 10,
    });
  });
});
