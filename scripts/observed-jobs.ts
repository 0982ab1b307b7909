import type { RepositorySeed } from '@qeml-actions/testkit';

import type { Observation, ObservedJob, ObservedStep } from '../test/workflow/expectation.ts';

type RunSeed = NonNullable<RepositorySeed['runs']>[number];
type JobSeeds = NonNullable<RunSeed['jobs']>;
type Ended = 'success' | 'failure';

/** What a runner did, as GitHub keeps the jobs of a run: their steps, and their logs with the time before each line. */
export function jobSeeds({ jobs }: Observation, completedAt: string): JobSeeds {
  return jobs.map((job) => ({
    name: job.name ?? job.job,
    completedAt,
    steps: job.steps.map((step) => ({ name: step.step, conclusion: endedAs(step.outcome) })),
    log: logOf(job, completedAt),
  }));
}

function endedAs(outcome: string): Ended {
  return outcome === 'success' ? 'success' : 'failure';
}

function logOf({ steps }: ObservedJob, time: string): string {
  return steps
    .flatMap(stepLines)
    .map((line) => `${time.replace('Z', '.0000000Z')} ${line}\n`)
    .join('');
}

function stepLines({ step, log, outcome }: ObservedStep): readonly string[] {
  const head = [`##[group]Run ${step}`, '##[endgroup]', ...log];
  const isTold = outcome === 'success' || log.at(-1)?.startsWith('##[error]') === true;
  return isTold ? head : [...head, '##[error]Process completed with exit code 1.'];
}
