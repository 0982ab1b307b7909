import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { codeOf, fromRoot, InputError, isPrivileged, messageOf, real } from '@qeml-actions/core';

import { outsideWorkspace } from '../../messages.ts';
import { noPlain, strangersFolder, tooLong } from '../../messages/baseline.ts';
import type { Ports } from '../../ports.ts';
import { workspaceOf } from '../workspace.ts';
import { gateKey } from './key.ts';
import { BaselineUnavailable, MOST_BYTES, type BaselineStore } from './store.ts';

const FILE = /^([0-9a-f]{40}|[0-9a-f]{64})\.json$/;

/** Where a gate's files are. @throws InputError for a folder outside of the workspace */
export async function baselineFolder(path: string, name: string, { environment }: Ports): Promise<string> {
  const { root } = await workspaceOf(environment, '.');
  const folder = resolve(root, path);
  if (fromRoot(root, (await real(folder)) ?? folder) === undefined)
    throw new InputError([outsideWorkspace('baseline', path)]);
  return join(folder, gateKey(name));
}

export function fileOf(folder: string, commit: string): string {
  return join(folder, `${commit}.json`);
}

/** Commits of which there is a file. */
export async function commitsIn(folder: string): Promise<ReadonlySet<string>> {
  try {
    const names = await readdir(folder);
    return new Set(names.flatMap((name) => FILE.exec(name)?.[1] ?? []));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return new Set();
    throw error;
  }
}

/** Files of a folder of the workspace, one for each commit. @throws InputError, BaselineUnavailable */
export async function folderStore(path: string, name: string, ports: Ports): Promise<BaselineStore> {
  if (isPrivileged(ports)) throw new BaselineUnavailable(strangersFolder(path));
  const folder = await baselineFolder(path, name, ports);
  return {
    find: (commits) =>
      unlessBroken(async () => {
        const there = await commitsIn(folder);
        const commit = commits.find((one) => there.has(one));
        return commit === undefined ? undefined : { commit, text: await textOf(fileOf(folder, commit)) };
      }),
    hasAny: () => unlessBroken(async () => (await commitsIn(folder)).size > 0),
  };
}

async function textOf(path: string): Promise<string> {
  // Neither a pipe, which would never end, nor a link, which may lead anywhere.
  const stats = await lstat(path);
  if (!stats.isFile()) throw new BaselineUnavailable(noPlain());
  if (stats.size > MOST_BYTES) throw new BaselineUnavailable(tooLong(MOST_BYTES));
  return readFile(path, 'utf8');
}

/** What the system does not let be done is told; a mistake of ours is thrown. */
export async function unlessBroken<T>(asked: () => Promise<T>): Promise<T> {
  try {
    return await asked();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    throw new BaselineUnavailable(messageOf(error), { cause: error });
  }
}
