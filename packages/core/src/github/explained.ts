import type { Clock } from '../clock.ts';
import { InputError, messageOf } from '../errors.ts';
import { PermissionError, RateLimitError, statusOf, UnavailableError } from './failures.ts';
import { permissionLines } from './permission-lines.ts';
import type { WaitBudget } from './wait-budget.ts';

/** A request as an error names it: the route, not the values in it. */
export interface Asked {
  readonly method: string;
  readonly url: string;
}

/** By an integration, or by a personal access token. */
const NO_PERMISSION = 'Resource not accessible by ';

/** What an error of a request means for whoever reads the log; an answer that only the caller can judge stays as it is. */
export function explained(error: unknown, { method, url }: Asked, clock: Clock, budget: WaitBudget): unknown {
  if (error instanceof InputError) return error;
  const status = statusOf(error);
  const options = { cause: error };
  const message = messageOf(error);
  const asked = `${method} ${url}`;
  const reset = limitEnd(error, clock);
  if (reset) return new RateLimitError(reset, budget.cap, options);
  if (status === 401)
    return new InputError([`GitHub does not take the token (401) for ${asked}: check github-token.`], options);
  if (status === 403 && message.startsWith(NO_PERMISSION)) {
    const lines = permissionLines(method, url, headerOf(error, 'x-accepted-github-permissions'));
    return new PermissionError([`The token may not ${asked}. The job needs:\n\n${lines.join('\n')}\n`], options);
  }
  if (status === undefined || status >= 500)
    return new UnavailableError([`GitHub did not answer ${asked}: ${message}`], options);
  return error;
}

/** A request that the cancelling of the step has ended. */
export function givenUp({ method, url }: Asked, cause: unknown): InputError {
  return new InputError([`The step was cancelled, and ${method} ${url} was given up.`], { cause });
}

/** When the limit ends that an answer speaks of; undefined when it speaks of none. */
function limitEnd(error: unknown, clock: Clock): Date | undefined {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return undefined;
  const after = headerOf(error, 'retry-after');
  if (after !== undefined) return new Date(clock.date().getTime() + Number(after) * 1_000);
  if (headerOf(error, 'x-ratelimit-remaining') === '0')
    return new Date(Number(headerOf(error, 'x-ratelimit-reset')) * 1_000);
  const secondary = status === 429 || /\bsecondary rate\b/i.test(messageOf(error));
  return secondary ? new Date(clock.date().getTime() + UNTOLD_WAIT) : undefined;
}

/** What GitHub asks to be waited for a secondary limit that does not say how long: at least a minute. */
const UNTOLD_WAIT = 60_000;

function headerOf(error: unknown, name: string): string | undefined {
  let value: unknown = error;
  for (const key of ['response', 'headers', name])
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}
