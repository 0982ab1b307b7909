import { data } from '@actions/expressions';

import { toExpressionData } from '../expression.ts';
import type { ExpressionFunction } from '../expression.ts';
import type { JobModel, WorkflowModel } from './workflow-model.ts';
import type { Conclusion } from './workflow-result.ts';

/** What a finished job is to those that need it: all its legs together. */
export interface FinishedJob {
  readonly result: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

/** The `needs` context: the jobs that a job names. */
export function needsContext(job: JobModel, finished: ReadonlyMap<string, FinishedJob>): data.ExpressionData {
  return toExpressionData(Object.fromEntries(job.needs.map((id) => [id, finished.get(id)])));
}

/** The status functions of a job's `if`: they ask all jobs before it, those that it names and those that these need. */
export function needsFunctions(
  workflow: WorkflowModel,
  job: JobModel,
  finished: ReadonlyMap<string, FinishedJob>,
): Record<string, ExpressionFunction> {
  const results = [...ancestors(workflow, job)].map((id) => finished.get(id)?.result);
  const answer = (value: boolean) => (): data.ExpressionData => new data.BooleanData(value);
  return {
    always: answer(true),
    success: answer(results.every((result) => result === 'success')),
    failure: answer(results.includes('failure')),
    cancelled: answer(results.includes('cancelled')),
  };
}

/** All legs as one: the worst counts; of outputs with one name, the last leg's that is not empty. */
export function joinLegs(legs: readonly FinishedJob[]): FinishedJob {
  const results = legs.map(({ result }) => result);
  const worst = (['failure', 'cancelled', 'success'] as const).find((result) => results.includes(result));
  return {
    result: worst ?? 'skipped',
    outputs: Object.assign({}, ...legs.map(({ outputs }) => outputs)) as Record<string, string>,
  };
}

function ancestors(workflow: WorkflowModel, job: JobModel, found = new Set<string>()): Set<string> {
  for (const id of job.needs) {
    const needed = workflow.jobs.find((each) => each.id === id);
    if (needed === undefined || found.has(id)) continue;
    found.add(id);
    ancestors(workflow, needed, found);
  }
  return found;
}
