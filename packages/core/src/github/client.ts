import { setGlobalProxyFromEnv } from 'node:http';

import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

import { formatDuration } from '../duration.ts';
import type { Environment } from '../inputs/spec.ts';
import { opened, type Opening } from './download.ts';
import { explained } from './explained.ts';
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
  const { token, environment, clock, log, waitCap = DEFAULT_CAP, second = 1_000 } = options;
  const budget = new WaitBudget(waitCap);
  const baseUrl = (environment['GITHUB_API_URL'] || DEFAULT_API).replace(/\/+$/, '');
  obeyProxy(environment);
  const wait = (seconds: number, { method, url }: { readonly method: string; readonly url: string }): boolean => {
    const may = budget.take(seconds * 1_000);
    if (may) log.line(`GitHub limits requests: waiting ${formatDuration(seconds * 1_000)} before ${method} ${url}.`);
    return may;
  };
  const octokit = new (Octokit.plugin(paginateRest, sparing(budget), retry, throttling))({
    auth: token,
    baseUrl,
    userAgent: 'qeml-actions',
    log: {
      debug: () => undefined,
      info: () => undefined,
      warn: (text) => log.line(text),
      error: (text) => log.line(text),
    },
    request: { fetch: wholeAnswer },
    retry: { doNotRetry: DECIDED, retries: RETRIES, retryAfterBaseValue: second },
    throttle: { onRateLimit: wait, onSecondaryRateLimit: wait, retryAfterBaseValue: second },
  });
  // The last hook is the outermost: it sees an error only when nothing is left to be tried.
  octokit.hook.error('request', (error, { method, url }) => {
    throw explained(error, { method, url }, clock, budget);
  });
  const opening: Opening = { octokit, token, origin: new URL(baseUrl).origin, budget, clock, second };
  return {
    request: octokit.request,
    all: octokit.paginate,
    download: (route, parameters) => opened(opening, route, parameters),
    waited: () => budget.spent,
  };
}

/**
 * The plugin before the retrying one: it says how often a request may be tried again. What creates something is not
 * tried again, for an answer that got lost may have had its effect; the rest is, as far as the budget goes.
 */
function sparing(budget: WaitBudget): (octokit: Octokit) => void {
  return ({ hook }) => {
    hook.error('request', (error, { method, request }) => {
      const tried = Number(request['retryCount'] ?? 0);
      const failed = !('status' in error) || error.status >= 500;
      const wait = (tried + 1) ** 2 * 1_000;
      if (failed && tried < RETRIES && (method === 'POST' || !budget.take(wait))) request['retries'] = 0;
      throw namedLimit(error);
    });
  };
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

/** Node's own fetch takes no notice of the proxy variables unless it is told to. */
function obeyProxy(environment: Environment): void {
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];
  if (names.some((name) => environment[name])) setGlobalProxyFromEnv(environment);
}
