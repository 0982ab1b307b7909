import { readdirSync, readFileSync } from 'node:fs';

import { errorCode } from '../failure-message.ts';

export interface Orphan {
  readonly pid: number;
  readonly name: string;
}

/** The processes that still carry a job's mark in their environment. Only Linux shows another process's environment to us. */
export function findOrphans(trackingId: string): Orphan[] {
  if (process.platform !== 'linux') return [];
  const mark = `RUNNER_TRACKING_ID=${trackingId}`;
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    const environment = readProcess(entry, 'environ');
    if (environment?.split('\0').includes(mark) !== true) return [];
    return [{ pid: Number(entry), name: readProcess(entry, 'comm')?.trim() ?? '' }];
  });
}

/** Ends what a job has left behind, as the runner does after the last step; says what it ended. */
export function endOrphans(trackingId: string, output: (line: string) => void): void {
  const ended = new Set<number>();
  for (;;) {
    // One that was killed may be listed for a moment yet; one that another started meanwhile is new.
    const orphans = findOrphans(trackingId).filter(({ pid }) => !ended.has(pid));
    if (orphans.length === 0) return;
    for (const { pid, name } of orphans) {
      ended.add(pid);
      output(`Terminate orphan process: pid (${String(pid)}) (${name})`);
      kill(pid);
    }
  }
}

function readProcess(pid: string, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch (error) {
    // The process has ended meanwhile, or is another user's.
    if (errorCode(error) !== undefined) return undefined;
    throw error;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}
