import { describe, expect, test } from '@jest/globals';

import { verified } from '../../../actions/failure-analyzer/src/decide/strategy/verification.ts';
import { verdictOf } from '../../../actions/failure-analyzer/src/decide/strategy/verdict.ts';
import { CURED_STATES } from '../../../actions/failure-analyzer/src/cure.ts';

import { cause, NOON, recovery, run } from './strategy-cases.ts';

const NOW = new Date(NOON);
const ENDED = NOW.toISOString();

describe('a run that is over closes the recoveries that led to it', () => {
  test.each([
    ['a green later attempt', { attempt: 2, conclusion: 'success' }, {}, 'recovered'],
    ['a red later attempt', { attempt: 2 }, {}, 'not-recovered'],
    ['a cancelled later attempt', { attempt: 2, conclusion: 'cancelled' }, {}, 'not-recovered'],
    ['the dispatched run, green', { id: 9, conclusion: 'success' }, { startedRun: 9 }, 'recovered'],
    ['the dispatched run, red', { id: 9 }, { startedRun: 9 }, 'not-recovered'],
  ] as const)('%s', (_, changes, record, state) => {
    const pending = recovery(record);
    expect(verified(run(changes), [pending], NOW)).toEqual({
      records: [{ ...pending, state, ended: ENDED }],
      recovered: state === 'recovered',
      timeToRecovery: state === 'recovered' ? 3_600_000 : undefined,
    });
  });

  test.each([
    ['the attempt itself, green by another road', { conclusion: 'success' }, {}],
    ['a later attempt that is going', { attempt: 2, status: 'in_progress', conclusion: null }, {}],
    ['another run of the commit', { id: 8, conclusion: 'success' }, {}],
    ['another run than the dispatched one', { attempt: 2, conclusion: 'success' }, { startedRun: 9 }],
    ['what was closed before', { attempt: 2, conclusion: 'success' }, { state: 'not-recovered', ended: ENDED }],
  ] as const)('but not %s', (_, changes, record) => {
    expect(verified(run(changes), [recovery(record)], NOW)).toEqual({
      records: [],
      recovered: false,
      timeToRecovery: undefined,
    });
  });

  test('time to recovery counts from the first of them', () => {
    const first = recovery({ time: new Date(NOON - 7_200_000).toISOString() });
    const second = recovery({ attempt: 2 });
    const { records, timeToRecovery } = verified(run({ attempt: 3, conclusion: 'success' }), [first, second], NOW);
    expect(records).toHaveLength(2);
    expect(timeToRecovery).toBe(7_200_000);
  });

  test('files say nothing of any run', () => {
    expect(verified(undefined, [recovery()], NOW).records).toEqual([]);
  });
});

test('the verdict', () => {
  const causes = [cause('network', 'yes')];
  const verdicts = Object.fromEntries(CURED_STATES.map((state) => [state, verdictOf(causes, { state })]));
  expect(verdicts).toEqual({
    none: 'fail',
    withheld: 'fail',
    started: 'warn',
    already: 'warn',
    refused: 'fail',
    cancelled: 'fail',
    recovered: 'pass',
    'not-recovered': 'fail',
  });
  expect(verdictOf([], { state: 'none' })).toBe('pass');
});
