import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

import type { LogContent } from '../state/run.ts';
import type { Fault } from './fault.ts';

export interface Listening {
  /** Without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** An HTTP server on a free port of the loopback interface. */
export async function listen(handler: RequestListener): Promise<Listening> {
  const server = createServer(handler);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The miniature listens on no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** What goes over the wire; a function is streamed. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: LogContent | undefined;
}

/** Sends a reply, spoilt as the faults have it. True when it went out whole. */
export async function send(response: ServerResponse, reply: Reply, faults: readonly Fault[]): Promise<boolean> {
  for (const fault of faults) if ('delay' in fault) await pause(fault.delay);
  if (faults.some((fault) => 'reset' in fault)) {
    response.socket?.resetAndDestroy();
    return false;
  }
  const cut = faults.find((fault) => 'truncateAt' in fault);
  if (typeof reply.body === 'function') return stream(response, reply, reply.body, cut?.truncateAt ?? Infinity);
  const bytes = reply.body === undefined ? Buffer.alloc(0) : Buffer.from(reply.body);
  // Neither 204 nor 304 may have a length.
  const length = reply.status === 204 || reply.status === 304 ? {} : { 'content-length': String(bytes.length) };
  response.writeHead(reply.status, { ...reply.headers, ...length });
  if (!cut || cut.truncateAt >= bytes.length) {
    response.end(bytes);
    return true;
  }
  await written(response, bytes.subarray(0, cut.truncateAt));
  response.destroy();
  return false;
}

async function stream(
  response: ServerResponse,
  reply: Reply,
  content: () => Iterable<Uint8Array>,
  cut: number,
): Promise<boolean> {
  response.writeHead(reply.status, { ...reply.headers });
  let left = cut;
  for (const chunk of content()) {
    if (response.destroyed) return false;
    await written(response, chunk.subarray(0, left));
    left -= chunk.length;
    if (left > 0) continue;
    response.destroy();
    return false;
  }
  response.end();
  return true;
}

/** Resolves when the bytes are with the system, so that breaking the connection does not take them back. */
async function written(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = (): void => {
      response.off('close', done);
      resolve();
    };
    response.once('close', done);
    response.write(bytes, done);
  });
}
