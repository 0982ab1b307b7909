import { recoveriesWithinDay, type Answer, type FailureHistory } from '@qeml-actions/failures';

import type { Cause } from '../../cause.ts';
import type { Inputs } from '../../inputs.ts';
import * as messages from '../../messages/recovery.ts';
import type { Observed, ObservedRun } from '../../observed.ts';

import { fileName } from './plan.ts';
import { usedOf } from './used.ts';

/** Where this very step runs. */
export interface Analyzer {
  readonly repository: string | undefined;
  /** The file of its workflow, as in GITHUB_WORKFLOW_REF without repository and ref. */
  readonly workflowPath: string | undefined;
  /** What `qeml-hop` says in its own event. */
  readonly hop: number | undefined;
}

/** Whatever the table says: these repeat until somebody changes or decides something. */
const NEVER: readonly Answer[] = ['cancelled', 'policy', 'compile', 'lint', 'type'];
const FORK_LIMIT = 1;

export interface BoundQuestion {
  readonly inputs: Inputs;
  readonly observed: Observed;
  readonly history: FailureHistory;
  readonly analyzer: Analyzer;
  readonly now: number;
}

/** Why no recovery may be tried at all, in a sentence; undefined where one may. */
export function boundOf(causes: readonly Cause[], question: BoundQuestion): string | undefined {
  const { observed, history, inputs, analyzer, now } = question;
  const { run } = observed;
  if (run?.conclusion === 'cancelled') return messages.runCancelled();
  const never = causes.find(({ category }) => NEVER.includes(category));
  if (never) return messages.neverCured(never.category);
  if (!run) return undefined;
  if (isItself(run, analyzer)) return messages.itself();
  const used = usedOf(run, history);
  if (run.fork && used >= FORK_LIMIT) return messages.forkBudgetSpent();
  const limit = inputs['max-recoveries'];
  if (used >= limit) return messages.budgetSpent(used, limit);
  const today = recoveriesWithinDay(history, new Date(now));
  const daily = inputs['max-recoveries-per-day'];
  return today >= daily ? messages.dayBudgetSpent(today, daily) : undefined;
}

/** Why a recovery is only named, in a sentence; undefined where it is carried out. */
export function withheldBy(run: ObservedRun | undefined, inputs: Inputs): string | undefined {
  if (!run) return messages.filesRead();
  // First: it is what a user who asked for `recover` must know, and what one who did not may want to.
  if (run.status !== 'completed' || run.own) return messages.notOver();
  return inputs.mode === 'analyze' ? messages.onlyAnalyzed() : undefined;
}

/** Another run of the workflow in which this step runs. Its own run is not over, which is another matter. */
function isItself(run: ObservedRun, { repository, workflowPath }: Analyzer): boolean {
  if (run.own || workflowPath === undefined) return false;
  return run.repository === repository && fileName(run.workflowPath) === fileName(workflowPath);
}
