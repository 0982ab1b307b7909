import { expect, test } from '@jest/globals';
import { emptyHistory, type FailureHistory } from '@qeml-actions/failures';

import { recoveryRates, timesToRecovery, topCauses } from '../../../actions/failure-analyzer/src/decide/trends.ts';
import { historyOf } from '../../support/page-results.ts';

const MINUTE = 60_000;

function recoveries(...all: readonly (readonly [day: string, minutes: number | undefined])[]): FailureHistory {
  return {
    ...emptyHistory(),
    recoveries: all.map(([day, minutes], index) => ({
      time: `${day}T10:00:00.000Z`,
      run: index,
      attempt: 1,
      workflow: 'CI',
      commit: 'a',
      fingerprint: 'f',
      strategy: 'retry-with-delay',
      startedRun: null,
      state: minutes === undefined ? 'not-recovered' : 'recovered',
      ended: minutes === undefined ? null : new Date(Date.parse(`${day}T10:00:00Z`) + minutes * MINUTE).toISOString(),
    })),
  };
}

test('a short history is shown by day', () => {
  const history = recoveries(['2026-11-02', 4], ['2026-11-02', undefined], ['2026-11-03', 8]);
  expect(recoveryRates(history)).toEqual([
    { label: '2026-11-02', value: 0.5 },
    { label: '2026-11-03', value: 1 },
  ]);
});

test('a longer one by week, from Monday on, with the median of its times', () => {
  const history = recoveries(['2026-11-02', 4], ['2026-11-08', 10], ['2026-11-09', 1], ['2026-11-23', undefined]);
  expect(timesToRecovery(history).map(({ value }) => value / MINUTE)).toEqual([4, 10, 1]);
  expect(recoveryRates(history)).toEqual([
    { label: 'the week of 2026-11-02', value: 1 },
    { label: 'the week of 2026-11-09', value: 1 },
    { label: 'the week of 2026-11-23', value: 0 },
  ]);
});

test('a recovery that is under way counts for nothing yet', () => {
  const { recoveries: all, ...others } = recoveries(['2026-11-02', 4]);
  const started = all.map((record) => ({ ...record, state: 'started' as const, ended: null }));
  expect(recoveryRates({ ...others, recoveries: started })).toEqual([]);
});

test('causes are counted by rule, the most frequent first', () => {
  expect(topCauses(historyOf(8))).toEqual([
    { label: 'network: pip-read-timeout', count: 6 },
    { label: 'test: pytest-failed', count: 2 },
  ]);
});
