import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { codeOf } from '../errors.ts';

const run = promisify(execFile);

export type KillSignal = 'SIGTERM' | 'SIGKILL';

/** Sends a signal; returns the pids that may not be signalled. A process that is gone already is no fault. */
export type Kill = (pids: readonly number[], signal: KillSignal) => Promise<readonly number[]>;

/** POSIX: kill(2), and for another user's process `sudo -n kill` where that is allowed. */
export const posixKill: Kill = async (pids, signal) => {
  const refused = pids.filter((pid) => !allowed(pid, signal));
  if (refused.length === 0) return [];
  try {
    await run('sudo', ['-n', 'kill', '-s', signal.slice('SIG'.length), ...refused.map(String)], { timeout: 2_000 });
    return [];
  } catch {
    // No sudo, or not without a password: the caller names these processes in a warning.
    return refused;
  }
};

function allowed(pid: number, signal: KillSignal): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return true;
    if (codeOf(error) === 'EPERM') return false;
    throw error;
  }
}

/** Windows has no signals: `taskkill` ends a process and its children at once, whatever was asked for. */
export const windowsKill: Kill = async (pids) => {
  const refused: number[] = [];
  for (const pid of pids) {
    try {
      await run('taskkill', ['/T', '/F', '/PID', String(Math.abs(pid))], { windowsHide: true });
    } catch (error) {
      // 128: no such process.
      if (!(error instanceof Error && 'code' in error && error.code === 128)) refused.push(pid);
    }
  }
  return refused;
};
