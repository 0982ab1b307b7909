import { describe, expect, test } from '@jest/globals';

import { decide, type Decision, type Ending, type Happened, type Plan, type Run } from '@qeml-actions/attempts';

import { EXIT_1, failed, passed, plan, ran, rule, rules, waited } from './plans.ts';

function after(of: Plan, happened: readonly Happened<Run>[], elapsed = 0): Decision {
  return decide(of, { happened, elapsed, cancelled: undefined });
}

const FALLBACKS = [
  { name: 'mirror', run: 'a' },
  { name: 'cache', run: 'b' },
];

describe('S04: total-timeout', () => {
  test.each([
    [89, 'wait'],
    [90, 'stop'],
    [100, 'stop'],
  ])('a wait of 10 ms after %d of 100: %s', async (elapsed, next) => {
    expect(after(await plan({ totalTimeout: 100 }), [ran(failed(1))], elapsed).next).toBe(next);
  });

  test('what is left of the last attempt is its own ending', async () => {
    expect(after(await plan({ totalTimeout: 100 }), [ran(failed(1))], 95)).toEqual({
      next: 'stop',
      outcome: 'failure',
      ending: EXIT_1,
      reason: 'Attempt 1 ended with exit code 1. A wait of 10 ms does not fit into what total-timeout (100 ms) leaves.',
    });
  });

  test('a fallback may still use the time in which no wait fits', async () => {
    const of = await plan({ totalTimeout: 100, fallbacks: FALLBACKS });
    expect(after(of, [ran(failed(1))], 95)).toMatchObject({ next: 'run', role: 'fallback', number: 1 });
    expect(after(of, [ran(failed(1))], 100)).toMatchObject({ next: 'stop', outcome: 'failure' });
  });

  test('spent by what happened between attempts, it is a time-out', async () => {
    expect(after(await plan({ totalTimeout: 100 }), [ran(failed(1)), waited(await rule('failure'))], 100)).toEqual({
      next: 'stop',
      outcome: 'timeout',
      ending: { kind: 'timed-out', limit: 'total', after: 100 },
      reason: 'The total time-out of 100 ms was over before attempt 2 could begin.',
    });
  });
});

describe('fallbacks', () => {
  const fallback = (number: number, ending: Ending = EXIT_1): Happened<Run> =>
    ran(failed(number, ending, { role: 'fallback', name: FALLBACKS[number - 1]?.name ?? '' }));

  test.each<[string, Ending, boolean]>([
    ['a failure', EXIT_1, true],
    ['a signal', { kind: 'signalled', signal: 'SIGKILL' }, true],
    ['a time-out', { kind: 'timed-out', limit: 'attempt', after: 5 }, true],
    ['no output', { kind: 'timed-out', limit: 'idle', after: 5 }, true],
    ['the total time-out', { kind: 'timed-out', limit: 'total', after: 5 }, false],
    ['a cancel', { kind: 'cancelled', signal: 'SIGINT' }, false],
    ['a command that could not be started', { kind: 'not-started', reason: 'x' }, false],
  ])('follow %s: %j, %s', async (_, ending, follows) => {
    const decision = after(await plan({ maxAttempts: 1, fallbacks: FALLBACKS }), [ran(failed(1, ending))]);
    expect(decision.next === 'run' && decision.role === 'fallback').toBe(follows);
  });

  test('they follow a failure that no rule speaks of, too', async () => {
    const of = await plan({ retryOn: await rules('timeout'), fallbacks: FALLBACKS });
    expect(after(of, [ran(failed(1))])).toMatchObject({
      next: 'run',
      role: 'fallback',
      number: 1,
      reason: 'Attempt 1 ended with exit code 1. No rule of retry-on matches that.',
    });
  });

  test('S13: they are tried in turn, none of them again', async () => {
    const of = await plan({ maxAttempts: 1, fallbacks: FALLBACKS });
    expect(after(of, [ran(failed(1)), fallback(1)])).toMatchObject({ next: 'run', role: 'fallback', number: 2 });
    expect(after(of, [ran(failed(1)), fallback(1), ran(passed(2, { role: 'fallback', name: 'cache' }))])).toEqual({
      next: 'stop',
      outcome: 'degraded',
      ending: { kind: 'exited', code: 0 },
      reason: 'The fallback "cache" succeeded after one attempt had failed.',
    });
  });

  test("S14: when all have failed, the ending is the last one's", async () => {
    const of = await plan({ maxAttempts: 1, fallbacks: FALLBACKS });
    expect(after(of, [ran(failed(1)), fallback(1), fallback(2, { kind: 'exited', code: 9 })])).toEqual({
      next: 'stop',
      outcome: 'failure',
      ending: { kind: 'exited', code: 9 },
      reason: 'The fallback "cache" ended with exit code 9. No fallback is left.',
    });
  });

  test('a cancel ends them', async () => {
    const of = await plan({ maxAttempts: 1, fallbacks: FALLBACKS });
    expect(after(of, [ran(failed(1)), fallback(1, { kind: 'cancelled', signal: 'SIGINT' })])).toMatchObject({
      next: 'stop',
      outcome: 'cancelled',
    });
  });

  test('stop-on speaks of attempts, not of fallbacks', async () => {
    const of = await plan({ maxAttempts: 1, stopOn: await rules('exit-code: 9'), fallbacks: FALLBACKS });
    expect(after(of, [ran(failed(1)), fallback(1, { kind: 'exited', code: 9 })])).toMatchObject({ number: 2 });
  });
});
