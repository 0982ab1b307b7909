import { open, rename, rm, stat } from 'node:fs/promises';

import { uniqueName } from '@qeml-actions/core';

import { baselineFolder, commitsIn, fileOf, unlessBroken } from '../../gather/baseline/folder.ts';
import type { Ports } from '../../ports.ts';

const MOST_FILES = 200;
/** Our own text begins with schema, commit and instant. */
const HEAD_BYTES = 400;

/**
 * Writes beside the file and then takes its place, so that nobody reads half of it, and removes what is beyond the last
 * 200. @throws InputError, BaselineUnavailable
 */
export async function saveInFolder(
  path: string,
  { name, commit, text }: { readonly name: string; readonly commit: string; readonly text: string },
  ports: Ports,
): Promise<void> {
  const folder = await baselineFolder(path, name, ports);
  await unlessBroken(async () => {
    await ports.files.makeFolder(folder);
    const target = fileOf(folder, commit);
    const draft = `${target}.${uniqueName()}`;
    try {
      await ports.files.write(draft, text);
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    await prune(folder, commit);
  });
}

async function prune(folder: string, newest: string): Promise<void> {
  const others = [...(await commitsIn(folder))].filter((commit) => commit !== newest);
  if (others.length < MOST_FILES) return;
  const dated = await Promise.all(
    others.map(async (commit) => ({ path: fileOf(folder, commit), at: await writtenAt(fileOf(folder, commit)) })),
  );
  const old = dated.sort((a, b) => b.at - a.at).slice(MOST_FILES - 1);
  // Another gate may have removed one already.
  for (const { path } of old) await rm(path, { force: true });
}

/** By what the file says: a checkout gives all files one time. */
async function writtenAt(path: string): Promise<number> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const [, at = ''] = /"at":"([^"]+)"/.exec(buffer.toString('latin1', 0, bytesRead)) ?? [];
    const told = Date.parse(at);
    return Number.isNaN(told) ? (await stat(path)).mtimeMs : told;
  } finally {
    await file.close();
  }
}
