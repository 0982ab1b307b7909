import {
  factsFor,
  hostName,
  maskVolatile,
  MOST_JOBS,
  recordTime,
  refined,
  testName,
  type FailureHistory,
  type FailureRecord,
  type HistoryFacts,
  type RunRecord,
} from '@qeml-actions/failures';

import type { Cause, Place } from '../cause.ts';
import type { ObservedJob, ObservedRun } from '../observed.ts';

const LONGEST = 300;
/** One cause may fail a matrix of hundreds. */
const MOST_PLACES = 20;

/** The run that is looked at, and when it was. */
export interface Seen {
  readonly run: ObservedRun;
  readonly jobs: readonly ObservedJob[];
  /** Stands for the run's end where no job says it. */
  readonly now: Date;
}

/** The causes in the light of what earlier runs left. */
export function inLightOf(history: FailureHistory, causes: readonly Cause[], seen: Seen): readonly Cause[] {
  return causes.map((cause) => refined(cause, factsOf(history, cause, seen)));
}

/** What the history knows of a cause; undefined for one that nothing tells from others. */
export function factsOf(history: FailureHistory, cause: Cause, seen: Seen): HistoryFacts | undefined {
  return factsFor(history, failureRecords(cause, seen));
}

/** Whether an analysis of this very attempt has called whom it had to; not where it left that to a cure which failed since. */
export function toldBefore(
  { runs, recoveries }: FailureHistory,
  { id, attempt }: ObservedRun,
  cureFailed: boolean,
): boolean {
  const isSame = (record: Pick<RunRecord, 'run' | 'attempt'>): boolean =>
    record.run === id && record.attempt === attempt;
  return runs.some(isSame) && !(cureFailed && recoveries.some(isSame));
}

/** What the run adds to the history: its failures, and how it ended once it has. */
export function recordsOf(causes: readonly Cause[], seen: Seen): Pick<FailureHistory, 'failures' | 'runs'> {
  return { failures: causes.flatMap((cause) => failureRecords(cause, seen)), runs: runRecords(seen) };
}

/** A cause's records, one a job. */
function failureRecords(cause: Cause, seen: Seen): readonly FailureRecord[] {
  const { fingerprint, evidence } = cause;
  if (fingerprint === undefined) return [];
  const common = {
    ...originOf(seen),
    fingerprint,
    category: cause.category,
    rule: cause.rule ?? null,
    evidence: evidence ? maskVolatile(evidence.text).slice(0, LONGEST) : null,
    host: (evidence && hostName(cause.category, evidence.text)) ?? null,
    test: (evidence && testName(evidence)) ?? null,
  };
  return placesByJob(cause.places).map(({ job, step }) => ({ ...common, job: job ?? null, step: step ?? null }));
}

function placesByJob(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.toReversed().map((place) => [place.job, place])).values()].reverse().slice(0, MOST_PLACES);
}

function runRecords(seen: Seen): readonly RunRecord[] {
  const { conclusion } = seen.run;
  if (conclusion === null) return [];
  const failed = seen.jobs.filter((job) => job.conclusion !== 'success').map(({ name }) => name);
  return [{ ...originOf(seen), conclusion, failedJobs: failed.sort().slice(0, MOST_JOBS) }];
}

function originOf({ run, jobs, now }: Seen): Omit<RunRecord, 'conclusion' | 'failedJobs'> {
  const ends = jobs.flatMap(({ completedAt }) => (completedAt === null ? [] : [Date.parse(completedAt)]));
  const end = run.conclusion === null || ends.length === 0 ? now : new Date(Math.max(...ends));
  return {
    time: recordTime(end),
    run: run.id,
    attempt: run.attempt,
    workflow: run.workflowPath,
    commit: run.commit,
    branch: changeOf(run),
    event: run.event,
  };
}

/** A stranger's branch may have the name of one of ours. */
function changeOf({ fork, pullRequest, branch }: ObservedRun): string {
  if (!fork) return branch;
  return pullRequest === undefined ? `${branch} of a fork` : `pull request ${String(pullRequest)}`;
}
