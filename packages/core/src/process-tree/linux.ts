import { readdirSync, readFileSync } from 'node:fs';

import { codeOf } from '../errors.ts';

import { MARKER_VARIABLE, type ProcessRow } from './row.ts';

/** A process may end, or turn out to be another user's, between the listing and the reading. */
const UNREADABLE = new Set(['ENOENT', 'ESRCH', 'EACCES', 'EPERM']);

/** Reads /proc, which is there in containers without `ps`. */
export function linuxTable(marker: string): Promise<readonly ProcessRow[]> {
  const rows: ProcessRow[] = [];
  for (const entry of readdirSync('/proc')) {
    const row = /^\d+$/.test(entry) ? processRow(Number(entry), marker) : undefined;
    if (row) rows.push(row);
  }
  return Promise.resolve(rows);
}

function processRow(pid: number, marker: string): ProcessRow | undefined {
  const stat = readIfThere(`/proc/${String(pid)}/stat`);
  if (!stat) return undefined;
  // proc_pid_stat(5): pid (comm) state ppid pgrp session … starttime is the 22nd; comm may hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state = '', parent = '', group = ''] = fields;
  if (state === 'Z' || state === 'X') return undefined;
  const environment = readIfThere(`/proc/${String(pid)}/environ`) ?? '';
  const marked = `\0${environment}`.includes(`\0${MARKER_VARIABLE}=${marker}\0`);
  return { pid, parent: Number(parent), group: Number(group), started: fields[19] ?? '', marked };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    if (UNREADABLE.has(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}
