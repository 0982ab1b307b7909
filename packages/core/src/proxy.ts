import { setGlobalProxyFromEnv } from 'node:http';

import type { Environment } from './inputs/spec.ts';

/** Node's own fetch takes no notice of the proxy variables unless it is told to. */
export function obeyProxy(environment: Environment): void {
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];
  if (names.some((name) => environment[name])) setGlobalProxyFromEnv(environment);
}
