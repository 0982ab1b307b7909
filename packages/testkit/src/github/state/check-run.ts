import type { Annotation, Conclusion } from './run.ts';

/** A check run that somebody published; jobs are check runs of their own. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly sha: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: Conclusion | null;
  readonly startedAt: string;
  readonly completedAt: string | null;
  readonly externalId: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  /** Of all requests together. */
  readonly annotations: readonly Annotation[];
}
