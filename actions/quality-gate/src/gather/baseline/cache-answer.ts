import type { Environment } from '@qeml-actions/core';

import { noAnswer } from '../../messages/baseline.ts';
import type { Ports } from '../../ports.ts';
import { RuntimeFault, runtimeRequest } from '../../runtime-service.ts';
import { BaselineUnavailable } from './store.ts';

/** No entry has such a key or version: what is asked is whether there is an answer. */
const KEY = 'qeml-gate-answers';
const VERSION = '0'.repeat(64);

/** Asks the cache service for what it does not have. @throws BaselineUnavailable where it does not say so */
export async function mustAnswer(ports: Ports): Promise<void> {
  const { url, ...request } = question(ports.environment);
  try {
    await runtimeRequest(url, request, ports);
  } catch (error) {
    if (!(error instanceof RuntimeFault)) throw error;
    throw new BaselineUnavailable(noAnswer('the cache service', error.message), { cause: error });
  }
}

/** As @actions/cache asks, which takes the older service where the newer is not named. */
function question(environment: Environment): Parameters<typeof runtimeRequest>[1] & { readonly url: string } {
  const results = environment['ACTIONS_RESULTS_URL'] ?? '';
  if (environment['ACTIONS_CACHE_SERVICE_V2'] && isGitHub(environment))
    return {
      url: new URL('/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL', results).href,
      body: { key: KEY, restore_keys: [], version: VERSION },
    };
  const base = environment['ACTIONS_CACHE_URL'] || results;
  const slash = base.endsWith('/') ? '' : '/';
  return {
    url: `${base}${slash}_apis/artifactcache/cache?keys=${KEY}&version=${VERSION}`,
    accept: 'application/json;api-version=6.0-preview.1',
  };
}

function isGitHub(environment: Environment): boolean {
  const { hostname } = new URL(environment['GITHUB_SERVER_URL'] || 'https://github.com');
  return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost');
}
