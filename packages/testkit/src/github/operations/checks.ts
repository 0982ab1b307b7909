import { annotationAnswer, checkRunAnswer, publishedCheckAnswer } from '../answers/check-run.ts';
import type { Answer, Call } from '../server/call.ts';
import { pageOf } from '../server/paging.ts';
import { found } from '../server/refusal.ts';
import type { CheckRun } from '../state/check-run.ts';
import { latestAttempt, type Run } from '../state/run.ts';
import { jobOf, type LocatedJob } from './jobs.ts';
import type { Operations } from './operation.ts';

const READ = ['checks:read'] as const;

/** Check runs, which jobs are, and their annotations. */
export const checkOperations: Operations = {
  'checks/get': {
    permissions: READ,
    handle: (call) => {
      const published = publishedIn(call);
      if (published) return { status: 200, body: publishedCheckAnswer(published, call.repository, call.addresses) };
      return { status: 200, body: shown(call, checkIn(call)) };
    },
  },
  'checks/list-annotations': {
    permissions: READ,
    handle: (call) => {
      const { annotations, sha } = annotatedIn(call);
      const { items, headers } = pageOf(call, annotations);
      const page = `${call.addresses.pages}/${call.repository.fullName}/blob/${sha}`;
      return { status: 200, headers, body: items.map((annotation) => annotationAnswer(annotation, page)) };
    },
  },
  'checks/list-for-ref': {
    permissions: READ,
    handle: (call) => {
      const ref = call.text('ref');
      const sha = call.repository.branch(ref)?.sha ?? ref;
      return listed(call, (run) => run.sha === sha);
    },
  },
  'checks/list-for-suite': {
    permissions: READ,
    handle: (call) => listed(call, (run) => run.id === call.number('check_suite_id')),
  },
};

function publishedIn(call: Call): CheckRun | undefined {
  return call.repository.checkRuns.get(call.number('check_run_id'));
}

function annotatedIn(call: Call): Pick<CheckRun, 'annotations' | 'sha'> {
  const published = publishedIn(call);
  if (published) return published;
  const { job, run } = checkIn(call);
  return { annotations: job.annotations, sha: run.sha };
}

function checkIn(call: Call): LocatedJob {
  return found(jobOf([...call.repository.runs.values()], call.number('check_run_id')));
}

function shown(call: Call, { job, run }: LocatedJob): object {
  return checkRunAnswer(job, run, call.repository, call.addresses);
}

function listed(call: Call, wanted: (run: Run) => boolean): Answer {
  const name = call.filter('check_name');
  const status = call.filter('status');
  const all = call.query['filter'] === 'all';
  const checks = [...call.repository.runs.values()].filter(wanted).flatMap((run) => {
    const attempts = all ? run.attempts : [latestAttempt(run)];
    return attempts.flatMap((attempt) => attempt.jobs.map((job) => ({ job, run, attempt })));
  });
  const matching = checks.filter(
    ({ job }) => (name === undefined || job.name === name) && (status === undefined || job.status === status),
  );
  const { items, total, headers } = pageOf(call, matching);
  return { status: 200, headers, body: { total_count: total, check_runs: items.map((check) => shown(call, check)) } };
}
