import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach, failTimes, retry } from '../../support/retry.ts';

cleanUpAfterEach();

interface Case {
  readonly with: Readonly<Record<string, string>>;
  /** Attempts, exit code, outcome. */
  readonly want: readonly [attempts: number, code: string, outcome: string];
  readonly has?: string;
  readonly hasNot?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const CASES: Readonly<Record<string, Case>> = {
  'T01 a command that passes': { with: { run: 'true' }, want: [1, '0', 'success'] },
  'T02 one that always fails': { with: { run: 'exit 1', 'max-attempts': '2' }, want: [2, '1', 'failure'] },
  'T03 its exit code is kept': { with: { run: 'exit 33', 'max-attempts': '2' }, want: [2, '33', 'failure'] },
  'T04 one that fails once': { with: { run: failTimes(1) }, want: [2, '0', 'success'] },
  'T05 only time-outs are retried': { with: { run: 'exit 2', 'retry-on': 'timeout' }, want: [1, '2', 'failure'] },
  'T06 only failures are retried': {
    with: { run: 'sleep 30', 'attempt-timeout': '300ms', 'retry-on': 'failure' },
    want: [1, '124', 'timeout'],
  },
  'T07 time-outs are retried': {
    with: { run: 'sleep 30', 'attempt-timeout': '300ms', 'max-attempts': '2' },
    want: [2, '124', 'timeout'],
  },
  'T08 an exit code is retried': { with: { run: 'exit 2', 'retry-on': 'exit-code: 2' }, want: [3, '2', 'failure'] },
  'T09 another one is not': { with: { run: 'exit 1', 'retry-on': 'exit-code: 2' }, want: [1, '1', 'failure'] },
  'T10 one of several exit codes': {
    with: { run: 'exit 7', 'retry-on': 'exit-code: 3, 7', 'max-attempts': '2' },
    want: [2, '7', 'failure'],
  },
  'T11 time-outs beside exit codes': {
    with: { run: 'sleep 30', 'attempt-timeout': '300ms', 'retry-on': 'timeout\nexit-code: 2', 'max-attempts': '2' },
    want: [2, '124', 'timeout'],
  },
  'T17 a line that fails ends the script': {
    with: { run: 'false\necho after-it', 'max-attempts': '1' },
    want: [1, '1', 'failure'],
    hasNot: '\nafter-it',
  },
  'T18 so does a part of a pipe': { with: { run: 'false | cat', 'max-attempts': '1' }, want: [1, '1', 'failure'] },
  'T19 a line that goes on': { with: { run: 'echo \\\n  str' }, want: [1, '0', 'success'], has: '\nstr' },
  'T20 several lines are one script': {
    with: { run: 'export A=foo\nexport B=bar\necho $A$B' },
    want: [1, '0', 'success'],
    has: '\nfoobar',
  },
  'T21 a working directory': {
    with: { run: 'pwd', 'working-directory': '/usr' },
    want: [1, '0', 'success'],
    has: '\n/usr',
  },
  'T22 a shell with arguments': {
    with: { run: 'echo fine', shell: 'bash -l {0}' },
    want: [1, '0', 'success'],
    has: '\nfine',
  },
  'T23 killed is never a success': { with: { run: 'kill -9 $$', 'max-attempts': '2' }, want: [2, '137', 'failure'] },
  'T24 nor is a crash': { with: { run: 'kill -SEGV $$', 'max-attempts': '2' }, want: [2, '139', 'failure'] },
  'T25 nor a SIGTERM that is not ours': {
    with: { run: 'kill -TERM $$', 'max-attempts': '1', 'attempt-timeout': '8s' },
    want: [1, '143', 'failure'],
  },
  'T26 nor a child that takes the place of the shell': {
    with: { run: "exec python3 -c 'import os; os.kill(os.getpid(), 9)'", 'max-attempts': '1' },
    want: [1, '137', 'failure'],
  },
  'T31 a fractional time-out is not cut': {
    with: { run: 'sleep 1.2', 'attempt-timeout': '1.9s' },
    want: [1, '0', 'success'],
  },
  'T32 the input is closed': {
    with: { run: 'cat; echo eof', 'attempt-timeout': '5s' },
    want: [1, '0', 'success'],
    has: '\neof',
  },
  'T53 the attempt is known to the command': {
    with: { run: `${failTimes(1)}; echo "$QEML_ATTEMPT of $QEML_MAX_ATTEMPTS after $QEML_PREVIOUS_EXIT_CODE"` },
    want: [2, '0', 'success'],
    has: '\n2 of 3 after 1',
  },
  'T56 a time-out above 2^31 ms': {
    with: { run: 'sleep 0.4; echo done', 'attempt-timeout': '3000000' },
    want: [1, '0', 'success'],
    has: '\ndone',
  },
  'NF18 a local command that is not there': {
    with: { run: 'no-such-command --install' },
    want: [3, '127', 'failure'],
    has: 'All 3 attempts are spent',
  },
  'NF21 the environment passes through': {
    with: { run: 'echo "have $NODE_OPTIONS"' },
    env: { NODE_OPTIONS: '--max_old_space_size=3072' },
    want: [1, '0', 'success'],
    has: '\nhave --max_old_space_size=3072',
  },
  'WR05 a wrong command': { with: { run: 'wrong command', 'max-attempts': '4' }, want: [4, '127', 'failure'] },
  'S16 an idle time-out': {
    with: { run: 'echo a; sleep 30', 'idle-timeout': '500ms', 'max-attempts': '1' },
    want: [1, '124', 'timeout'],
    has: 'no output for 500 ms',
  },
  'S17 a time-out says so': {
    with: { run: 'sleep 30', 'attempt-timeout': '300ms', 'max-attempts': '1' },
    want: [1, '124', 'timeout'],
    has: 'a time-out after 300 ms',
  },
  'a success code of one’s own': { with: { run: 'exit 3', 'success-exit-codes': '3, 9' }, want: [1, '3', 'success'] },
  'no success by a signal in the list': {
    with: { run: 'kill -9 $$', 'success-exit-codes': '137', 'max-attempts': '1' },
    want: [1, '137', 'failure'],
  },
};

describe('the ending of a command', () => {
  test.each(Object.entries(CASES))('%s', async (_, { with: inputs, want, has, hasNot, env }) => {
    const result = await retry(inputs, env ? { env } : {});
    const { outputs } = result;
    expect([Number(outputs['attempts']), outputs['exit-code'], outputs['outcome']]).toEqual(want);
    expect(result.conclusion).toBe(want[2] === 'success' ? 'success' : 'failure');
    expect(result.exitCode).toBe(want[2] === 'success' ? 0 : 1);
    expect(result.errors).toEqual([]);
    if (has !== undefined) expect(result.log).toContain(has);
    if (hasNot !== undefined) expect(result.log).not.toContain(hasNot);
  });

  test('T12 continue-on-failure keeps the step green and the exit code', async () => {
    const result = await retry({ run: 'exit 33', 'max-attempts': '1', 'continue-on-failure': 'true' });
    expect(result.conclusion).toBe('success');
    expect(result.outputs).toMatchObject({ outcome: 'failure', 'exit-code': '33' });
    expect(result.annotations.map(({ level }) => level)).toEqual(['warning']);
  });

  test('a signal is named, also where the shell reports its child’s', async () => {
    const direct = await retry({ run: 'kill -9 $$', 'max-attempts': '1' });
    const child = await retry({ run: "bash -c 'kill -SEGV $$'; exit $?", shell: 'bash {0}', 'max-attempts': '1' });
    expect(direct.outputs['signal']).toBe('SIGKILL');
    expect(child.outputs).toMatchObject({ signal: 'SIGSEGV', 'exit-code': '139' });
  });
});
