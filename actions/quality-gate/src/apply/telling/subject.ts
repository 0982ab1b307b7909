import { repositoryName, type GitHub } from '@qeml-actions/core';

import type { GateEvent } from '../../gather/event.ts';

/** What is told about. */
export interface Subject {
  /** The number of the pull request; undefined where there is none. */
  readonly pullRequest: number | undefined;
  readonly isFork: boolean;
  readonly commit: string;
}

/** What an event is about without asking anybody. */
export function subjectOf({ pullRequest, upstream }: GateEvent, commit: string): Subject {
  if (pullRequest) return { pullRequest: pullRequest.number, isFork: pullRequest.isFork, commit: pullRequest.head };
  return { pullRequest: undefined, isFork: false, commit: upstream?.commit ?? commit };
}

/**
 * The open pull request whose head a `workflow_run` has checked: asked of GitHub by what the event says of the run, for what a
 * fork has left could name any. One that has moved on since is none.
 */
export async function upstreamPull(
  github: GitHub,
  { repository = '', upstream }: GateEvent,
): Promise<number | undefined> {
  if (upstream?.event !== 'pull_request' || upstream.owner === undefined) return undefined;
  const pulls = await github.all('GET /repos/{owner}/{repo}/pulls', {
    ...repositoryName(repository),
    state: 'open',
    head: `${upstream.owner}:${upstream.branch}`,
    per_page: 100,
  });
  return pulls.find(({ head }) => head.sha === upstream.commit)?.number;
}
