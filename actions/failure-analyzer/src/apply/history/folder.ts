import { createHash } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { dirname } from 'node:path';

import { codeOf, messageOf } from '@qeml-actions/core';

import { historyPath, keptInFolder } from '../../gather/history/folder.ts';
import { HistoryUnavailable } from '../../gather/history/kept.ts';
import { setAside } from '../../messages/history.ts';
import type { Ports } from '../../ports.ts';
import type { Change } from './change.ts';

/**
 * Writes beside the file and then takes its place, so that nobody reads half of it. What was no history is kept under
 * a name of its own.
 * @throws HistoryUnavailable where the system does not let it be written
 */
export async function writeToFolder(folder: string, change: Change, ports: Ports): Promise<readonly string[]> {
  const path = historyPath(folder, ports);
  const { text } = await keptInFolder(folder, ports);
  const { next, broken } = change(text);
  if (next === text) return [];
  try {
    await ports.files.makeFolder(dirname(path));
    const notes = broken && text !== undefined ? [setAside(await keepAside(path, text, ports))] : [];
    const draft = `${path}.${String(process.pid)}`;
    await ports.files.write(draft, next);
    await rename(draft, path);
    return notes;
  } catch (error) {
    throw codeOf(error) === undefined ? error : new HistoryUnavailable(messageOf(error), { cause: error });
  }
}

/** The same content twice has one name. */
async function keepAside(path: string, text: string, { files }: Ports): Promise<string> {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const aside = path.replace(/\.json$/, `.unreadable-${digest}.json`);
  await files.create(aside, text);
  return aside;
}
