import { resolve, join } from 'node:path';

import { codeOf, messageOf, workspaceFolder } from '@qeml-actions/core';

import type { Ports } from '../../ports.ts';
import { HistoryUnavailable, type Kept } from './kept.ts';
import { HISTORY_FILE } from './place.ts';

/** The history's file in a folder, which is taken from the workspace. */
export function historyPath(folder: string, { environment }: Ports): string {
  return join(resolve(workspaceFolder(environment), folder), HISTORY_FILE);
}

/** @throws HistoryUnavailable where the system does not let it be read */
export async function keptInFolder(folder: string, ports: Ports): Promise<Kept> {
  try {
    const bytes = await ports.files.readIfThere(historyPath(folder, ports));
    return { text: bytes?.toString(), version: undefined };
  } catch (error) {
    throw codeOf(error) === undefined ? error : new HistoryUnavailable(messageOf(error), { cause: error });
  }
}
