import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import type { ProcessRow } from './row.ts';

const run = promisify(execFile);
const QUERY =
  'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) $($_.CreationDate.Ticks)" }';

/** Asks CIM; a parent's pid stays readable after the parent has ended. Windows shows no other process's environment. */
export async function windowsTable(): Promise<readonly ProcessRow[]> {
  const { stdout } = await run('powershell', ['-NoProfile', '-NonInteractive', '-Command', QUERY], {
    windowsHide: true,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.split(/\r?\n/).flatMap((line) => {
    const [pid, parent, started] = line.trim().split(' ');
    if (!pid || !parent) return [];
    return [{ pid: Number(pid), parent: Number(parent), group: Number(pid), started: started ?? '', marked: false }];
  });
}
