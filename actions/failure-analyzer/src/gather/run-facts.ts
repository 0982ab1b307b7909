import { InputError, whenFound, type GitHub } from '@qeml-actions/core';

import { noSuchRun } from '../messages.ts';
import type { ObservedRun } from '../observed.ts';
import type { RunEvent } from './event.ts';
import type { Target } from './target.ts';

/** The parts of GitHub's answer that are used; its description lets every number be a great one. */
interface Answer {
  readonly id: number | bigint;
  readonly run_attempt?: number | bigint;
  readonly name?: string | null;
  readonly path: string;
  readonly workflow_id: number | bigint;
  readonly event: string;
  readonly head_branch: string | null;
  readonly head_sha: string;
  readonly status: string | null;
  readonly conclusion: string | null;
  readonly html_url: string;
  readonly repository: { readonly full_name: string };
  /** Null where the fork is gone. */
  readonly head_repository: { readonly full_name: string } | null;
  readonly pull_requests: readonly { readonly number: number | bigint }[] | null;
}

/** @throws InputError where there is no such run */
export async function foundRun(target: Target, event: RunEvent, github: GitHub): Promise<ObservedRun> {
  const { owner, repo, id, attempt } = target;
  const answer = await whenFound<{ readonly data: Answer }>(
    attempt === undefined
      ? github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner, repo, run_id: id })
      : github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
          owner,
          repo,
          run_id: id,
          attempt_number: attempt,
        }),
  );
  if (answer === undefined) throw new InputError([noSuchRun(`${owner}/${repo}`, id, attempt)]);
  const defaultBranch = event.defaultBranch ?? (await defaultBranchOf(target, github));
  return described(answer.data, defaultBranch, event, target.own);
}

function described(data: Answer, defaultBranch: string, event: RunEvent, own: boolean): ObservedRun {
  const repository = data.repository.full_name;
  return {
    repository,
    id: Number(data.id),
    attempt: Number(data.run_attempt ?? 1),
    workflow: data.name ?? data.path,
    workflowPath: data.path,
    workflowId: Number(data.workflow_id),
    event: data.event,
    branch: data.head_branch ?? '',
    defaultBranch,
    commit: data.head_sha,
    status: data.status ?? 'completed',
    conclusion: data.conclusion,
    url: data.html_url,
    fork: data.head_repository?.full_name !== repository,
    pullRequest: firstPull(data) ?? (own ? event.pullRequest : undefined),
    own,
  };
}

function firstPull({ pull_requests: pulls }: Answer): number | undefined {
  const [first] = pulls ?? [];
  return first && Number(first.number);
}

async function defaultBranchOf({ owner, repo }: Target, github: GitHub): Promise<string> {
  const { data } = await github.request('GET /repos/{owner}/{repo}', { owner, repo });
  return data.default_branch;
}
