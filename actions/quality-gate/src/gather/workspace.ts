import { realpath } from 'node:fs/promises';
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
  if (inside === undefined) throw new InputError([noFolder(folder)]);
  if (fromRoot(root, inside) === undefined) throw new InputError([outsideWorkspace('working-directory', folder)]);
  return { root, folder: inside };
}

/** A path from the root, with forward slashes; undefined for what is outside. */
export function fromRoot(root: string, path: string): string | undefined {
  const way = relative(root, path);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return undefined;
  return way.split(sep).join('/');
}

/** Where a path leads, links followed; undefined where nothing is. */
export async function real(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return undefined;
    throw error;
  }
}
