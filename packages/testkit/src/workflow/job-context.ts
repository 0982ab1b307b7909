import type { data } from '@actions/expressions';

import { toExpressionData } from '../expression.ts';
import type { ExpressionScope } from '../expression.ts';
import { jobScope } from '../job-scope.ts';
import type { JobStatus } from '../job-scope.ts';
import type { JobState } from '../job-state.ts';
import type { ActionSources } from './action-source.ts';
import type { JobModel } from './workflow-model.ts';
import type { Conclusion, WorkflowEventReport } from './workflow-result.ts';

/** One job to be run: a leg of a matrix, or the whole of a job without one. */
export interface JobPlan {
  readonly model: JobModel;
  /** Its place in the result: the id, with the values of the matrix. */
  readonly key: string;
  readonly name: string;
  readonly matrix: Readonly<Record<string, unknown>>;
  /** The contexts that are settled before the job starts: vars, secrets, inputs, matrix, strategy, needs. */
  readonly contexts: Readonly<Record<string, data.ExpressionData>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly project: string;
  readonly uses: ActionSources;
  readonly node: string;
  readonly onEvent: (event: WorkflowEventReport) => void;
}

/** What `steps.<id>` holds. */
export interface StepEntry {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
}

/** A job while it runs. */
export interface JobContext {
  readonly plan: JobPlan;
  readonly state: JobState;
  readonly steps: Map<string, StepEntry>;
  defaults: { readonly shell?: string; readonly 'working-directory'?: string };
  status: JobStatus;
}

/** What an expression sees at this moment; `env` over the job's variables for a step's own. */
export function currentScope(context: JobContext, env: Readonly<Record<string, string>> = {}): ExpressionScope {
  return jobScope(
    context.state,
    context.status,
    { ...context.plan.contexts, steps: toExpressionData(context.steps) },
    { ...Object.fromEntries(context.state.environment), ...env },
  );
}
