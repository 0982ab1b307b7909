import { createHash } from 'node:crypto';

import type { RepositoryState } from '../state/repository.ts';
import { latestAttempt, type Attempt, type Job, type Run } from '../state/run.ts';
import { nodeId, type Addresses } from './addresses.ts';
import { pullReferenceAnswer } from './pull-reference.ts';
import { minimalRepositoryAnswer } from './repository.ts';
import { userAnswer } from './user.ts';

/** What an answer about a run needs beside it. */
export interface RunPlace {
  readonly repository: RepositoryState;
  /** Where its commit comes from; null when that repository is gone, as a fork often is. */
  readonly head: RepositoryState | undefined;
  readonly addresses: Addresses;
}

/** The number of a workflow: the same for the same file. */
export function workflowId(path: string): number {
  return createHash('sha1').update(path).digest().readUInt32BE() >>> 1;
}

/** A run at one of its attempts. */
export function runAnswer(run: Run, place: RunPlace, attempt: Attempt = latestAttempt(run)): object {
  const { repository, addresses } = place;
  const api = `${addresses.api}/repos/${repository.fullName}`;
  const pulls = run.pullRequests.flatMap((number) => repository.pulls.get(number) ?? []);
  return {
    id: run.id,
    name: run.workflow,
    node_id: nodeId('WorkflowRun', run.id),
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.path,
    run_number: run.number,
    run_attempt: attempt.number,
    referenced_workflows: [],
    event: run.event,
    display_title: run.title,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: workflowId(run.path),
    pull_requests: pulls.map((pull) => pullReferenceAnswer(pull, repository, addresses)),
    created_at: run.createdAt,
    updated_at: attempt.updatedAt,
    run_started_at: attempt.startedAt,
    actor: userAnswer(run.actor, addresses),
    triggering_actor: userAnswer(attempt.actor, addresses),
    ...runLinks(run, attempt, api, `${addresses.pages}/${repository.fullName}`),
    head_commit: headCommit(run),
    repository: minimalRepositoryAnswer(repository, addresses),
    head_repository: place.head ? minimalRepositoryAnswer(place.head, addresses) : null,
  };
}

function runLinks(run: Run, attempt: Attempt, api: string, page: string): object {
  const url = `${api}/actions/runs/${run.id}`;
  return {
    url,
    html_url: `${page}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt.number > 1 ? `${url}/attempts/${attempt.number - 1}` : null,
    workflow_url: `${api}/actions/workflows/${workflowId(run.path)}`,
  };
}

function headCommit(run: Run): object {
  const person = { name: run.actor, email: `${run.actor.replace(/\W/g, '')}@users.noreply.github.com` };
  const { sha: id, commitMessage: message, createdAt: timestamp } = run;
  return { id, tree_id: id, message, timestamp, author: person, committer: person };
}

/** A job of an attempt. */
export function jobAnswer(job: Job, run: Run, attempt: Attempt, place: RunPlace): object {
  const api = `${place.addresses.api}/repos/${place.repository.fullName}`;
  const page = `${place.addresses.pages}/${place.repository.fullName}`;
  const assigned = job.runnerName !== null;
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: attempt.number,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.sha,
    head_branch: run.branch,
    workflow_name: run.workflow,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${page}/actions/runs/${run.id}/job/${job.id}`,
    check_run_url: `${api}/check-runs/${job.id}`,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.startedAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    labels: job.labels,
    runner_id: assigned ? 1 : null,
    runner_name: job.runnerName,
    runner_group_id: assigned ? 0 : null,
    runner_group_name: assigned ? 'GitHub Actions' : null,
    steps: job.steps.map(({ name, number, status, conclusion, startedAt, completedAt }) => ({
      name,
      number,
      status,
      conclusion,
      started_at: startedAt,
      completed_at: completedAt,
    })),
  };
}
