import type { Octokit } from '@octokit/core';

import { sleep, type Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import { UnavailableError } from './failures.ts';
import type { DownloadParameters, DownloadRoute } from './github.ts';
import type { WaitBudget } from './wait-budget.ts';

/** What a download needs of the client. */
export interface Opening {
  readonly octokit: Octokit;
  readonly token: string;
  /** The API's own. */
  readonly origin: string;
  readonly budget: WaitBudget;
  readonly clock: Clock;
  readonly second: number;
  readonly cancel: AbortSignal | undefined;
}

/** An answer of the other origin that says no; of GitHub's own, Octokit's error tells the same. */
class DownloadRefused extends Error {
  readonly status: number;

  constructor(status: number, route: string) {
    super(`The download of ${route} was answered with ${String(status)}.`);
    this.status = status;
  }
}

const TRIES = 4;

/** Opens what a route redirects to; asked for anew when it cannot be opened, since the address is good for a minute only. */
export async function opened(
  opening: Opening,
  route: DownloadRoute,
  parameters: DownloadParameters,
): Promise<AsyncIterable<Uint8Array>> {
  for (let tried = 1; ; tried += 1) {
    const location = await locationOf(opening, route, parameters);
    try {
      return contentOf(await answerAt(location, opening, route), route);
    } catch (error) {
      const wait = tried ** 2 * 1_000;
      const passing = error instanceof UnavailableError && tried < TRIES && !opening.cancel?.aborted;
      if (!passing || !opening.budget.take(wait)) throw error;
      if (!(await sleep(opening.clock, (wait / 1_000) * opening.second, opening.cancel))) throw error;
    }
  }
}

async function locationOf(opening: Opening, route: DownloadRoute, parameters: DownloadParameters): Promise<string> {
  const { headers } = await opening.octokit.request(route, { ...parameters, request: { redirect: 'manual' } });
  if (headers.location === undefined) throw new UnavailableError([`GitHub redirected ${route} to nowhere.`]);
  return headers.location;
}

async function answerAt(location: string, { origin, token, cancel }: Opening, route: string): Promise<Response> {
  // The address is signed; the token is for the API alone. An Enterprise server may serve logs itself.
  const own = new URL(location).origin === origin;
  let response: Response;
  try {
    const signal = cancel === undefined || cancel.aborted ? null : cancel;
    response = await fetch(location, own ? { signal, headers: { authorization: `token ${token}` } } : { signal });
  } catch (error) {
    throw new UnavailableError([`The download of ${route} could not be opened: ${reasonOf(error)}.`], { cause: error });
  }
  if (response.ok) return response;
  await response.body?.cancel();
  const refused = new DownloadRefused(response.status, route);
  throw response.status < 500 ? refused : new UnavailableError([refused.message], { cause: refused });
}

/** Node says "fetch failed", and why only in the cause. */
function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof Object ? Reflect.get(error, 'cause') : undefined;
  return messageOf(cause ?? error);
}

async function* contentOf(response: Response, route: string): AsyncGenerator<Uint8Array> {
  const promised = response.headers.has('content-encoding') ? null : response.headers.get('content-length');
  let came = 0;
  try {
    for await (const chunk of bytesOf(response)) {
      came += chunk.length;
      yield chunk;
    }
  } catch (error) {
    throw endedEarly(route, came, promised, { cause: error });
  }
  if (promised !== null && came !== Number(promised)) throw endedEarly(route, came, promised);
}

function endedEarly(route: string, came: number, promised: string | null, options?: ErrorOptions): UnavailableError {
  const because = options?.cause === undefined ? '' : ` (${reasonOf(options.cause)})`;
  const of = promised === null ? '' : ` of ${promised}`;
  return new UnavailableError([`The download of ${route} ended early, after ${came}${of} bytes${because}.`], options);
}

function bytesOf({ body }: Response): AsyncIterable<Uint8Array> | readonly Uint8Array[] {
  return body ?? [];
}
