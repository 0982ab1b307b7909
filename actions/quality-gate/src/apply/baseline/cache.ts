import { dirname } from 'node:path';

import { uniqueName } from '@qeml-actions/core';

import { cachedFile, cacheService, unlessBroken } from '../../gather/baseline/cache.ts';
import { commitKey } from '../../gather/baseline/key.ts';
import { BaselineUnavailable } from '../../gather/baseline/store.ts';
import { cacheNotSaved, noCacheService } from '../../messages/baseline.ts';
import type { Ports } from '../../ports.ts';

/** Saves an entry of its own: entries are never changed, and the newest of a commit is found. @throws BaselineUnavailable */
export async function saveInCache(
  { name, commit, text }: { readonly name: string; readonly commit: string; readonly text: string },
  ports: Ports,
): Promise<void> {
  const service = await cacheService(ports);
  if (!service) throw new BaselineUnavailable(noCacheService());
  const path = cachedFile(name, ports);
  await ports.files.makeFolder(dirname(path));
  await ports.files.write(path, text);
  const { GITHUB_RUN_ID: run = '0', GITHUB_RUN_ATTEMPT: attempt = '1' } = ports.environment;
  const key = `${commitKey(name, commit)}${run}-${attempt}-${uniqueName()}`;
  const saved = await unlessBroken(() => service.saveCache([path], key));
  if (saved === -1) throw new BaselineUnavailable(cacheNotSaved());
}
