import { jobAnswer } from '../answers/run.ts';
import type { Answer, Call } from '../server/call.ts';
import { pageOf } from '../server/paging.ts';
import { found } from '../server/refusal.ts';
import { latestAttempt, type Attempt, type Job, type Run } from '../state/run.ts';
import type { Operations } from './operation.ts';
import { attemptIn, placeOf, runIn } from './runs.ts';

const READ = ['actions:read'] as const;

/** A job with the run and the attempt that it belongs to. */
export interface LocatedJob {
  readonly job: Job;
  readonly run: Run;
  readonly attempt: Attempt;
}

/** Jobs of runs and of attempts. */
export const jobOperations: Operations = {
  'actions/list-jobs-for-workflow-run': {
    permissions: READ,
    handle: (call) => {
      const run = runIn(call);
      const attempts = call.query['filter'] === 'all' ? [...run.attempts].reverse() : [latestAttempt(run)];
      return listed(
        call,
        attempts.flatMap((attempt) => located(run, attempt)),
      );
    },
  },
  'actions/list-jobs-for-workflow-run-attempt': {
    permissions: READ,
    handle: (call) => listed(call, located(runIn(call), attemptIn(call))),
  },
  'actions/get-job-for-workflow-run': {
    permissions: READ,
    handle: (call) => ({ status: 200, body: shown(call, jobIn(call)) }),
  },
};

/** The job that the path names. */
export function jobIn(call: Call): LocatedJob {
  return found(jobOf([...call.repository.runs.values()], call.number('job_id')));
}

/** The job of this number in any attempt of these runs. */
export function jobOf(runs: readonly Run[], id: number): LocatedJob | undefined {
  return runs
    .flatMap((run) => run.attempts.flatMap((attempt) => located(run, attempt)))
    .find(({ job }) => job.id === id);
}

function located(run: Run, attempt: Attempt): readonly LocatedJob[] {
  return attempt.jobs.map((job) => ({ job, run, attempt }));
}

function shown(call: Call, { job, run, attempt }: LocatedJob): object {
  return jobAnswer(job, run, attempt, placeOf(call, run));
}

function listed(call: Call, jobs: readonly LocatedJob[]): Answer {
  const { items, total, headers } = pageOf(call, jobs);
  return { status: 200, headers, body: { total_count: total, jobs: items.map((job) => shown(call, job)) } };
}
