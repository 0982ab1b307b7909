import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { MARKER_VARIABLE, type ProcessRow } from './row.ts';

const run = promisify(execFile);
const ROW = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s?(.*)$/;

/** Asks `ps`, which on macOS shows with -E the environment of one's own processes. */
export async function psTable(marker: string): Promise<readonly ProcessRow[]> {
  const environment = process.platform === 'darwin' ? ['-E'] : ['-e'];
  const columns = ['-o', 'pid=,ppid=,pgid=,state=,lstart=,command='];
  const { stdout } = await run('ps', ['-A', ...environment, '-ww', ...columns], {
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' },
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout.split('\n').flatMap((line) => rowOf(line, marker));
}

function rowOf(line: string, marker: string): readonly ProcessRow[] {
  const match = ROW.exec(line);
  if (!match) return [];
  const [, pid, parent, group, state = '', started = '', command = ''] = match;
  if (state.startsWith('Z')) return [];
  const marked = command.includes(`${MARKER_VARIABLE}=${marker}`);
  return [{ pid: Number(pid), parent: Number(parent), group: Number(group), started, marked }];
}
