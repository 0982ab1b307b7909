import type { Classification } from '@qeml-actions/failures';

import type { LogMasks } from './log-masks.ts';

/** One text that was read: a job's log, one step of it, or a file. */
export interface ReadText {
  /** How the text is called where it lay: a path, or `job / step`. */
  readonly name: string;
  readonly job: string | undefined;
  readonly step: string | undefined;
  readonly classification: Classification;
}

/** A step of a job, by the API. */
export interface ObservedStep {
  readonly number: number;
  readonly name: string;
  readonly status: string;
  /** Null for a step that never ended. */
  readonly conclusion: string | null;
}

/** What a check run says of a place. */
export interface ObservedAnnotation {
  readonly level: string;
  readonly message: string;
  readonly path: string;
  readonly line: number;
}

/** Why a job's log could not be read. `gone`: it never was, or is deleted; `running`: GitHub has none before the end. */
export type LogState = 'read' | 'gone' | 'running' | 'not-asked';

/** A job of the run's attempt. */
export interface ObservedJob {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly url: string;
  readonly labels: readonly string[];
  readonly runner: string;
  /** RFC 3339. */
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  readonly steps: readonly ObservedStep[];
  readonly annotations: readonly ObservedAnnotation[];
  readonly log: LogState;
  /** What was read of its log; the failed steps where they are known. */
  readonly texts: readonly ReadText[];
}

/** A run and its attempt. */
export interface ObservedRun {
  readonly repository: string;
  readonly id: number;
  readonly attempt: number;
  readonly workflow: string;
  readonly workflowPath: string;
  readonly workflowId: number;
  readonly event: string;
  readonly branch: string;
  readonly defaultBranch: string;
  readonly commit: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly url: string;
  /** The head is in another repository. */
  readonly fork: boolean;
  readonly pullRequest: number | undefined;
  /** Whether this very job belongs to the run. */
  readonly own: boolean;
}

/** Everything that is known before anything is decided. */
export interface Observed {
  /** Undefined where files were read. */
  readonly run: ObservedRun | undefined;
  readonly jobs: readonly ObservedJob[];
  /** The files of `log-path`. */
  readonly texts: readonly ReadText[];
  /** What a reader should know of how it was read. */
  readonly notes: readonly string[];
  /** What the files themselves say is to be hidden; of a run's logs the runner has hidden it. */
  readonly masks?: LogMasks;
}
