import { readdirSync, readFileSync } from 'node:fs';

import { codeOf } from '../errors.ts';

import { MARKER_VARIABLE, type ProcessRow } from './row.ts';

/** A process may end, or turn out to be another user's, between the listing and the reading. */
const UNREADABLE = new Set(['ENOENT', 'ESRCH', 'EACCES', 'EPERM']);

/** Reads /proc, which is there in containers without `ps`. */
export function linuxTable(marker: string): Promise<readonly ProcessRow[]> {
  const self = statOf('self');
  const rows = readdirSync('/proc').flatMap((entry) => {
    const stat = /^\d+$/.test(entry) ? statOf(entry) : undefined;
    if (!stat || stat.state === 'Z' || stat.state === 'X') return [];
    const { parent, group, started } = stat;
    // A process that is older than we are was not started by us: what it holds need not be read.
    const older = self !== undefined && Number(started) < Number(self.started);
    return [{ pid: Number(entry), parent, group, started, marked: !older && isMarked(entry, marker) }];
  });
  return Promise.resolve(rows);
}

/** proc_pid_stat(5): pid (comm) state ppid pgrp session … starttime is the 22nd; comm may hold spaces and brackets. */
function statOf(entry: string) {
  const stat = readIfThere(`/proc/${entry}/stat`);
  if (!stat) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state = '', parent = '', group = ''] = fields;
  return { state, parent: Number(parent), group: Number(group), started: fields[19] ?? '' };
}

function isMarked(entry: string, marker: string): boolean {
  const environment = readIfThere(`/proc/${entry}/environ`) ?? '';
  return `\0${environment}`.includes(`\0${MARKER_VARIABLE}=${marker}\0`);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    if (UNREADABLE.has(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}
