import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

import { sleep } from '../clock.ts';
import { formatDuration } from '../duration.ts';
import { obeyProxy } from '../proxy.ts';
import type { Log } from '../log.ts';
import { opened, type Opening } from './download.ts';
import { explained, givenUp, type Asked } from './explained.ts';
import { RateLimitError, UnavailableError } from './failures.ts';
import type { GitHub, GitHubOptions } from './github.ts';
import { WaitBudget } from './wait-budget.ts';
import { wholeAnswer } from './whole-answer.ts';

const DEFAULT_API = 'https://api.github.com';
const DEFAULT_CAP = 600_000;
const RETRIES = 3;
/** What GitHub would answer again, and what is the throttling plugin's to wait for. */
const DECIDED = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/** Connects to the API that the environment names. */
export function connect(options: GitHubOptions): GitHub {
  const { token, environment, clock, log, waitCap = DEFAULT_CAP, second = 1_000, cancel } = options;
  const budget = new WaitBudget(waitCap);
  const baseUrl = (environment['GITHUB_API_URL'] || DEFAULT_API).replace(/\/+$/, '');
  obeyProxy(environment);
  const pause = (seconds: number): Promise<boolean> => sleep(clock, seconds * second, cancel);
  const wait = async (seconds: number, { method, url }: Asked): Promise<boolean> => {
    if (cancel?.aborted || !budget.take(seconds * 1_000)) return false;
    log.line(`GitHub limits requests: waiting ${formatDuration(seconds * 1_000)} before ${method} ${url}.`);
    return pause(seconds);
  };
  // The throttling plugin awaits its handlers, though its types do not say so.
  const onLimit = (seconds: number, asked: Asked): unknown => wait(seconds, asked);
  const octokit = new (Octokit.plugin(paginateRest, sparing(budget, pause), retry, throttling))({
    auth: token,
    baseUrl,
    userAgent: 'qeml-actions',
    log: warningsIn(log),
    request: { fetch: wholeAnswer(cancel) },
    // What the plugins wait for themselves cannot be cancelled, and would keep the process: they are told when to ask again.
    retry: { doNotRetry: DECIDED, retries: RETRIES, retryAfterBaseValue: 0 },
    throttle: { onRateLimit: onLimit, onSecondaryRateLimit: onLimit, retryAfterBaseValue: 0 },
  });
  // The last hook is the outermost: it sees an error only when nothing is left to be tried.
  octokit.hook.error('request', (error, { method, url }) => {
    const meaning = explained(error, { method, url }, clock, budget);
    const passing = meaning instanceof UnavailableError || meaning instanceof RateLimitError;
    throw passing && cancel?.aborted ? givenUp({ method, url }, error) : meaning;
  });
  const opening: Opening = { octokit, token, origin: new URL(baseUrl).origin, budget, clock, second, cancel };
  return {
    request: octokit.request,
    all: octokit.paginate,
    download: (route, parameters) => opened(opening, route, parameters),
    waited: () => budget.spent,
  };
}

/** Octokit's own words, as far as they are for everybody. */
function warningsIn(log: Log): Record<'debug' | 'info' | 'warn' | 'error', (text: string) => unknown> {
  const silent = (): undefined => undefined;
  const shown = (text: string): unknown => log.line(text);
  return { debug: silent, info: silent, warn: shown, error: shown };
}

/**
 * The plugin before the retrying one: it says how often a request may be tried again, and waits until then. What creates
 * something is not tried again, for an answer that got lost may have had its effect; the rest is, as far as the budget goes.
 */
function sparing(budget: WaitBudget, pause: (seconds: number) => Promise<boolean>): (octokit: Octokit) => void {
  return ({ hook }) => {
    hook.error('request', async (error, { method, request }) => {
      const tried = Number(request['retryCount'] ?? 0);
      const seconds = (tried + 1) ** 2;
      if (mayPass(error) && tried < RETRIES) {
        const again = method !== 'POST' && budget.take(seconds * 1_000) && (await pause(seconds));
        if (!again) request['retries'] = 0;
      }
      throw namedLimit(error);
    });
  };
}

function mayPass(error: Error): boolean {
  return !('status' in error && DECIDED.some((status) => status === error.status));
}

/** The throttling plugin knows a limit by GitHub's words only; a proxy before an Enterprise server uses others. */
function namedLimit(error: Error): Error {
  const response: unknown = Reflect.get(error, 'response');
  const headers: unknown = typeof response === 'object' && response !== null ? Reflect.get(response, 'headers') : {};
  const told = typeof headers === 'object' && headers !== null && 'retry-after' in headers;
  if (told && Reflect.get(error, 'status') === 429 && !/\bsecondary rate\b/i.test(error.message))
    error.message += ' (secondary rate limit)';
  return error;
}
