import { messageOf, obeyProxy, sleep } from '@qeml-actions/core';

import type { Ports } from './ports.ts';

/** What a service of the runner said instead of what was asked for. */
export class RuntimeFault extends Error {
  readonly status: number | undefined;

  constructor(message: string, status?: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

export interface RuntimeRequest {
  /** Posted as JSON; without one it is a GET. */
  readonly body?: unknown;
  readonly accept?: string;
}

const TRIES = 3;
const FIRST_WAIT = 1_000;
/** In milliseconds: it answers in a tenth of a second, or not at all. */
const LONGEST = 20_000;
const MOST_SAID = 300;

/**
 * Asks a service that the runner names in ACTIONS_RESULTS_URL or ACTIONS_CACHE_URL; tried again where it may be in passing.
 * @throws RuntimeFault
 */
export async function runtimeRequest(url: string, request: RuntimeRequest, ports: Ports): Promise<unknown> {
  obeyProxy(ports.environment);
  for (let tried = 1; ; tried += 1) {
    try {
      return await asked(url, request, ports.environment['ACTIONS_RUNTIME_TOKEN'] ?? '');
    } catch (error) {
      const inPassing = error instanceof RuntimeFault && (error.status === undefined || error.status >= 500);
      if (!inPassing || tried === TRIES) throw error;
      await sleep(ports.clock, FIRST_WAIT * tried, ports.cancel);
    }
  }
}

async function asked(url: string, { body, accept }: RuntimeRequest, token: string): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        accept: accept ?? 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(LONGEST),
    });
    text = await response.text();
  } catch (error) {
    throw new RuntimeFault(reasonOf(error), undefined, { cause: error });
  }
  const value = jsonOf(text);
  if (!response.ok) throw new RuntimeFault(`${response.status} ${said(value)}`.trim(), response.status);
  if (value === undefined && text !== '') throw new RuntimeFault(`${response.status}, and no JSON`);
  return value;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Undefined is no JSON value, and tells the caller.
    return undefined;
  }
}

function said(value: unknown): string {
  const message: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'msg') : undefined;
  return typeof message === 'string' ? message.slice(0, MOST_SAID) : '';
}

/** Node says "fetch failed", and why only in the cause. */
export function reasonOf(error: unknown): string {
  const cause: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'cause') : undefined;
  return messageOf(cause ?? error);
}
