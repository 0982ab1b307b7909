/** Where a record is from. */
interface Origin {
  /** RFC 3339, in UTC, with milliseconds. */
  readonly time: string;
  readonly run: number;
  readonly attempt: number;
  readonly workflow: string;
  readonly commit: string;
}

/** One cause in one job of a run's attempt. */
export interface FailureRecord extends Origin {
  /** The change it belongs to: a branch, or what stands for a stranger's branch. */
  readonly branch: string;
  readonly event: string;
  readonly job: string | null;
  readonly step: string | null;
  readonly fingerprint: string;
  readonly category: string;
  readonly rule: string | null;
  /** Masked and redacted. */
  readonly evidence: string | null;
  /** The host that the evidence names. */
  readonly host: string | null;
  /** The test that the evidence names. */
  readonly test: string | null;
}

/** A run's attempt that ended, green ones too. */
export interface RunRecord extends Origin {
  readonly branch: string;
  readonly event: string;
  /** GitHub's word, such as `success`. */
  readonly conclusion: string;
  /** The jobs that did not succeed; cut at MOST_JOBS. */
  readonly failedJobs: readonly string[];
}

export const RECOVERY_STATES = ['started', 'not-recovered', 'recovered'] as const;
export type RecoveryState = (typeof RECOVERY_STATES)[number];

/** A recovery that was set going for a run's attempt. */
export interface RecoveryRecord extends Origin {
  readonly fingerprint: string | null;
  readonly strategy: string;
  /** The run that was dispatched; null where the run itself is run again, or the dispatched one is not known. */
  readonly startedRun: number | null;
  readonly state: RecoveryState;
  readonly ended: string | null;
}

/** What earlier runs left, each list in the order of time. */
export interface FailureHistory {
  readonly failures: readonly FailureRecord[];
  readonly runs: readonly RunRecord[];
  readonly recoveries: readonly RecoveryRecord[];
}

/** More names of a run's jobs are not kept; a run with as many says nothing of a single job. */
export const MOST_JOBS = 100;

export function emptyHistory(): FailureHistory {
  return { failures: [], runs: [], recoveries: [] };
}

/** A time as records have it. */
export function recordTime(time: Date): string {
  return time.toISOString();
}
