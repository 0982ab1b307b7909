import type { Annotation } from '../step-log.ts';

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepResult {
  readonly id: string;
  readonly name: string;
  readonly stage: 'pre' | 'main' | 'post';
  /** Before `continue-on-error`. */
  readonly outcome: Conclusion;
  /** After it. */
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

export interface JobResult {
  readonly id: string;
  /** As GitHub shows it. */
  readonly name: string;
  /** The values of its leg; empty without a matrix. */
  readonly matrix: Readonly<Record<string, unknown>>;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepResult[];
  /** Where its steps worked, until the clean-up; of a job that was started. */
  readonly workspace?: string;
  /** Why it failed before or beside its steps. */
  readonly error?: string;
}

export interface WorkflowResult {
  readonly name: string;
  readonly runName: string;
  readonly conclusion: Conclusion;
  /** By id; those of a matrix by `id (value, value)`. */
  readonly jobs: Readonly<Record<string, JobResult>>;
  /** Keys of the file that are accepted and have no effect here. */
  readonly withoutEffect: readonly string[];
  /** Removes all that the run has made. */
  readonly cleanup: () => void;
}

export type WorkflowEventReport =
  | { readonly type: 'job-started'; readonly job: string; readonly name: string }
  | { readonly type: 'step-started'; readonly job: string; readonly step: string }
  | { readonly type: 'line'; readonly job: string; readonly step: string; readonly line: string }
  | { readonly type: 'step-done'; readonly job: string; readonly step: string; readonly result: StepResult }
  | { readonly type: 'job-done'; readonly job: string; readonly result: JobResult };
