import { readdirSync, type Dirent } from 'node:fs';
import { sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { codeOf } from '@qeml-actions/core';

/** Folders of what others made; nothing of this run is in them. */
const FOREIGN = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  'bower_components',
  'vendor',
  '.venv',
  'venv',
  'virtualenv',
  'site-packages',
  '.tox',
  '.nox',
  '.yarn',
  '.pnpm-store',
  '.m2',
  '.gradle',
  '.cargo',
  'Pods',
]);

export const MOST_DEPTH = 12;
export const MOST_FILES = 100_000;
/** Folders that are read at once, not through Node's threads: that costs a fifth. Between, a cancel is heard. */
const AT_ONCE = 256;

/** The files of a folder, and whether there were more than are looked at. */
export interface Walk {
  /** Absolute, sorted. */
  readonly files: readonly string[];
  readonly cut: 'depth' | 'count' | 'closed' | undefined;
}

export interface WalkOptions {
  /** Also into folders of what others made; never into `.git`. */
  readonly foreign?: boolean;
}

/** All files below a folder; links to folders are not followed. */
export async function walk(folder: string, { foreign = false }: WalkOptions = {}): Promise<Walk> {
  const files: string[] = [];
  let cut: Walk['cut'];
  const waiting = [{ folder, depth: 0 }];
  // It grows while it is gone through.
  for (const [index, next] of waiting.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
    const entries = entriesOf(next.folder);
    if (entries === undefined) {
      cut ??= 'closed';
      continue;
    }
    // A virtual environment, whatever it is called.
    if (!foreign && entries.some(({ name }) => name === 'pyvenv.cfg')) continue;
    const base = next.folder.endsWith(sep) ? next.folder : next.folder + sep;
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = base + entry.name;
      if (entry.isDirectory()) {
        if (entry.name === '.git' || (!foreign && FOREIGN.has(entry.name))) continue;
        if (next.depth + 1 > MOST_DEPTH) cut ??= 'depth';
        else waiting.push({ folder: path, depth: next.depth + 1 });
      } else if (files.length >= MOST_FILES) return { files, cut: 'count' };
      else if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
    }
  }
  return { files: files.sort(), cut };
}

/** Undefined of a folder that may not be looked into; one that is gone meanwhile holds nothing. */
function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return [];
    if (code === 'EACCES' || code === 'EPERM') return undefined;
    throw error;
  }
}
