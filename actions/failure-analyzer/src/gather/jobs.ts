import type { GitHub, RepositoryName } from '@qeml-actions/core';

import type { ObservedJob, ObservedStep } from '../observed.ts';

/** A step with its times, by which its part of the log is known; RFC 3339 in whole seconds. */
export interface TimedStep extends ObservedStep {
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

/** A job before its log is read. */
export interface ListedJob extends ObservedJob {
  readonly steps: readonly TimedStep[];
}

/** Which attempt of which run. */
export interface AttemptPlace extends RepositoryName {
  readonly id: number;
  readonly attempt: number;
}

/** The jobs of an attempt, over all pages. */
export async function listedJobs({ owner, repo, id, attempt }: AttemptPlace, github: GitHub): Promise<ListedJob[]> {
  const jobs = await github.all('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
    owner,
    repo,
    run_id: id,
    attempt_number: attempt,
    per_page: 100,
  });
  return jobs.map((job) => ({
    id: Number(job.id),
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    url: job.html_url ?? '',
    labels: job.labels,
    runner: job.runner_name ?? '',
    startedAt: job.started_at,
    completedAt: job.completed_at,
    steps: (job.steps ?? []).map(({ number, name, status, conclusion, started_at, completed_at }) => ({
      number,
      name,
      status,
      conclusion,
      startedAt: started_at ?? null,
      completedAt: completed_at ?? null,
    })),
    annotations: [],
    log: 'not-asked',
    texts: [],
  }));
}
