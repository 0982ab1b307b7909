import { data } from '@actions/expressions';

import { environmentData, toExpressionData } from './expression.ts';
import type { ExpressionFunction, ExpressionScope } from './expression.ts';
import { hashFiles } from './file-hash.ts';
import type { JobState } from './job-state.ts';
import { runnerValues } from './step-environment.ts';

export type JobStatus = 'success' | 'failure' | 'cancelled';

/** The functions that ask how a job stands. */
function statusFunctions(status: JobStatus): Record<string, ExpressionFunction> {
  const answer = (value: boolean) => (): data.ExpressionData => new data.BooleanData(value);
  return {
    always: answer(true),
    success: answer(status === 'success'),
    failure: answer(status === 'failure'),
    cancelled: answer(status === 'cancelled'),
  };
}

/** What expressions within a job's steps can name; `more` holds the contexts that only a workflow has. */
export function jobScope(
  job: JobState,
  status: JobStatus,
  more: Readonly<Record<string, data.ExpressionData>> = {},
  env: Readonly<Record<string, string>> = Object.fromEntries(job.environment),
): ExpressionScope {
  return {
    contexts: {
      // A job without a matrix has these all the same, and the defaults of an action's inputs may name them.
      matrix: new data.Null(),
      strategy: new data.Dictionary(),
      ...more,
      github: toExpressionData({ ...job.github, event: job.event.payload }),
      runner: toExpressionData(runnerValues(job)),
      job: toExpressionData({ status }),
      env: environmentData(env),
    },
    functions: {
      ...statusFunctions(status),
      hashfiles: (...patterns) =>
        hashFiles(
          job.folders.workspace,
          patterns.map((each) => each.coerceString()),
        ),
    },
  };
}
