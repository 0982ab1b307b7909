import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Downloads } from '../state/miniature-state.ts';
import type { LogContent } from '../state/run.ts';
import type { Journal } from './journal.ts';
import { tokenIn } from './tokens.ts';
import { listen, send, type Listening } from './transport.ts';

/** The operation under which downloads are recorded and faults are ordered. */
const DOWNLOAD = 'download';

/** The other origin: it serves what is published, to whoever knows the address, and must never see a token. */
export async function startDownloads(journal: Journal): Promise<Downloads & Listening> {
  const contents = new Map<string, LogContent>();
  const listening = await listen((request, response) => void answer(request, response, contents, journal));
  return {
    ...listening,
    publish: (name, content) => {
      const path = `/${contents.size}/${name}`;
      contents.set(path, content);
      return `${listening.origin}${path}?sig=signed`;
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  contents: ReadonlyMap<string, LogContent>,
  journal: Journal,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://downloads');
  const { authorization } = request.headers;
  const entry = journal.begin({
    operation: DOWNLOAD,
    method: request.method ?? 'GET',
    path: url.pathname,
    params: {},
    query: Object.fromEntries(url.searchParams),
    body: undefined,
    token: tokenIn(authorization),
    headers: request.headers,
  });
  if (authorization !== undefined) journal.violation('download: the token was sent to another origin.');
  const faults = journal.faults.meet(DOWNLOAD);
  const body = contents.get(url.pathname);
  const ordered = faults.find((fault) => 'status' in fault);
  const status = ordered?.status ?? (body === undefined ? 404 : 200);
  const headers = { 'content-type': 'application/octet-stream', ...ordered?.headers };
  const whole = await send(response, { status, headers, body: ordered ? undefined : body }, faults);
  if (whole) entry.answered(status);
}
