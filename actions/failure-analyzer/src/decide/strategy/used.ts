import { recoveriesOf, type FailureHistory, type RecoveryRecord } from '@qeml-actions/failures';

import type { ObservedRun } from '../../observed.ts';

/**
 * How many recoveries the run's commit has had in its workflow. The attempts of the run itself are counted too, so that
 * a history that was lost does not begin anew.
 */
export function usedOf(run: ObservedRun | undefined, history: FailureHistory): number {
  if (!run) return 0;
  return Math.max(recoveriesOf(history, { commit: run.commit, workflow: run.workflowPath }), run.attempt - 1);
}

/**
 * How many dispatches led to the run, one from the other; undefined for a run that was dispatched nobody knows how.
 * `event` is what the analyzer's own event says of itself.
 */
export function hopOf(run: ObservedRun, { recoveries }: FailureHistory, event: number | undefined): number | undefined {
  const known = hopInHistory(run.id, recoveries, MOST_LINKS);
  if (known === 0 && event === undefined && run.event === 'workflow_dispatch') return undefined;
  return Math.max(known, event ?? 0);
}

/** A history that somebody has written by hand may lead in a circle. */
const MOST_LINKS = 20;

function hopInHistory(run: number, recoveries: readonly RecoveryRecord[], links: number): number {
  const parent = recoveries.find(({ startedRun }) => startedRun === run);
  return parent === undefined || links === 0 ? 0 : 1 + hopInHistory(parent.run, recoveries, links - 1);
}
