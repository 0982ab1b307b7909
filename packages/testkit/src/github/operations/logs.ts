import { zipOf } from '../../zip.ts';
import type { Answer, Call } from '../server/call.ts';
import { notFound, Refusal } from '../server/refusal.ts';
import { bytesOf, isMissing, latestAttempt, type Attempt, type MissingLog } from '../state/run.ts';
import { jobIn } from './jobs.ts';
import type { Operations } from './operation.ts';
import { attemptIn, runIn } from './runs.ts';

const READ = ['actions:read'] as const;
/** As the server cuts names, in UTF-16 units (cli/cli#5011). */
const LONGEST_NAME = 90;

/** Logs of jobs and archives of attempts: both are redirects to another origin. */
export const logOperations: Operations = {
  'actions/download-job-logs-for-workflow-run': {
    permissions: READ,
    handle: (call) => {
      const { job } = jobIn(call);
      if (isMissing(job.log)) throw gone(job.log);
      if (job.status !== 'completed') throw notFound();
      return redirect(call.state.downloads.publish(`${job.id}.txt`, job.log));
    },
  },
  'actions/download-workflow-run-logs': {
    permissions: READ,
    handle: (call) => archive(call, latestAttempt(runIn(call))),
  },
  'actions/download-workflow-run-attempt-logs': {
    permissions: READ,
    handle: (call) => archive(call, attemptIn(call)),
  },
};

function archive(call: Call, attempt: Attempt): Answer {
  if (attempt.archive !== undefined && isMissing(attempt.archive)) throw gone(attempt.archive);
  if (attempt.status !== 'completed') throw notFound();
  const name = `logs_${runIn(call).id}_${attempt.number}.zip`;
  return redirect(call.state.downloads.publish(name, attempt.archive ?? archiveOf(attempt)));
}

function redirect(location: string): Answer {
  return { status: 302, headers: { location } };
}

function gone({ missing }: MissingLog): Refusal {
  return missing === 410 ? new Refusal(410, 'Server Error') : notFound();
}

/** The archive of an attempt: a file for each job that has a log, and in a folder of its name one for each step's. */
function archiveOf(attempt: Attempt): Uint8Array {
  return zipOf(
    attempt.jobs.flatMap(({ name, log, steps }, at) => {
      const folder = fileName(name);
      const whole = isMissing(log) ? [] : [{ path: `${at}_${folder}.txt`, content: bytesOf(log) }];
      const parts = steps.flatMap((step) =>
        step.log === undefined
          ? []
          : [{ path: `${folder}/${step.number}_${fileName(step.name)}.txt`, content: bytesOf(step.log) }],
      );
      return [...whole, ...parts];
    }),
  );
}

function fileName(name: string): string {
  return name.replace(/[/\\:*?"<>|]/g, '').slice(0, LONGEST_NAME);
}
