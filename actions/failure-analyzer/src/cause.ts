import type { Answer, Evidence, RunnerUp, Transient } from '@qeml-actions/failures';

/** Where a cause showed. */
export interface Place {
  readonly job: string | undefined;
  readonly step: string | undefined;
  /** The text that has the line, and the line in it, 1-based; undefined where metadata decided. */
  readonly text: string | undefined;
  readonly line: number | undefined;
}

/** One cause of a failure, however many jobs it failed. */
export interface Cause {
  readonly category: Answer;
  readonly transient: Transient;
  /** The first of the two keys: what the rule alone says of trying again. */
  readonly prior: Transient;
  readonly transientReason: string;
  /** 0–1. */
  readonly confidence: number;
  /** The id of the rule, or of what in the metadata decided; undefined for an unknown cause. */
  readonly rule: string | undefined;
  readonly evidence: Evidence | undefined;
  readonly explanation: string;
  readonly cure: string;
  /** Undefined where there is no evidence to know it again by. */
  readonly fingerprint: string | undefined;
  readonly runnerUp: RunnerUp | undefined;
  readonly places: readonly Place[];
}
