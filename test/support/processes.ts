import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

let next = 0;

/** A number of seconds that no other process sleeps for, to know a process by. */
export function oddSeconds(): string {
  return `${String(10_000 + process.pid)}.${String(++next).padStart(3, '0')}`;
}

/** How many processes have this on their command line. */
export function running(mark: string): number {
  const rows = execFileSync('ps', ['-A', '-ww', '-o', 'stat=,args='], { encoding: 'utf8' }).split('\n');
  return rows.filter((row) => /^[^Z]\S*\s+sleep /.test(row) && row.includes(mark)).length;
}

/** Waits until as many run as are expected; false when they do not within 20 s. */
export async function untilRunning(mark: string, count: number): Promise<boolean> {
  for (let look = 0; look < 400; look++) {
    if (running(mark) === count) return true;
    await pause(50);
  }
  return false;
}
