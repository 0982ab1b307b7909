import { repositoryName, whenFound, type GitHub } from '@qeml-actions/core';

import type { RerunPlan } from '../../cure.ts';

/** Each is a request; what is left is said, and goes with the next recovery. */
const MOST_DELETED = 200;

/** Deletes what the plan names; one that is gone already is as good. Returns how many it found. */
export async function deleteCaches(github: GitHub, repository: string, plan: RerunPlan): Promise<number> {
  const ids = new Set<number>();
  for (const key of plan.cacheKeys) {
    for (const ref of plan.cacheRefs) {
      for (const id of await listed(github, repository, key, ref)) ids.add(id);
    }
  }
  const chosen = [...ids].slice(0, MOST_DELETED);
  for (const id of chosen) {
    await whenFound(
      github.request('DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}', {
        ...repositoryName(repository),
        cache_id: id,
      }),
    );
  }
  return chosen.length;
}

async function listed(github: GitHub, repository: string, key: string, ref: string): Promise<readonly number[]> {
  const caches = await github.all('GET /repos/{owner}/{repo}/actions/caches', {
    ...repositoryName(repository),
    key,
    ref,
    per_page: 100,
  });
  return caches.flatMap(({ id, key: whole }) => (id !== undefined && whole?.startsWith(key) === true ? [id] : []));
}
