import { describe, expect, test } from '@jest/globals';

import * as messages from '../../../actions/retry-with-backoff/src/messages.ts';
import { attemptsOf, runsOf } from '../../../actions/retry-with-backoff/src/result.ts';

import { NETWORK, resultOf, type Ended } from './results.ts';

const FAILED: Ended = { ending: 1, changes: { classification: NETWORK } };

describe('what the log says', () => {
  test.each([
    [messages.attemptTitle(1, 3, undefined, ''), 'Attempt 1 of 3'],
    [
      messages.attemptTitle(2, 3, 65_000, 'exit code 1 matches "failure"'),
      'Attempt 2 of 3, 1 m 5 s after the start: exit code 1 matches "failure"',
    ],
    [messages.fallbackTitle(1, 2, 'mirror', 'why'), 'Fallback 1 of 2, "mirror": why'],
    [messages.hookTitle(2), 'on-retry, before attempt 2'],
    [messages.waiting(2_000, 2, 'why'), 'Attempt 2 follows in 2 s: why.'],
    [messages.waiting(0, 2, 'why'), 'Attempt 2 follows at once: why.'],
    [messages.drawnWaits([]).join('\n'), ''],
    [messages.drawnWaits([1_000, 2_500]).join('\n'), 'waits, should attempts fail: 1 s, 2.5 s'],
    [
      messages.hookFailed(2, { kind: 'timed-out', limit: 'attempt', after: 1_000 }),
      'on-retry before attempt 2 ended with a time-out after 1 s; the attempt was made all the same.',
    ],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });

  test('of many waits the first ten', () => {
    const [line = ''] = messages.drawnWaits(Array.from({ length: 999 }, () => 1_000));
    expect(line).toMatch(/: (1 s, ){10}…$/);
  });

  test('a command line by line, coloured as in the header of a run: step, then the shell', () => {
    expect(messages.commandLines('a\r\nb\n\nc\n\n', '/bin/sh -e {0}')).toEqual([
      '\u001b[36;1ma\u001b[0m',
      '\u001b[36;1mb\u001b[0m',
      '\u001b[36;1m\u001b[0m',
      '\u001b[36;1mc\u001b[0m',
      'shell: /bin/sh -e {0}',
    ]);
  });

  test.each<[Ended, string]>([
    [{ ending: 0 }, 'Attempt 1 passed after 2 s.'],
    [{ ending: 3, passed: true }, 'Attempt 1 passed after 2 s with exit code 3.'],
    [{ ending: 'SIGKILL' }, 'Attempt 1 failed after 2 s with signal SIGKILL.'],
    [
      { ending: { kind: 'timed-out', limit: 'idle', after: 5_000 } },
      'Attempt 1 failed after 2 s with no output for 5 s.',
    ],
  ])('how a run ended: %j', async (ended, expected) => {
    const [run] = runsOf(await resultOf({ 'max-attempts': '1' }, [ended]));
    expect(run && messages.ended(run)).toBe(expected);
  });
});

describe('what is left running', () => {
  test.each([
    [{ forbidden: [], blind: undefined }, []],
    [{ forbidden: [7, 8], blind: undefined }, [/^Processes 7, 8 still run: they belong to another user/]],
    [{ forbidden: [], blind: 'no ps' }, [/could not be listed \(no ps\), so only the command's process group/]],
  ])('%j', (tree, expected) => {
    const warnings = messages.treeWarnings({ ended: 1, ...tree });
    expect(warnings).toHaveLength(expected.length);
    for (const [at, pattern] of expected.entries()) expect(warnings[at]).toMatch(pattern);
  });
});

describe('what failed attempts have in common', () => {
  test.each<[readonly Ended[], string]>([
    [[], ''],
    [[FAILED], ''],
    [[FAILED, FAILED], 'Both failed attempts ended with exit code 1, on the same line of their logs.'],
    [[{ ending: 1 }, { ending: 1 }], 'Both failed attempts ended with exit code 1.'],
    [[FAILED, { ending: 1 }], 'Both failed attempts ended with exit code 1.'],
    [
      [{ ending: 1 }, { ending: 2 }, { ending: 1 }],
      'The failed attempts ended in different ways: exit code 1, exit code 2.',
    ],
  ])('%j', async (failed, expected) => {
    const attempts = attemptsOf(await resultOf({}, [...failed, { ending: 0 }]));
    expect(messages.inCommon(attempts.filter(({ passed }) => !passed))).toBe(expected);
  });
});

test('no text of ours shouts', async () => {
  const { failure, flaky, degraded, noSuchFolder } = messages;
  const runs = runsOf(await resultOf({}, [FAILED, { ending: 0 }]));
  const all = [failure('A.', runs[0]), flaky(runs), degraded('b', 'A.'), noSuchFolder('x', '/x')];
  expect(all.join('\n')).not.toContain('!');
});
