/** What a store holds. */
export interface Kept {
  /** Undefined where it holds nothing yet. */
  readonly text: string | undefined;
  /** What the store calls this state of it; undefined where it has no name for that. */
  readonly version: string | undefined;
}

/** A store that cannot be used now, for a reason that a reader should know; the analysis goes on without it. */
export class HistoryUnavailable extends Error {}
