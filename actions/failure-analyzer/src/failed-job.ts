import type { ObservedJob, ObservedStep } from './observed.ts';

const FAILED: readonly (string | null)[] = ['failure', 'timed_out', 'startup_failure'];

/** Did it fail, or has one of its steps, where it is still going? A step that may fail has the conclusion `success`. */
export function isFailed({ status, conclusion, steps }: Pick<ObservedJob, 'status' | 'conclusion' | 'steps'>): boolean {
  if (status !== 'completed') return steps.some((step) => FAILED.includes(step.conclusion));
  return FAILED.includes(conclusion);
}

/** The step that failed a job: the first, for those after it may only have lacked what it did not do. */
export function failedStep<Step extends ObservedStep>(steps: readonly Step[]): Step | undefined {
  return steps.find(({ conclusion }) => FAILED.includes(conclusion)) ?? stoppedStep(steps);
}

/** The step in which a job was stopped from outside: it was cancelled, or never ended. */
export function stoppedStep<Step extends ObservedStep>(steps: readonly Step[]): Step | undefined {
  return steps.find(({ conclusion }) => conclusion === 'cancelled') ?? unfinishedStep(steps);
}

/** A step that began and never ended. */
export function unfinishedStep<Step extends ObservedStep>(steps: readonly Step[]): Step | undefined {
  return steps.find(({ status, conclusion }) => conclusion === null && status === 'in_progress');
}
