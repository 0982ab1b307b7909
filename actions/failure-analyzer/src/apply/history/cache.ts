import { dirname } from 'node:path';

import type { CacheService } from '@qeml-actions/core';

import type { HistoryReading } from '../../gather/history.ts';
import { CACHE_KEY, cachedFile, keptInCache, newestKey, unlessBroken } from '../../gather/history/cache.ts';
import { HistoryUnavailable } from '../../gather/history/kept.ts';
import { cacheNotSaved } from '../../messages/history.ts';
import type { ObservedRun } from '../../observed.ts';
import type { Ports } from '../../ports.ts';
import type { Change } from './change.ts';

/**
 * Saves a new entry, with what others saved since it was read. Entries are never changed, so two that save in the same
 * moment leave two, of which the newer is found.
 * @throws HistoryUnavailable where it was not saved
 */
export async function writeToCache(
  service: CacheService,
  { version }: Pick<HistoryReading, 'version'>,
  { read, change }: { readonly read: string | undefined; readonly change: Change },
  run: ObservedRun,
  ports: Ports,
): Promise<void> {
  const path = cachedFile(ports);
  const newest = await newestKey(service, ports);
  const text = newest === version ? read : (await keptInCache(service, ports)).text;
  const { next } = change(text);
  if (next === text) return;
  await ports.files.makeFolder(dirname(path));
  await ports.files.write(path, next);
  const saved = await unlessBroken(() => service.saveCache([path], keyFor(run, ports)));
  if (saved === -1) throw new HistoryUnavailable(cacheNotSaved());
}

/** A key is saved once: the same run may be analyzed twice. */
function keyFor({ id, attempt }: ObservedRun, { clock, random }: Ports): string {
  const moment = `${String(clock.date().getTime())}-${String(Math.floor(random() * 1e6))}`;
  return `${CACHE_KEY}${String(id)}-${String(attempt)}-${moment}`;
}
