import { linuxTable } from './linux.ts';
import { psTable } from './ps.ts';
import type { ProcessTable } from './row.ts';
import { windowsTable } from './windows.ts';

/** The table of a system: from /proc, `ps` or CIM. */
export function systemTable(platform: NodeJS.Platform): ProcessTable {
  if (platform === 'linux') return linuxTable;
  return platform === 'win32' ? windowsTable : psTable;
}
