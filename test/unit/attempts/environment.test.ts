import { describe, expect, test } from '@jest/globals';

import {
  commandEnvironment,
  extended,
  exitCodeOf,
  signalOf,
  describeEnding,
  type Ending,
} from '@qeml-actions/attempts';

describe('what a command gets of our environment', () => {
  test.each([
    'INPUT_RUN',
    'INPUT_MAX-ATTEMPTS',
    'STATE_isPost',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_URL',
    'ACTIONS_CACHE_SERVICE_V2',
  ])('%s is for actions alone', (name) => {
    expect(commandEnvironment({ [name]: 'x' })).toEqual({});
  });

  test.each([
    'PATH',
    'NODE_OPTIONS',
    'GITHUB_TOKEN',
    'GITHUB_OUTPUT',
    'RUNNER_TEMP',
    'ACTIONS_STEP_DEBUG',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RESULTS_URL_2',
    'MY_INPUT_FILE',
    'MY_STATE_X',
    'input_file',
    'state_dir',
    'INPUT',
    'actions_runtime_mine',
  ])('%s is as in a run: step', (name) => {
    expect(commandEnvironment({ [name]: 'x' })).toEqual({ [name]: 'x' });
  });
});

describe('what earlier commands wrote to GITHUB_ENV and GITHUB_PATH', () => {
  test('is in effect, the latest folder first', () => {
    expect(
      extended(
        { A: '1', PATH: '/bin' },
        [
          { name: 'A', value: '2' },
          { name: 'B', value: '' },
        ],
        ['/x', '/y'],
        ':',
      ),
    ).toEqual({
      A: '2',
      B: '',
      PATH: '/y:/x:/bin',
    });
  });

  test('on Windows PATH has whatever case it has', () => {
    expect(extended({ Path: 'C:\\bin' }, [], ['C:\\x'], ';')).toEqual({ Path: 'C:\\x;C:\\bin' });
  });

  test.each([{}, { PATH: '' }])('of %j the new folders are all there is', (environment) => {
    expect(extended(environment, [], ['/x'], ':')).toEqual({ PATH: '/x' });
  });

  test('nothing changes nothing', () => {
    expect(extended({ A: '1' }, [], [], ':')).toEqual({ A: '1' });
  });
});

describe('endings', () => {
  test.each<[Ending, number | undefined, string | undefined, string]>([
    [{ kind: 'exited', code: 0 }, 0, undefined, 'exit code 0'],
    [{ kind: 'exited', code: 3 }, 3, undefined, 'exit code 3'],
    [{ kind: 'exited', code: 139 }, 139, 'SIGSEGV', 'exit code 139 (SIGSEGV)'],
    [{ kind: 'exited', code: 255 }, 255, undefined, 'exit code 255'],
    [{ kind: 'exited', code: 128 }, 128, undefined, 'exit code 128'],
    [{ kind: 'signalled', signal: 'SIGKILL' }, 137, 'SIGKILL', 'signal SIGKILL'],
    [{ kind: 'signalled', signal: 'SIGTERM' }, 143, 'SIGTERM', 'signal SIGTERM'],
    [{ kind: 'cancelled', signal: 'SIGINT' }, 130, 'SIGINT', 'a cancel (SIGINT)'],
    [{ kind: 'cancelled', signal: 'SIGTERM' }, 143, 'SIGTERM', 'a cancel (SIGTERM)'],
    [{ kind: 'timed-out', limit: 'attempt', after: 600_000 }, 124, undefined, 'a time-out after 10 m'],
    [{ kind: 'timed-out', limit: 'idle', after: 30_000 }, 124, undefined, 'no output for 30 s'],
    [{ kind: 'timed-out', limit: 'total', after: 5_400_000 }, 124, undefined, 'the total time-out of 1 h 30 m'],
    [{ kind: 'not-started', reason: 'x' }, undefined, undefined, 'a command that could not be started'],
  ])('%j', (ending, code, signal, text) => {
    expect([exitCodeOf(ending), signalOf(ending), describeEnding(ending)]).toEqual([code, signal, text]);
  });
});
