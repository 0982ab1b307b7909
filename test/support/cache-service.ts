import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An entry of a cache, as it was saved. */
export interface CacheEntry {
  readonly key: string;
  readonly content: Buffer;
}

/** GitHub's cache service in miniature: entries are found by the beginning of a key, the keys in their order, of each the newest. */
export interface CacheService {
  /** What the runner sets so that @actions/cache finds it. */
  readonly variables: Readonly<Record<string, string>>;
  readonly entries: CacheEntry[];
  /** Each request by the last part of its path. */
  readonly requests: readonly string[];
  /** Refuses to save from now on. */
  readOnly(): void;
  close(): Promise<void>;
}

interface Options {
  /** Entries are found under the path and packing alone with which they were saved, as GitHub's are. */
  readonly byVersion?: boolean;
}

interface Asked {
  readonly key: string;
  readonly version?: string;
  readonly restore_keys?: readonly string[];
}

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';

export async function startCacheService({ byVersion = false }: Options = {}): Promise<CacheService> {
  const entries: CacheEntry[] = [];
  const versions = new Map<string, string | undefined>();
  const requests: string[] = [];
  const uploads = new Map<string, Buffer>();
  const state = { writable: true };
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { pathname } = new URL(request.url ?? '/', origin());
      requests.push(pathname.slice(pathname.lastIndexOf('/') + 1));
      if (pathname.startsWith(SERVICE))
        answer(pathname.slice(SERVICE.length), JSON.parse(body.toString()) as Asked, response);
      else blob(request, pathname, body, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function answer(
    method: string,
    { key, version, restore_keys: prefixes = [] }: Asked,
    response: ServerResponse,
  ): void {
    const reply = (status: number, value: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    const address = (name: string): string => `${origin()}/blob/${encodeURIComponent(name)}`;
    if (method === 'CreateCacheEntry') {
      if (!state.writable) return reply(200, { ok: false, message: 'cache write denied: this token may only read' });
      return reply(200, { ok: true, signed_upload_url: address(key) });
    }
    if (method === 'FinalizeCacheEntryUpload') {
      versions.set(key, version);
      entries.push({ key, content: uploads.get(key) ?? Buffer.alloc(0) });
      return reply(200, { ok: true, entry_id: String(entries.length) });
    }
    const known = entries.filter((one) => !byVersion || versions.get(one.key) === version);
    const [found] = [key, ...prefixes].flatMap((prefix) => known.findLast((one) => one.key.startsWith(prefix)) ?? []);
    reply(200, found ? { ok: true, signed_download_url: address(found.key), matched_key: found.key } : { ok: false });
  }

  function blob(request: IncomingMessage, pathname: string, body: Buffer, response: ServerResponse): void {
    const key = decodeURIComponent(pathname.replace('/blob/', ''));
    const headers = { etag: '"1"', 'last-modified': new Date(0).toUTCString(), 'x-ms-request-id': '1' };
    if (request.method === 'PUT') {
      uploads.set(key, body);
      response.writeHead(201, headers).end();
      return;
    }
    const content = entries.find((entry) => entry.key === key)?.content ?? Buffer.alloc(0);
    const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(String(request.headers['x-ms-range'] ?? '')) ?? [];
    const part = content.subarray(Number(from), to === '' ? content.length : Number(to) + 1);
    const range = `bytes ${from}-${Number(from) + part.length - 1}/${content.length}`;
    const partial = request.headers['x-ms-range'] !== undefined;
    response.writeHead(partial ? 206 : 200, {
      ...headers,
      'content-length': part.length,
      'x-ms-blob-type': 'BlockBlob',
      ...(partial && { 'content-range': range }),
    });
    response.end(request.method === 'HEAD' ? undefined : part);
  }

  return {
    variables: {
      ACTIONS_RESULTS_URL: `${origin()}/`,
      ACTIONS_RUNTIME_TOKEN: 'runtime-token',
      ACTIONS_CACHE_SERVICE_V2: 'true',
    },
    entries,
    requests,
    readOnly: () => {
      state.writable = false;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
