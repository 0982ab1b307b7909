import { InputError, messageOf, repositoryFile, repositoryName, statusOf, whenFound } from '@qeml-actions/core';

import type { Ports } from '../../ports.ts';
import { HistoryUnavailable, type Kept } from './kept.ts';
import { HISTORY_BRANCH, HISTORY_FILE } from './place.ts';

/** @throws HistoryUnavailable where GitHub does not let it be read */
export async function keptOnBranch(repository: string, ports: Ports): Promise<Kept> {
  return unlessRefused(async () => {
    const github = await ports.github();
    const name = repositoryName(repository);
    const answer = await whenFound(
      github.request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...name,
        path: HISTORY_FILE,
        ref: HISTORY_BRANCH,
      }),
    );
    const found: unknown = answer?.data;
    if (typeof found !== 'object' || found === null || !('sha' in found))
      return { text: undefined, version: undefined };
    const version = String(found.sha);
    const content = 'content' in found && typeof found.content === 'string' ? found.content : '';
    if (content !== '') return { text: Buffer.from(content, 'base64').toString(), version };
    // Above 1 MB the JSON form has no content. Should somebody write between the two, the version is the older one.
    return { text: await repositoryFile(github, name, HISTORY_FILE, HISTORY_BRANCH), version };
  });
}

/** What GitHub does not let be done is no reason to end the analysis; a mistake of ours is. */
export async function unlessRefused<T>(asked: () => Promise<T>): Promise<T> {
  try {
    return await asked();
  } catch (error) {
    if (!(error instanceof InputError) && statusOf(error) === undefined) throw error;
    throw new HistoryUnavailable(messageOf(error), { cause: error });
  }
}
