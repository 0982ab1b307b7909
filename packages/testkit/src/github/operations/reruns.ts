import type { Answer, Call } from '../server/call.ts';
import { Refusal } from '../server/refusal.ts';
import type { Rerun } from '../state/miniature-state.ts';
import { latestAttempt, type Job, type Run } from '../state/run.ts';
import { jobIn } from './jobs.ts';
import type { Operations } from './operation.ts';
import { runIn } from './runs.ts';

const WRITE = ['actions:write'] as const;
const MONTH = 30 * 86_400_000;
const MOST_ATTEMPTS = 51;
/** What a re-run of the failed jobs leaves as it is; what was skipped depends on what failed. */
const DONE: ReadonlySet<unknown> = new Set(['success', 'neutral']);

/** Re-runs of a run, of its failed jobs, of one job. */
export const rerunOperations: Operations = {
  'actions/re-run-workflow': {
    permissions: WRITE,
    handle: (call) => {
      const run = runIn(call);
      return started(call, run, 'all', latestAttempt(run).jobs);
    },
  },
  'actions/re-run-workflow-failed-jobs': {
    permissions: WRITE,
    handle: (call) => {
      const run = runIn(call);
      const failed = latestAttempt(run).jobs.filter(({ conclusion }) => !DONE.has(conclusion));
      return started(call, run, 'failed', failed);
    },
  },
  'actions/re-run-job-for-workflow-run': {
    permissions: WRITE,
    handle: (call) => {
      const { job, run } = jobIn(call);
      return started(call, run, 'job', [job]);
    },
  },
};

function started(call: Call, run: Run, kind: Rerun['kind'], jobs: readonly Job[]): Answer {
  const { number, status } = latestAttempt(run);
  if (status !== 'completed') throw new Refusal(403, 'This workflow is already running');
  const age = Date.parse(call.state.world.timestamp()) - Date.parse(run.createdAt);
  if (age > MONTH) throw new Refusal(403, 'Unable to retry this workflow run because it was created over a month ago');
  // A run without a single job is one whose seed does not go into them.
  const nothing = kind !== 'all' && jobs.length === 0 && latestAttempt(run).jobs.length > 0;
  if (nothing || number >= MOST_ATTEMPTS) throw new Refusal(403, 'This workflow run cannot be retried');
  call.state.addAttempt({ repository: call.repository, run, attempt: number + 1, kind, jobs }, call.user);
  return { status: 201, body: {} };
}
