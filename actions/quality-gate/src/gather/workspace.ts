import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';

import { codeOf, InputError, type Environment } from '@qeml-actions/core';

import { outsideWorkspace, noFolder } from '../messages.ts';

/** The folders that a step works in, as real paths. */
export interface Workspace {
  readonly root: string;
  /** `working-directory`, which is the root or below it. */
  readonly folder: string;
}

/** @throws InputError for a working directory that is not there, or outside */
export async function workspaceOf(environment: Environment, folder: string): Promise<Workspace> {
  const root = await realpath(environment['GITHUB_WORKSPACE'] || process.cwd());
  const inside = await real(resolve(root, folder));
  if (inside === undefined || !(await stat(inside)).isDirectory()) throw new InputError([noFolder(folder)]);
  if (fromRoot(root, inside) === undefined) throw new InputError([outsideWorkspace('working-directory', folder)]);
  return { root, folder: inside };
}

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

/** Where a path leads, links followed; undefined where nothing is, or nothing that may be looked at. */
export async function real(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    if (NOWHERE.includes(codeOf(error))) return undefined;
    throw error;
  }
}
