/** Text or bytes of a log; a function for one too large to keep, called at each download. */
export type LogContent = string | Uint8Array | (() => Iterable<Uint8Array>);

/** A log that GitHub does not have: not yet or never (404), or no longer (410). */
export interface MissingLog {
  readonly missing: 404 | 410;
}

export const CONCLUSIONS = [
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
  'stale',
  'startup_failure',
] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

export type RunStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';

export interface Step {
  readonly number: number;
  readonly name: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: Conclusion | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  /** As the run's archive holds it; the job's own log is given with the job. */
  readonly log?: LogContent;
}

export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string | null;
  readonly message: string;
  readonly details: string | null;
}

export interface Job {
  readonly id: number;
  readonly name: string;
  readonly status: RunStatus;
  readonly conclusion: Conclusion | null;
  readonly startedAt: string;
  readonly completedAt: string | null;
  readonly labels: readonly string[];
  readonly runnerName: string | null;
  readonly steps: readonly Step[];
  readonly annotations: readonly Annotation[];
  readonly log: LogContent | MissingLog;
}

export interface Attempt {
  readonly number: number;
  readonly status: RunStatus;
  readonly conclusion: Conclusion | null;
  readonly startedAt: string;
  readonly updatedAt: string;
  readonly actor: string;
  readonly jobs: readonly Job[];
  /** Instead of the archive made of the jobs' logs. */
  readonly archive?: Uint8Array | MissingLog;
}

export interface Run {
  readonly id: number;
  readonly number: number;
  readonly workflow: string;
  /** The workflow's file. */
  readonly path: string;
  readonly title: string;
  readonly event: string;
  readonly branch: string | null;
  readonly sha: string;
  readonly commitMessage: string;
  readonly actor: string;
  readonly createdAt: string;
  readonly headRepository: string;
  readonly pullRequests: readonly number[];
  /** Never empty; the last is the run as it stands. */
  readonly attempts: readonly Attempt[];
}

export function latestAttempt(run: Run): Attempt {
  const last = run.attempts.at(-1);
  if (!last) throw new Error(`Run ${run.id} has no attempt.`);
  return last;
}

export function isMissing(log: unknown): log is MissingLog {
  return typeof log === 'object' && log !== null && 'missing' in log;
}

export function bytesOf(log: LogContent): Uint8Array {
  if (typeof log === 'string') return Buffer.from(log);
  return typeof log === 'function' ? Buffer.concat([...log()]) : log;
}
