import { realpath } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { promisify } from 'node:util';

import { codeOf } from './errors.ts';

/** A path from the root, with forward slashes; undefined for what is outside. */
export function fromRoot(root: string, path: string): string | undefined {
  const way = relative(root, path);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return undefined;
  return way.split(sep).join('/');
}

/** What is said of a path that leads nowhere, be it that no path is so long, or that none holds a NUL. */
const NOWHERE: readonly (string | undefined)[] = [
  'ENOENT',
  'ENOTDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'EINVAL',
  'EACCES',
  'EPERM',
  'ERR_INVALID_ARG_VALUE',
];

// Of node:fs: what a command that passes costs has no room for loading node:fs/promises.
const follow = promisify(realpath);

/** Where a path leads, links followed; undefined where nothing is, or nothing that may be looked at. */
export async function real(path: string): Promise<string | undefined> {
  try {
    return await follow(path);
  } catch (error) {
    if (NOWHERE.includes(codeOf(error))) return undefined;
    throw error;
  }
}
