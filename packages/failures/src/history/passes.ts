import { MOST_JOBS, type FailureHistory, type FailureRecord, type RunRecord } from './records.ts';

const DAY = 86_400_000;
/**
 * Two runs with these say the same of a commit. A pull request's run is of a merge with what its base was then, and a
 * dispatched one of its inputs.
 */
const REPEATED_EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'merge_group']);
/** The one recovery after which a run is still the same run. */
const UNCHANGED = 'retry-with-delay';

/** Where something failed: as much of a failure's record as a pass is compared with. */
export type FailedAt = Pick<FailureRecord, 'time' | 'run' | 'attempt' | 'workflow' | 'commit' | 'event' | 'job'>;

/** Has what failed here also passed without a change of anything, and was that by running it again? */
export function passOf(history: FailureHistory, failed: FailedAt): 'on-rerun' | 'otherwise' | undefined {
  const passes = history.runs.filter((run) => isAttemptPass(run, failed, history));
  if (passes.some(({ attempt }) => attempt > failed.attempt)) return 'on-rerun';
  return passes.length > 0 || history.runs.some((run) => isTwinPass(run, failed)) ? 'otherwise' : undefined;
}

/** Another attempt of the same run. The world outside may have moved, but nothing of the run has. */
function isAttemptPass(run: RunRecord, failed: FailedAt, { recoveries }: FailureHistory): boolean {
  if (run.run !== failed.run || run.attempt === failed.attempt || !passed(run, failed.job)) return false;
  return !recoveries.some(({ run: recovered, strategy }) => recovered === run.run && strategy !== UNCHANGED);
}

/** Another run of the same workflow, commit and event, near in time: long after, it is the world that has changed. */
function isTwinPass(run: RunRecord, failed: FailedAt): boolean {
  return (
    run.run !== failed.run &&
    run.workflow === failed.workflow &&
    run.commit === failed.commit &&
    run.event === failed.event &&
    REPEATED_EVENTS.has(run.event) &&
    Math.abs(Date.parse(run.time) - Date.parse(failed.time)) <= DAY &&
    run.conclusion === 'success'
  );
}

/** A job of a run that failed for another job has passed too, where all that did not are known by name. */
function passed({ conclusion, failedJobs }: RunRecord, job: string | null): boolean {
  if (conclusion === 'success') return true;
  if (conclusion !== 'failure' || job === null || failedJobs.length === 0) return false;
  return failedJobs.length < MOST_JOBS && !failedJobs.includes(job);
}

/** Failures in a row: since when, in how many runs, over how many days, no run of their workflows green between. */
export interface Streak {
  readonly since: string;
  readonly days: number;
  readonly runs: number;
}

/** The row of failures that lasts until `until`; undefined where the last thing was a green run. */
export function streakOf(
  { runs }: FailureHistory,
  failures: readonly FailureRecord[],
  until: number,
): Streak | undefined {
  const workflows = new Set(failures.map(({ workflow }) => workflow));
  const green = runs
    .filter(({ workflow, conclusion }) => conclusion === 'success' && workflows.has(workflow))
    .map(({ time }) => Date.parse(time))
    .filter((time) => time <= until)
    .reduce((latest, time) => Math.max(latest, time), -Infinity);
  const row = failures.filter(({ time }) => Date.parse(time) > green && Date.parse(time) <= until);
  const first = row.reduce<FailureRecord | undefined>(
    (earliest, failure) => (earliest && earliest.time <= failure.time ? earliest : failure),
    undefined,
  );
  if (!first) return undefined;
  const days = Math.floor((until - Date.parse(first.time)) / DAY);
  return { since: first.time, days, runs: new Set(row.map(({ run }) => run)).size };
}
