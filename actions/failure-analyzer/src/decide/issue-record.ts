import type { RunAttempt } from './escalation.ts';

/** A run that failed for the cause of an issue. */
export interface FailedRun extends RunAttempt {
  /** The workflow's file. */
  readonly workflow: string;
  readonly branch: string;
  readonly commit: string;
  /** When it was analyzed; RFC 3339. */
  readonly at: string;
}

/** A run that passed. */
export interface GreenRun extends RunAttempt {
  readonly workflow: string;
  readonly branch: string;
}

/** What an issue remembers of its cause. */
export interface IssueRecord {
  readonly key: string;
  /** Attempts that failed for it. */
  readonly count: number;
  /** When it was first seen; RFC 3339. */
  readonly since: string;
  /** The latest, newest first. */
  readonly runs: readonly FailedRun[];
  /** The newest failure of each workflow on each branch that no green run has followed. */
  readonly failing: readonly FailedRun[];
  /** The green run that showed last that it is over. */
  readonly over: GreenRun | undefined;
  /** Owners that cannot be assigned, as `organization/team`. */
  readonly teams: readonly string[];
}

const MOST_RUNS = 20;

/** The record with one more failure; the same record where it has that failure. */
export function withFailure(record: IssueRecord | undefined, key: string, run: FailedRun): IssueRecord {
  if (!record) return { key, count: 1, since: run.at, runs: [run], failing: [run], over: undefined, teams: [] };
  if (record.runs.some((known) => isSame(known, run))) return record;
  const past = record.over && onSame(record.over, run) && !isNewer(run, record.over);
  const others = record.failing.filter((known) => !onSame(known, run));
  const known = record.failing.find((one) => onSame(one, run));
  const newest = known && isNewer(known, run) ? known : run;
  return {
    ...record,
    count: record.count + 1,
    runs: [run, ...record.runs].slice(0, MOST_RUNS),
    failing: past ? record.failing : [newest, ...others].slice(0, MOST_RUNS),
  };
}

/**
 * The record after a green run; the same record where that run says nothing about it. Nothing is failing any more when
 * the run followed the last failure on its branch; what lasts on other branches but the default one and is older does
 * not count, for such branches go without ever being green.
 */
export function withGreen(record: IssueRecord, green: GreenRun, defaultBranch: string): IssueRecord {
  const mended = (run: FailedRun): boolean =>
    run.workflow === green.workflow && isNewer(green, run) && [run.branch, defaultBranch].includes(green.branch);
  const left = record.failing.filter((run) => !mended(run));
  if (left.length === record.failing.length) return record;
  const lasting = left.some((run) => run.branch === defaultBranch || isNewer(run, green));
  return { ...record, failing: lasting ? left : [], over: green };
}

/** Ids grow with time, and a re-run keeps its commit and its id. */
export function isNewer(run: RunAttempt, than: RunAttempt): boolean {
  return run.id > than.id || (run.id === than.id && run.attempt > than.attempt);
}

function isSame(a: RunAttempt, b: RunAttempt): boolean {
  return a.id === b.id && a.attempt === b.attempt;
}

function onSame(a: GreenRun, b: GreenRun): boolean {
  return a.workflow === b.workflow && a.branch === b.branch;
}
