import type { Cause } from '../cause.ts';
import { failedStep, isFailed, stoppedStep, unfinishedStep } from '../failed-job.ts';
import * as says from '../messages/metadata.ts';
import type { Observed, ObservedJob } from '../observed.ts';
import { metadataCause } from './metadata-cause.ts';
import { platformNotes, type PlatformNote, type PlatformSubject } from './platform-notes.ts';
import { gatedJob } from './upstream.ts';

/** What a run is to be explained by that never got to its jobs, or that failed without any of them. */
export function causeOfRun({ run, jobs }: Observed): Cause | undefined {
  if (run?.status !== 'completed' || jobs.some(({ conclusion }) => conclusion === 'cancelled')) return undefined;
  const startup = run.conclusion === 'startup_failure' || (run.conclusion === 'failure' && jobs.length === 0);
  if (startup)
    return metadataCause('run-startup-failure', says.startup(run.workflowPath), { identity: run.workflowPath });
  const red = run.conclusion !== 'success' && run.conclusion !== null && !SILENT.includes(run.conclusion);
  return red && !jobs.some(isFailed)
    ? metadataCause('run-without-failed-job', says.noFailedJob(run.conclusion), {})
    : undefined;
}

const SILENT: readonly string[] = ['skipped', 'neutral', 'action_required'];

/** What steps, annotations and siblings say of a job, whatever its log says; undefined where they say nothing. */
export function causeByMetadata(job: ObservedJob, jobs: readonly ObservedJob[]): Cause | undefined {
  if (!isFailed(job) && job.conclusion !== 'cancelled') return undefined;
  const notes = platformNotes(job.annotations);
  return byPlatform(job, notes) ?? byCancelling(job, notes, jobs) ?? bySteps(job) ?? byUpstream(job, jobs);
}

const noted = (notes: readonly PlatformNote[], subject: PlatformSubject): PlatformNote | undefined =>
  notes.find((note) => note.subject === subject);

function byPlatform(job: ObservedJob, notes: readonly PlatformNote[]): Cause | undefined {
  const account = noted(notes, 'account');
  if (account) return metadataCause('job-not-paid', says.notPaid(), { job, text: account.text });
  const step = noted(notes, 'step-time-limit');
  if (step) {
    const name = failedStep(job.steps)?.name;
    return metadataCause('step-time-limit', says.stepLimit(), {
      job,
      step: name,
      text: step.text,
      identity: legless(job, name),
    });
  }
  const limit = noted(notes, 'time-limit');
  const stopped = stoppedStep(job.steps)?.name;
  if (limit ?? job.conclusion === 'timed_out') {
    return metadataCause('job-time-limit', says.jobLimit(), {
      job,
      step: stopped,
      text: limit?.text,
      identity: legless(job, stopped),
    });
  }
  const lost = noted(notes, 'runner-lost');
  if (lost) return metadataCause('job-runner-lost', says.runnerLost(), { job, step: stopped, text: lost.text });
  return undefined;
}

function byCancelling(
  job: ObservedJob,
  notes: readonly PlatformNote[],
  jobs: readonly ObservedJob[],
): Cause | undefined {
  if (job.conclusion !== 'cancelled') return undefined;
  const place = { job, step: stoppedStep(job.steps)?.name };
  const superseded = noted(notes, 'superseded');
  if (superseded) return metadataCause('job-superseded', says.superseded(), { ...place, text: superseded.text });
  const sibling = firstFailed(jobs);
  const told = noted(notes, 'sibling');
  if (sibling === undefined && told === undefined) return metadataCause('job-cancelled', says.cancelledAlone(), place);
  return metadataCause('job-cancelled', says.cancelledAfter(sibling?.name ?? told?.name ?? ''), {
    ...place,
    text: told?.text,
  });
}

/** A runner that dies writes neither the end of its step nor a log. */
function bySteps(job: ObservedJob): Cause | undefined {
  const step = unfinishedStep(job.steps);
  if (job.status !== 'completed' || step === undefined) return undefined;
  return metadataCause('job-step-unfinished', says.stepUnfinished(step.name, job.log === 'gone'), {
    job,
    step: step.name,
  });
}

function byUpstream(job: ObservedJob, jobs: readonly ObservedJob[]): Cause | undefined {
  const gated = gatedJob(job, jobs);
  if (gated === undefined) return undefined;
  return metadataCause('job-gate', says.gate(gated.name), { job, step: failedStep(job.steps)?.name });
}

/** Of the jobs that failed, the one that ended first. */
function firstFailed(jobs: readonly ObservedJob[]): ObservedJob | undefined {
  return jobs.filter(isFailed).sort((a, b) => endOf(a) - endOf(b))[0];
}

function endOf({ completedAt }: ObservedJob): number {
  return completedAt === null ? Infinity : Date.parse(completedAt);
}

/** A job with the others of its matrix, and its step. */
function legless({ name }: ObservedJob, step = ''): string {
  return `${name.replace(/ \([^)]*\)$/, '')} / ${step}`;
}
