/** What other runs say of the same evidence. */
export interface History {
  /** In how many unrelated changes (branches, pull requests) the same test failed. */
  readonly failedChanges?: number;
  /** The same commit has also passed. */
  readonly passedOnSameCommit?: boolean;
}

const UNRELATED_CHANGES = 2;

/** Does the history show that the failure does not depend on the change? */
export function showsFlakiness(history: History): boolean {
  return history.passedOnSameCommit === true || (history.failedChanges ?? 0) >= UNRELATED_CHANGES;
}
