import { runAnswer, workflowId, type RunPlace } from '../answers/run.ts';
import type { Answer, Call } from '../server/call.ts';
import { pageOf } from '../server/paging.ts';
import { found, Refusal } from '../server/refusal.ts';
import { latestAttempt, type Attempt, type Run } from '../state/run.ts';
import { inDateRange } from './date-range.ts';
import type { Operations } from './operation.ts';

const READ = ['actions:read'] as const;

/** Workflow runs and their attempts. */
export const runOperations: Operations = {
  'actions/list-workflow-runs-for-repo': { permissions: READ, handle: (call) => listed(call, () => true) },
  'actions/list-workflow-runs': {
    permissions: READ,
    handle: (call) => {
      const wanted = call.text('workflow_id');
      return listed(call, ({ path }) => wanted === String(workflowId(path)) || path.endsWith(`/${wanted}`));
    },
  },
  'actions/get-workflow-run': {
    permissions: READ,
    handle: (call) => ({ status: 200, body: shown(call, runIn(call)) }),
  },
  'actions/get-workflow-run-attempt': {
    permissions: READ,
    handle: (call) => ({ status: 200, body: shown(call, runIn(call), attemptIn(call)) }),
  },
  'actions/cancel-workflow-run': {
    permissions: ['actions:write'],
    handle: (call) => {
      const run = runIn(call);
      if (latestAttempt(run).status === 'completed')
        throw new Refusal(409, 'Cannot cancel a workflow run that is completed.');
      call.state.endRun(call.repository, run.id, { status: 'completed', conclusion: 'cancelled' });
      return { status: 202, body: {} };
    },
  },
};

/** The run that the path names. */
export function runIn(call: Call): Run {
  return found(call.repository.runs.get(call.number('run_id')));
}

/** The attempt that the path names. */
export function attemptIn(call: Call): Attempt {
  return found(runIn(call).attempts.find(({ number }) => number === call.number('attempt_number')));
}

/** What an answer about a run shows beside it. */
export function placeOf(call: Call, run: Run): RunPlace {
  const { repository, addresses, state } = call;
  return { repository, head: state.repository(run.headRepository), addresses };
}

function shown(call: Call, run: Run, attempt?: Attempt): object {
  const answer = runAnswer(run, placeOf(call, run), attempt);
  return call.query['exclude_pull_requests'] === true ? { ...answer, pull_requests: [] } : answer;
}

function listed(call: Call, ofWorkflow: (run: Run) => boolean): Answer {
  const runs = [...call.repository.runs.values()]
    .filter((run) => ofWorkflow(run) && wanted(call, run))
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id);
  const { items, total, headers } = pageOf(call, runs);
  return {
    status: 200,
    headers,
    body: { total_count: total, workflow_runs: items.map((run) => shown(call, run)) },
  };
}

function wanted(call: Call, run: Run): boolean {
  const { status, conclusion } = latestAttempt(run);
  const created = call.filter('created');
  const asked = call.filter('status');
  return (
    (asked === undefined || asked === status || asked === conclusion) &&
    (created === undefined || inDateRange(run.createdAt, created)) &&
    same(call.filter('actor'), run.actor) &&
    same(call.filter('branch'), run.branch) &&
    same(call.filter('event'), run.event) &&
    same(call.filter('head_sha'), run.sha) &&
    same(call.filter('check_suite_id'), String(run.id))
  );
}

function same(asked: string | undefined, value: string | null): boolean {
  return asked === undefined || asked === value;
}
