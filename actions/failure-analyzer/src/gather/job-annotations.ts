import { whenFound, type GitHub, type RepositoryName } from '@qeml-actions/core';

import { isFailed } from '../failed-job.ts';
import type { ObservedAnnotation } from '../observed.ts';
import type { ListedJob } from './jobs.ts';
import { inLanes } from './lanes.ts';

const LANES = 4;
/** A matrix ends the siblings of a job that failed within this; one that was cancelled later has a reason of its own. */
const FAIL_FAST = 5 * 60_000;
/** Of jobs that were cancelled: one tells it for all as a rule. */
const MOST_CANCELLED = 20;

/** The jobs, those that failed with their annotations; of those that were cancelled, where no failure tells why. */
export async function withAnnotations(
  jobs: readonly ListedJob[],
  place: RepositoryName,
  github: GitHub,
): Promise<readonly ListedJob[]> {
  const cancelled = jobs.filter((job) => job.conclusion === 'cancelled' && !followsFailure(job, jobs));
  const asked = new Set([...jobs.filter(isFailed), ...cancelled.slice(0, MOST_CANCELLED)]);
  return inLanes(jobs, LANES, async (job) =>
    asked.has(job) ? { ...job, annotations: await annotationsOf(job.id, place, github) } : job,
  );
}

function followsFailure({ completedAt }: ListedJob, jobs: readonly ListedJob[]): boolean {
  if (completedAt === null) return false;
  return jobs.filter(isFailed).some((failed) => {
    const after = Date.parse(completedAt) - Date.parse(failed.completedAt ?? completedAt);
    return after >= 0 && after <= FAIL_FAST;
  });
}

/** A job is a check run of the same number. */
async function annotationsOf(id: number, place: RepositoryName, github: GitHub): Promise<ObservedAnnotation[]> {
  const annotations = await whenFound(
    github.all('GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', {
      ...place,
      check_run_id: id,
      per_page: 100,
    }),
  );
  return (annotations ?? []).map((annotation) => ({
    level: annotation.annotation_level ?? 'failure',
    message: annotation.message ?? '',
    path: annotation.path,
    line: annotation.start_line,
  }));
}
