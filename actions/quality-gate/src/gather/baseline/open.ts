import { noCacheService, noRun, notInRun } from '../../messages/baseline.ts';
import type { Ports } from '../../ports.ts';
import type { GateEvent } from '../event.ts';
import { cacheService, cacheStore } from './cache.ts';
import { folderStore } from './folder.ts';
import type { BaselinePlace } from './place.ts';
import { BaselineUnavailable, type BaselineStore } from './store.ts';

/**
 * The store that the input names; `missing`: outside of a run it cannot be reached, and nobody thinks that it could.
 * @throws InputError, BaselineUnavailable where it should be reached, and cannot
 */
export async function openedStore(
  place: Exclude<BaselinePlace, { readonly kind: 'none' }>,
  name: string,
  event: GateEvent,
  ports: Ports,
): Promise<BaselineStore | { readonly missing: string }> {
  if (place.kind === 'folder') return folderStore(place.path, name, ports);
  const inRun = ports.environment['GITHUB_ACTIONS'] === 'true';
  if (!inRun) return { missing: notInRun(place, noRun()) };
  if (place.kind === 'artifact') {
    if (event.repository === undefined) throw new BaselineUnavailable(noRun());
    const { artifactStore } = await import('./artifact.ts');
    return artifactStore(name, event, event.repository, ports);
  }
  const service = await cacheService(ports);
  if (!service) throw new BaselineUnavailable(noCacheService());
  return cacheStore(service, name, ports);
}
