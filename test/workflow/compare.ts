import { isDeepStrictEqual } from 'node:util';

import {
  type Difference,
  type Expectation,
  type ExpectedJob,
  type ExpectedStep,
  type Observation,
  type ObservedJob,
  type ObservedStep,
} from './expectation.ts';

/** Where a run is not as it should be. */
export function differences(expected: Expectation, observed: Observation): Difference[] {
  const jobs = expected.jobs.flatMap((job) => {
    const found = observed.jobs.find((each) => isSameJob(job, each));
    return compareJob(placeOf(job), job, found ?? { job: job.job, matrix: {}, conclusion: 'skipped', steps: [] });
  });
  const unexpected = observed.jobs.filter((each) => !expected.jobs.some((job) => isSameJob(job, each)));
  return [
    ...differ('conclusion', expected.conclusion, observed.conclusion),
    ...jobs,
    ...unexpected.flatMap((job) => differ(placeOf(job), 'no such job', job.conclusion)),
  ];
}

function isSameJob(expected: ExpectedJob, observed: ObservedJob): boolean {
  return observed.job === expected.job && isDeepStrictEqual(observed.matrix, expected.matrix ?? {});
}

function placeOf({ job, matrix = {} }: ExpectedJob | ObservedJob): string {
  return Object.keys(matrix).length === 0 ? job : `${job} ${JSON.stringify(matrix)}`;
}

function compareJob(place: string, expected: ExpectedJob, observed: ObservedJob): Difference[] {
  const steps = expected.steps?.flatMap((step) => {
    const found = observed.steps.find((each) => each.step === step.step);
    return found === undefined ? [] : compareStep(`${place} / ${step.step}`, step, found);
  });
  const order = expected.steps?.map(({ step }) => step);
  return [
    ...differ(`${place} / conclusion`, expected.conclusion, observed.conclusion),
    ...differ(`${place} / name`, expected.name, observed.name),
    ...differ(`${place} / outputs`, expected.outputs, observed.outputs),
    ...differ(
      `${place} / steps`,
      order,
      observed.steps.map(({ step }) => step),
    ),
    ...(steps ?? []),
  ];
}

function compareStep(place: string, expected: ExpectedStep, observed: ObservedStep): Difference[] {
  const outcome = expected.outcome ?? 'success';
  const text = observed.log.join('\n');
  const lines = expected.log === undefined ? undefined : inOrder(observed.log, expected.log);
  const some = Object.keys(expected.has ?? {}).map((name) => [name, observed.outputs[name]]);
  const present = expected.absent?.filter((each) => text.includes(each)) ?? [];
  const untold = expected.tells?.filter((each) => !observed.summary.includes(each)) ?? [];
  return [
    ...differ(`${place} / outcome`, outcome, observed.outcome),
    ...differ(`${place} / conclusion`, expected.conclusion ?? outcome, observed.conclusion),
    ...differ(`${place} / outputs`, expected.outputs, observed.outputs),
    ...differ(`${place} / has`, expected.has, Object.fromEntries(some)),
    ...(lines === true ? [] : differ(`${place} / log`, expected.log, observed.log)),
    ...differ(`${place} / absent`, [], present),
    ...differ(`${place} / summary`, expected.summary, observed.summary),
    ...untold.map((each) => ({ place: `${place} / tells ${each}`, expected: each, observed: 'not in its summary' })),
    ...differ(`${place} / places`, expected.places, observed.places),
  ];
}

function inOrder(lines: readonly string[], wanted: readonly string[]): boolean {
  let next = 0;
  for (const line of lines) if (line === wanted[next]) next++;
  return next === wanted.length;
}

/** None where nothing is expected, or nothing can be seen. */
function differ(place: string, expected: unknown, observed: unknown): Difference[] {
  if (expected === undefined || observed === undefined || isDeepStrictEqual(expected, observed)) return [];
  return [{ place, expected, observed }];
}
