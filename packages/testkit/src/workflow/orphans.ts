import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

import { errorCode } from '../failure-message.ts';

interface Orphan {
  readonly pid: number;
  readonly name: string;
}

/** The processes that still carry a job's mark in their environment. Only Linux shows another process's environment to us. */
function findOrphans(trackingId: string): Orphan[] {
  if (process.platform !== 'linux') return [];
  const mark = `RUNNER_TRACKING_ID=${trackingId}`;
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    const environment = readProcess(entry, 'environ');
    if (environment?.split('\0').includes(mark) !== true) return [];
    return [{ pid: Number(entry), name: readProcess(entry, 'comm')?.trim() ?? '' }];
  });
}

/** Rounds of 10 ms in which what was killed may disappear. */
const ROUNDS = 200;

/** Ends what a job has left behind, as the runner does after the last step; says what it ended. */
export async function endOrphans(trackingId: string, output: (line: string) => void): Promise<void> {
  const ended = new Set<number>();
  for (let round = 0; round < ROUNDS; round++) {
    const orphans = findOrphans(trackingId);
    if (orphans.length === 0) return;
    // One that was killed is listed for a moment yet; one that another started meanwhile is new.
    for (const { pid, name } of orphans.filter((orphan) => !ended.has(orphan.pid))) {
      ended.add(pid);
      output(`Terminate orphan process: pid (${String(pid)}) (${name})`);
      kill(pid);
    }
    await setTimeout(10);
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
