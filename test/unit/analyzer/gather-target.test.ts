import { describe, expect, test } from '@jest/globals';

import { targetOf } from '../../../actions/failure-analyzer/src/gather/target.ts';

const NOTHING = { 'run-id': undefined, 'run-attempt': undefined };
const ENVIRONMENT = { GITHUB_REPOSITORY: 'octo/app', GITHUB_RUN_ID: '5', GITHUB_RUN_ATTEMPT: '2' };
const PUSH = { name: 'push', run: undefined, defaultBranch: 'main', pullRequest: undefined };
const COMPLETED = { ...PUSH, name: 'workflow_run', run: { id: 9, attempt: 3 } };

describe('the run that is read', () => {
  test.each([
    ['the step’s own', NOTHING, PUSH, { id: 5, attempt: 2, own: true }],
    ['the event’s', NOTHING, COMPLETED, { id: 9, attempt: 3, own: false }],
    [
      'the one asked for, in its latest attempt',
      { ...NOTHING, 'run-id': 7 },
      PUSH,
      { id: 7, attempt: undefined, own: false },
    ],
    [
      'the one asked for before the event’s',
      { ...NOTHING, 'run-id': 7 },
      COMPLETED,
      { id: 7, attempt: undefined, own: false },
    ],
    ['the attempt asked for', { 'run-id': 7, 'run-attempt': 1 }, COMPLETED, { id: 7, attempt: 1, own: false }],
    [
      'the event’s, in the attempt asked for',
      { ...NOTHING, 'run-attempt': 1 },
      COMPLETED,
      { id: 9, attempt: 1, own: false },
    ],
    [
      'an earlier attempt of the own run, which is over',
      { ...NOTHING, 'run-attempt': 1 },
      PUSH,
      { id: 5, attempt: 1, own: false },
    ],
    ['the own, asked for by its number', { ...NOTHING, 'run-id': 5 }, PUSH, { id: 5, attempt: 2, own: true }],
  ])('is %s', (_name, inputs, event, expected) => {
    expect(targetOf(inputs, event, ENVIRONMENT)).toEqual({ owner: 'octo', repo: 'app', ...expected });
  });

  test('must be known', () => {
    expect(() => targetOf(NOTHING, PUSH, {})).toThrow(/There is no run to read: give run-id or log-path/);
  });
});
