import type { RecoveryRecord } from '@qeml-actions/failures';

export const RECOVERIES = [
  'retry-with-delay',
  'reinstall-dependencies',
  'use-fallback-runner',
  'reduce-scope',
  'retry-with-fallback',
] as const;
/** What can be done about a failure without a person. */
export type Recovery = (typeof RECOVERIES)[number];

/** `escalate`: a person is needed; `none`: nothing failed. */
export type Strategy = Recovery | 'escalate' | 'none';

/** The run's failed jobs run again, after a wait, without the caches that are named. */
export interface RerunPlan {
  readonly kind: 'rerun';
  /** The milliseconds to wait, and why so long. */
  readonly delay: number;
  readonly delayReason: string;
  /** Caches whose keys begin so are deleted first, on these refs alone. */
  readonly cacheKeys: readonly string[];
  readonly cacheRefs: readonly string[];
}

/** A workflow started on the run's branch. */
export interface DispatchPlan {
  readonly kind: 'dispatch';
  /** The workflow's file name. */
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export type RecoveryPlan = RerunPlan | DispatchPlan;

/** What is to be done about the causes, and why. */
export type Cure =
  | { readonly strategy: 'none' | 'escalate'; readonly reason: string }
  /** It would be done, but for what `withheld` says. */
  | { readonly strategy: Recovery; readonly reason: string; readonly withheld: string }
  | { readonly strategy: Recovery; readonly reason: string; readonly withheld?: never; readonly plan: RecoveryPlan };

/**
 * `none`: there was nothing to do; `withheld`: it was not to be done here; `started`: it is under way; `already`: it is
 * under way, and somebody else began it; `refused`: GitHub would not; `cancelled`: the step was, while it waited.
 */
export const CURED_STATES = [
  'none',
  'withheld',
  'started',
  'already',
  'refused',
  'cancelled',
  'recovered',
  'not-recovered',
] as const;
export type CuredState = (typeof CURED_STATES)[number];

export const ACTIONS_TAKEN = ['none', 'rerun', 'delete-caches-and-rerun', 'dispatch'] as const;
export type ActionTaken = (typeof ACTIONS_TAKEN)[number];

/** What became of a cure. */
export interface Cured {
  readonly strategy: Strategy;
  readonly state: CuredState;
  readonly action: ActionTaken;
  /** What was done, or why it was not, in sentences. */
  readonly text: string;
  /** The page of the run that was started. */
  readonly url: string | undefined;
  /** For the history. */
  readonly records: readonly RecoveryRecord[];
}

/** What a run that is over says of the recoveries that led to it. */
export interface Verified {
  /** They are closed by it, for the history. */
  readonly records: readonly RecoveryRecord[];
  readonly recovered: boolean;
  /** From the first start of a recovery to the green end, in milliseconds. */
  readonly timeToRecovery: number | undefined;
}

/** All that was decided and done about the causes. */
export interface Treatment {
  readonly cure: Cure;
  readonly cured: Cured;
  readonly verified: Verified;
}
