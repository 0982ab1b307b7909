import { join } from 'node:path';

import { messageOf, type CacheService } from '@qeml-actions/core';

import { noCacheService } from '../../messages/history.ts';
import type { Ports } from '../../ports.ts';
import { HistoryUnavailable, type Kept } from './kept.ts';
import { HISTORY_FILE } from './place.ts';

/** Keys begin so; the newest is restored. Nothing has this very key. */
export const CACHE_KEY = 'qeml-failure-history-v1-';

/** The file that is restored and saved: an entry is found only under the path that it was saved from. */
export function cachedFile({ folder }: Ports): string {
  return join(folder, 'history', HISTORY_FILE);
}

/**
 * The service, loaded only here: it costs more than all the rest.
 * @throws HistoryUnavailable where this system has none
 */
export async function cacheService(ports: Ports): Promise<CacheService> {
  // It prints its own warnings, past our log.
  await ports.log.flush();
  const service: CacheService = await import('@actions/cache');
  if (!service.isFeatureAvailable()) throw new HistoryUnavailable(noCacheService());
  return service;
}

/**
 * The newest entry; the service tells nobody whether there is none or it could not be restored, but in the log.
 * @throws HistoryUnavailable
 */
export async function keptInCache(service: CacheService, ports: Ports): Promise<Kept> {
  const path = cachedFile(ports);
  const version = await unlessBroken(() => service.restoreCache([path], CACHE_KEY, [CACHE_KEY], { lookupOnly: false }));
  // The file may also be of an earlier step of this job.
  const bytes = version === undefined ? undefined : await ports.files.readIfThere(path);
  return { text: bytes?.toString(), version };
}

/** The newest entry's key, without its content. */
export function newestKey(service: CacheService, ports: Ports): Promise<string | undefined> {
  return unlessBroken(() => service.restoreCache([cachedFile(ports)], CACHE_KEY, [CACHE_KEY], { lookupOnly: true }));
}

/** The service throws plain errors, whatever happened to it. */
export async function unlessBroken<T>(asked: () => Promise<T>): Promise<T> {
  try {
    return await asked();
  } catch (error) {
    throw new HistoryUnavailable(messageOf(error), { cause: error });
  }
}
