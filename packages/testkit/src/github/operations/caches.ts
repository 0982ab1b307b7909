import type { Call } from '../server/call.ts';
import { pageOf } from '../server/paging.ts';
import { found, notFound } from '../server/refusal.ts';
import type { CacheEntry } from '../state/repository.ts';
import type { Operations } from './operation.ts';

/** Caches of the repository. */
export const cacheOperations: Operations = {
  'actions/get-actions-cache-list': {
    permissions: ['actions:read'],
    handle: (call) => {
      const prefix = call.filter('key') ?? '';
      const { items, total, headers } = pageOf(
        call,
        selected(call, ({ key }) => key.startsWith(prefix)),
      );
      return { status: 200, headers, body: listing(items, total) };
    },
  },
  'actions/delete-actions-cache-by-key': {
    permissions: ['actions:write'],
    handle: (call) => {
      const gone = selected(call, ({ key }) => key === call.filter('key'));
      if (gone.length === 0) throw notFound();
      for (const { id } of gone) call.repository.caches.delete(id);
      return { status: 200, body: listing(gone, gone.length) };
    },
  },
  'actions/delete-actions-cache-by-id': {
    permissions: ['actions:write'],
    handle: (call) => {
      const { id } = found(call.repository.caches.get(call.number('cache_id')));
      call.repository.caches.delete(id);
      return { status: 204 };
    },
  },
};

function selected(call: Call, wanted: (cache: CacheEntry) => boolean): readonly CacheEntry[] {
  const ref = call.filter('ref');
  return [...call.repository.caches.values()].filter(
    (cache) => wanted(cache) && (ref === undefined || ref === cache.ref || `refs/heads/${ref}` === cache.ref),
  );
}

function listing(caches: readonly CacheEntry[], total: number): object {
  return {
    total_count: total,
    actions_caches: caches.map(({ id, key, ref, version, sizeInBytes, createdAt }) => ({
      id,
      key,
      ref,
      version,
      size_in_bytes: sizeInBytes,
      created_at: createdAt,
      last_accessed_at: createdAt,
    })),
  };
}
