import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { messageOf, type CacheService } from '@qeml-actions/core';

import { cacheUnreadable, notRestored, tooLong } from '../../messages/baseline.ts';
import type { Ports } from '../../ports.ts';
import { mustAnswer } from './cache-answer.ts';
import { commitKey, gateKey } from './key.ts';
import { BaselineUnavailable, MOST_BYTES, type BaselineStore } from './store.ts';

/** The service takes no more keys at once. */
const MOST_KEYS = 10;
const UNREADABLE: readonly string[] = ['none', 'write-only'];

/** The file that is restored and saved: an entry is found only under the path that it was saved from. */
export function cachedFile(name: string, { folder }: Ports): string {
  return join(folder, 'baseline', `${gateKey(name)}.json`);
}

/** The service, loaded only here: it costs more than all the rest. Undefined where this system has none. */
export async function cacheService(ports: Ports): Promise<CacheService | undefined> {
  // It prints its own warnings, past our log.
  await ports.log.flush();
  const service: CacheService = await import('@actions/cache');
  return service.isFeatureAvailable() ? service : undefined;
}

/**
 * Entries are found by what their keys begin with, the newest first. The service says of none and of what failed the same,
 * so it is asked whether it answers at all: before, for it waits half a minute where it does not, and after.
 */
export async function cacheStore(service: CacheService, name: string, ports: Ports): Promise<BaselineStore> {
  const mode = (ports.environment['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  if (UNREADABLE.includes(mode)) throw new BaselineUnavailable(cacheUnreadable(mode));
  await mustAnswer(ports);
  const path = cachedFile(name, ports);
  const lookUp = ([key = '', ...others]: readonly string[], lookupOnly: boolean): Promise<string | undefined> =>
    unlessBroken(() => service.restoreCache([path], key, others, { lookupOnly }));
  return {
    find: async (commits) => {
      for (let start = 0; start < commits.length; start += MOST_KEYS) {
        const some = commits.slice(start, start + MOST_KEYS);
        const key = await lookUp(
          some.map((commit) => commitKey(name, commit)),
          true,
        );
        const commit = some.find((one) => key?.startsWith(commitKey(name, one)));
        if (key === undefined || commit === undefined) continue;
        // The file may be of an earlier step of this job.
        await rm(path, { force: true });
        const text = (await lookUp([key], false)) === undefined ? undefined : await textOf(path, ports);
        if (text === undefined) throw new BaselineUnavailable(notRestored(key));
        return { commit, text };
      }
      await mustAnswer(ports);
      return undefined;
    },
    hasAny: async () => {
      const key = await lookUp([`${gateKey(name)}-`], true);
      if (key === undefined) await mustAnswer(ports);
      return key !== undefined;
    },
  };
}

async function textOf(path: string, { files }: Ports): Promise<string | undefined> {
  const size = (await files.size(path)) ?? 0;
  if (size > MOST_BYTES) throw new BaselineUnavailable(tooLong(MOST_BYTES));
  return (await files.readIfThere(path))?.toString();
}

/** The service throws plain errors, whatever happened to it. */
export async function unlessBroken<T>(asked: () => Promise<T>): Promise<T> {
  try {
    return await asked();
  } catch (error) {
    throw new BaselineUnavailable(messageOf(error), { cause: error });
  }
}
