import { describe, expect, test } from '@jest/globals';
import {
  emptyHistory,
  factsFor,
  historyFrom,
  historyText,
  merged,
  pruned,
  recorded,
  recoveriesOf,
  recoveriesWithinDay,
  type FailureHistory,
} from '@qeml-actions/failures';
import fc from 'fast-check';

import { failure, hour, recovery, run } from './history-records.ts';

/** Each writes and compares dozens of records. */
const FEW = { numRuns: 40 };

const some = recorded(emptyHistory(), {
  failures: [failure(), failure({ run: 2, time: hour(5) })],
  runs: [run({ conclusion: 'failure', failedJobs: ['test'] }), run({ attempt: 2, time: hour(1) })],
  recoveries: [recovery()],
});

const hours = fc.integer({ min: -50, max: 50 }).map(hour);
const small = fc.integer({ min: 1, max: 3 });
const origin = { time: hours, run: small, attempt: small };
const anyHistory: fc.Arbitrary<FailureHistory> = fc
  .record({
    failures: fc.array(
      fc
        .record({ ...origin, branch: fc.constantFrom('a', 'b', 'c'), fingerprint: fc.constantFrom('f1', 'f2') })
        .map(failure),
      { maxLength: 8 },
    ),
    runs: fc.array(fc.record({ ...origin, conclusion: fc.constantFrom('success', 'failure') }).map(run), {
      maxLength: 8,
    }),
    recoveries: fc.array(
      fc.record({ ...origin, state: fc.constantFrom('started', 'recovered', 'not-recovered') }).map(recovery),
      { maxLength: 8 },
    ),
  })
  .map((records) => recorded(emptyHistory(), records));

describe('merging', () => {
  test('does not depend on order or repetition', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, anyHistory, (a, b, c) => {
        expect(merged(a, b)).toEqual(merged(b, a));
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
        expect(merged(merged(a, b), b)).toEqual(merged(a, b));
        expect(merged(a, a)).toEqual(a);
      }),
      FEW,
    );
  });

  test('a recovery that ended takes the place of its beginning, whichever comes first', () => {
    const ended = recovery({ state: 'recovered', ended: hour(1) });
    for (const records of [
      [recovery(), ended],
      [ended, recovery()],
    ]) {
      expect(recorded(emptyHistory(), { recoveries: records }).recoveries).toEqual([ended]);
    }
  });

  test('more failures never make fewer runs or branches', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, (a, b) => {
        const here = [failure({ run: 9 })];
        const failures = b.failures.map((one) => ({ ...one, run: one.run + 100 }));
        const [less, more] = [factsFor(a, here), factsFor(recorded(a, { failures }), here)];
        expect(more?.runs).toBeGreaterThanOrEqual(less?.runs ?? 0);
        expect(more?.branchesWithinDay.length).toBeGreaterThanOrEqual(less?.branchesWithinDay.length ?? 0);
      }),
      FEW,
    );
  });
});

describe('pruning', () => {
  const now = new Date(hour(30));
  const day = 24 * 3_600_000;

  test('keeps the window', () => {
    const kept = pruned(some, now, day * 1.1, 10);
    expect(kept.failures.map(({ time }) => time)).toEqual([hour(5)]);
    expect(kept.runs).toEqual([]);
  });

  test('keeps the newest', () => {
    expect(pruned(some, now, day * 30, 1)).toMatchObject({
      failures: [{ time: hour(5) }],
      runs: [{ attempt: 2 }],
      recoveries: [{ run: 1 }],
    });
    expect(pruned(some, now, day * 30, 0)).toEqual(emptyHistory());
  });

  test('of a union is the pruning of pruned parts', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, fc.nat(6), (a, b, most) => {
        const cut = (history: FailureHistory): FailureHistory => pruned(history, now, day, most);
        expect(cut(cut(a))).toEqual(cut(a));
        // Where the same record is in both with another time, either may be the one that is cut.
        const move = <T extends { readonly run: number }>(records: readonly T[]): readonly T[] =>
          records.map((one) => ({ ...one, run: one.run + 100 }));
        const apart = { failures: move(b.failures), runs: move(b.runs), recoveries: move(b.recoveries) };
        expect(cut(merged(cut(a), cut(apart)))).toEqual(cut(merged(a, apart)));
      }),
      FEW,
    );
  });
});

describe('the file', () => {
  test('is read as it was written, the same bytes for the same records', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const text = historyText(history);
        expect(historyFrom(text)).toEqual({ history });
        const reversed = {
          failures: history.failures.toReversed(),
          runs: history.runs.toReversed(),
          recoveries: history.recoveries.toReversed(),
        };
        expect(historyText(reversed)).toBe(text);
      }),
      FEW,
    );
  });

  test('has a line for each record', () => {
    expect(historyText(some).split('\n')).toHaveLength(5 + 10);
  });

  test.each([
    ['nothing at all', ''],
    ['half of it', historyText(some).slice(0, 300)],
    ['a list', '[]'],
    ['null', 'null'],
    ['another schema', historyText(some).replace('history/v1', 'history/v2')],
    ['a stranger', '{"version": 1}'],
    ['a time that is none', historyText(some).replaceAll('2026-01-10T00', '2026-13-10T00')],
    ['a word for a number', historyText(some).replace('"run":1', '"run":"1"')],
    ['an unknown key', historyText(some).replace('"run":1', '"run":1,"more":1')],
  ])('%s is a fault, never an empty history', (_title, text) => {
    const found = historyFrom(text);
    expect('fault' in found && found.fault.length > 0).toBe(true);
  });
});

test('budgets', () => {
  const history = recorded(emptyHistory(), {
    recoveries: [
      recovery({ run: 1, time: hour(-30) }),
      recovery({ run: 2, time: hour(-20), commit: 'c2' }),
      recovery({ run: 3, time: hour(-1), workflow: 'docs.yml' }),
      recovery({ run: 3, attempt: 2, time: hour(-1) }),
    ],
  });
  expect(recoveriesOf(history, { commit: 'c1', workflow: '.github/workflows/ci.yml' })).toBe(2);
  expect(recoveriesWithinDay(history, new Date(hour(0)))).toBe(3);
});
