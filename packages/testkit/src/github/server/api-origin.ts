import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { messageOf } from '@qeml-actions/core';

import type { Addresses } from '../answers/addresses.ts';
import type { Contract } from '../description/contract.ts';
import type { Routes } from '../description/routes.ts';
import type { Operations } from '../operations/operation.ts';
import type { MiniatureState } from '../state/miniature-state.ts';
import { Call, type Answer } from './call.ts';
import type { Fault } from './fault.ts';
import type { Journal } from './journal.ts';
import { notFound, Refusal } from './refusal.ts';
import { tokenIn, type Tokens } from './tokens.ts';
import { bodyOf, send, type Reply } from './transport.ts';

/** What a miniature is made of. */
export interface Parts {
  readonly contract: Contract;
  readonly routes: Routes;
  readonly operations: Operations;
  readonly state: MiniatureState;
  readonly tokens: Tokens;
  readonly journal: Journal;
  readonly addresses: Addresses;
  /** What stands before every path, `/api/v3` on an Enterprise server. */
  readonly prefix: string;
}

interface Incoming {
  readonly id: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly token: string | undefined;
  readonly pathname: string;
  readonly accept: string;
}

/** Answers one request: routed, met by faults, read by the description, carried out, and judged by it again. */
export async function answerRequest(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { journal, routes, prefix } = parts;
  const url = new URL(request.url ?? '/', 'http://miniature');
  const pathname = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : '';
  const method = request.method ?? 'GET';
  const route = routes.find(method, pathname);
  const body = jsonOf(await bodyOf(request));
  const query = Object.fromEntries(url.searchParams);
  const token = tokenIn(request.headers.authorization);
  const params = route?.params ?? {};
  const { headers } = request;
  const entry = journal.begin({
    operation: route?.id,
    method,
    path: url.pathname,
    params,
    query,
    body,
    token,
    headers,
  });
  const faults = route ? journal.faults.meet(route.id) : [];
  if (!route) journal.violation(`${method} ${url.pathname}: the miniature has no such operation.`);
  const accept = headers.accept ?? '';
  const answer = !route
    ? refused(notFound())
    : await faulty(faults, () =>
        carriedOut(parts, { id: route.id, path: params, query, body, token, pathname, accept }),
      );
  const { reply, whole } = await replied(answer, request, response, faults);
  if (whole) entry.answered(reply.status);
}

async function replied(
  answer: Answer | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  faults: readonly Fault[],
): Promise<{ readonly reply: Reply; readonly whole: boolean }> {
  const reply = replyOf(answer ?? { status: 0 }, request.headers['if-none-match']);
  return { reply, whole: await send(response, reply, faults) };
}

/** The operation unless a fault keeps it from having an effect. */
async function faulty(faults: readonly Fault[], operate: () => Promise<Answer>): Promise<Answer | undefined> {
  for (const fault of faults) if ('before' in fault) await fault.before();
  if (faults.some((fault) => 'reset' in fault && fault.reset === 'before')) return undefined;
  const instead = faults.find((fault) => 'status' in fault);
  return instead ?? operate();
}

async function carriedOut(parts: Parts, incoming: Incoming): Promise<Answer> {
  const { contract, journal } = parts;
  const { id } = incoming;
  const answer = await operated(parts, incoming);
  // Bytes are in a media type of their own, which the description does not describe.
  if (answer.body instanceof Uint8Array) return answer;
  const faults = contract.answerFaults(id, answer.status, answer.body);
  if (faults.length === 0) return answer;
  for (const fault of faults) journal.violation(fault);
  return refused(new Refusal(500, faults.join('\n')));
}

async function operated(parts: Parts, { id, path, query, body, token, pathname, accept }: Incoming): Promise<Answer> {
  const { contract, operations, journal, state, addresses, tokens } = parts;
  const operation = operations[id];
  try {
    if (!operation) throw new Error(`${id} is not made.`);
    tokens.check(token, operation);
    const read = contract.read(id, { path, query, body });
    if (read.faults.length > 0) {
      for (const fault of read.faults) journal.violation(fault);
      const errors = read.faults.map((message) => ({ code: 'invalid', message }));
      throw new Refusal(422, 'Invalid request.', { errors });
    }
    const url = `${addresses.api}${pathname}`;
    const user = 'github-actions[bot]';
    return await operation.handle(
      new Call({ state, addresses, url, params: read.path, query: read.query, body, accept, user }),
    );
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    // Without an answer the client would wait for five minutes.
    journal.violation(`${id}: the miniature failed: ${messageOf(error)}`);
    return refused(new Refusal(500, messageOf(error)));
  }
}

function refused({ status, headers, body }: Refusal): Answer {
  return { status, headers, body };
}

function jsonOf(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  const text = Buffer.from(bytes).toString();
  try {
    return JSON.parse(text);
  } catch {
    // Shown to the description as the text it is, which refuses it.
    return text;
  }
}

function replyOf(answer: Answer, known: string | undefined): Reply {
  const { status, body } = answer;
  const raw = body instanceof Uint8Array || typeof body === 'string' || body === undefined;
  const bytes = raw ? (body ?? '') : JSON.stringify(body);
  const etag = `"${createHash('sha1').update(bytes).digest('hex')}"`;
  const headers = {
    'content-type': raw ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
    'x-github-request-id': 'MINI:0001',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset': '2000000000',
    'x-ratelimit-used': '1',
    'x-ratelimit-resource': 'core',
    ...(status === 200 ? { etag } : {}),
    ...answer.headers,
  };
  return status === 200 && known === etag
    ? { status: 304, headers, body: undefined }
    : { status, headers, body: bytes };
}
