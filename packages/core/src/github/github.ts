import type { Octokit } from '@octokit/core';
import type { PaginateInterface } from '@octokit/plugin-paginate-rest';

import type { Clock } from '../clock.ts';
import type { Environment } from '../inputs/spec.ts';
import type { Log } from '../log.ts';

export interface GitHubOptions {
  readonly token: string;
  readonly environment: Environment;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds that may be waited in all, over all requests, for limits and for what fails in passing; 10 minutes unless told. */
  readonly waitCap?: number;
  /** Aborted, it ends every wait and what is under way; what is asked after that is asked once, without waiting. */
  readonly cancel?: AbortSignal;
  /** How long a second of waiting takes, in milliseconds: for tests. */
  readonly second?: number;
}

/** GitHub's API by its own routes, such as `GET /repos/{owner}/{repo}/issues`; it knows no domain. */
export interface GitHub {
  readonly request: Octokit['request'];
  /** All items of a list, over its pages; `all.iterator` gives page after page. Ask for `per_page: 100`. */
  readonly all: PaginateInterface;
  /** What a route redirects to, such as a log. Ends in an error, never early. */
  readonly download: (route: DownloadRoute, parameters: DownloadParameters) => Promise<AsyncIterable<Uint8Array>>;
  /** The milliseconds that were waited so far. */
  readonly waited: () => number;
}

export type DownloadRoute = `GET ${string}`;
export type DownloadParameters = Readonly<Record<string, string | number>>;

/** The client. It is loaded here, so that an action which asks GitHub nothing does not pay for it. */
export async function createGitHub(options: GitHubOptions): Promise<GitHub> {
  const { connect } = await import('./client.ts');
  return connect(options);
}
