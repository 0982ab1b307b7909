import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { type Environment, fromRoot, InputError, real, workspaceFolder } from '@qeml-actions/core';

import { outsideWorkspace, noFolder } from '../messages.ts';

/** The folders that a step works in, as real paths. */
export interface Workspace {
  readonly root: string;
  /** `working-directory`, which is the root or below it. */
  readonly folder: string;
}

/** @throws InputError for a working directory that is not there, or outside */
export async function workspaceOf(environment: Environment, folder: string): Promise<Workspace> {
  const root = await realpath(workspaceFolder(environment));
  const inside = await real(resolve(root, folder));
  if (inside === undefined || !(await stat(inside)).isDirectory()) throw new InputError([noFolder(folder)]);
  if (fromRoot(root, inside) === undefined) throw new InputError([outsideWorkspace('working-directory', folder)]);
  return { root, folder: inside };
}
