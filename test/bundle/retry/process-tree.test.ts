import { execFileSync } from 'node:child_process';

import { describe, expect, test } from '@jest/globals';

import { oddSeconds, running, untilRunning } from '../../support/processes.ts';
import { cleanUpAfterEach, retry, startRetry } from '../../support/retry.ts';

cleanUpAfterEach();

// Windows has no signals and no sessions; what ends a tree there is tried by NF19 in its own file.
const posix = process.platform === 'win32' ? test.skip : test;

const TREES: Readonly<Record<string, (seconds: string) => string>> = {
  'T34 children and grandchildren': (s) => `sleep ${s} & bash -c 'sleep ${s}; true'; true`,
  'T35 a double fork': (s) => `(sleep ${s} &); sleep ${s}`,
  'T36 a daemon with a session of its own': (s) => `(setsid sleep ${s} &); sleep ${s}`,
  'T37 processes that ignore SIGTERM': (s) => `trap '' TERM; sleep ${s}; sleep ${s}`,
};

// macOS has no setsid(1).
const onThisSystem = Object.entries(TREES).filter(([name]) => process.platform === 'linux' || !name.startsWith('T36'));

describe('a whole tree of processes ends', () => {
  posix.each(onThisSystem)('%s', async (_, tree) => {
    const seconds = oddSeconds();
    const result = await retry({
      run: tree(seconds),
      'attempt-timeout': '700ms',
      'kill-grace': '500ms',
      'max-attempts': '2',
    });
    expect(result.outputs).toMatchObject({ attempts: '2', outcome: 'timeout', 'exit-code': '124' });
    expect(running(seconds)).toBe(0);
  });

  posix('before the next attempt, also after a failure of its own', async () => {
    const seconds = oddSeconds();
    const run = `[ "$(ps -A -o args= | grep -c '^sleep ${seconds}')" = 0 ] || echo still-there; (sleep ${seconds} &); exit 1`;
    const result = await retry({ run, 'max-attempts': '2' });
    expect(result.log).not.toContain('\nstill-there');
    // What the last attempt leaves is left alone, as the runner leaves it to the end of the job.
    expect(running(seconds)).toBe(1);
    execFileSync('pkill', ['-f', `sleep ${seconds}`]);
  });

  (process.platform === 'linux' ? test : test.skip)('T40 where there is no ps', async () => {
    const seconds = oddSeconds();
    const run = `/bin/sleep ${seconds}`;
    const inputs = { run, shell: '/bin/sh -e {0}', 'attempt-timeout': '500ms', 'max-attempts': '1' };
    const result = await retry(inputs, { env: { PATH: '/nonexistent' } });
    expect(result.outputs).toMatchObject({ outcome: 'timeout' });
    expect(running(seconds)).toBe(0);
    expect(result.log).not.toMatch(/ENOENT|\bat .*\.js:\d+/);
  });

  (canSudo() ? test : test.skip)('NF30 a child of another user, by sudo', async () => {
    const seconds = oddSeconds();
    const result = await retry({ run: `sudo sleep ${seconds}`, 'attempt-timeout': '1s', 'max-attempts': '2' });
    expect(result.outputs).toMatchObject({ attempts: '2', outcome: 'timeout' });
    expect(running(seconds)).toBe(0);
  });
});

describe('what is left after success', () => {
  posix('T33 is left alone, and is not waited for', async () => {
    const seconds = oddSeconds();
    const result = await retry({ run: `(sleep ${seconds} &); echo fine` });
    expect(result.outputs).toMatchObject({ outcome: 'success', 'exit-code': '0' });
    expect(result.log).toContain('\nfine');
    expect(running(seconds)).toBe(1);
    execFileSync('pkill', ['-f', `sleep ${seconds}`]);
  });

  posix('TK1 and its hold on the output is a warning', async () => {
    const seconds = oddSeconds();
    const result = await retry({ run: `sleep ${seconds} & echo fine; exit 3`, 'success-exit-codes': '3' });
    expect(result.outputs).toMatchObject({ outcome: 'success', 'exit-code': '3' });
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('attempt-1 started still holds its output open') },
    ]);
    execFileSync('pkill', ['-f', `sleep ${seconds}`]);
  });
});

describe('a cancel', () => {
  posix.each([
    ['T38', 'SIGINT', '130'],
    ['T39', 'SIGTERM', '143'],
  ] as const)('%s by %s ends everything, and no attempt follows', async (_, signal, code) => {
    const seconds = oddSeconds();
    const run = startRetry({ run: `sleep ${seconds}` });
    expect(await untilRunning(seconds, 1)).toBe(true);
    run.signal(signal);
    const result = await run.result;
    expect(result.outputs).toMatchObject({ outcome: 'cancelled', 'exit-code': code, attempts: '1' });
    expect(result.conclusion).toBe('failure');
    expect(running(seconds)).toBe(0);
  });

  posix('within what the runner allows, however long the grace', async () => {
    const seconds = oddSeconds();
    const run = startRetry({ run: `trap '' TERM; sleep ${seconds}; sleep ${seconds}`, 'kill-grace': '5m' });
    expect(await untilRunning(seconds, 1)).toBe(true);
    run.signal('SIGINT');
    const result = await run.result;
    expect(result.outputs['outcome']).toBe('cancelled');
    expect(running(seconds)).toBe(0);
  });

  posix('S12 during a wait', async () => {
    const run = startRetry(
      { run: 'exit 1', 'initial-delay': '10m', jitter: 'none', 'max-delay': '1h', 'continue-on-failure': 'true' },
      { onLine: (line) => line.includes('Attempt 2 follows in 10 m') && run.signal('SIGINT') },
    );
    const result = await run.result;
    expect(result.outputs).toMatchObject({ outcome: 'cancelled', 'exit-code': '130', attempts: '1' });
    // continue-on-failure does not cover a cancel.
    expect(result.conclusion).toBe('failure');
  });
});

function canSudo(): boolean {
  if (process.platform === 'win32' || process.getuid?.() === 0) return false;
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
