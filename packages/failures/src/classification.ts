import type { Answer, Transient } from './category.ts';

/** The lines a verdict rests on. */
export interface Evidence {
  /** Without colours and wrappers. */
  readonly text: string;
  /** 1-based, in what was read. */
  readonly line: number;
  /** Up to five cleaned lines before it, and after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Another cause that was considered. */
export interface RunnerUp {
  readonly rule: string;
  readonly category: Answer;
  readonly evidence: Evidence;
  /** Why it lost, as one sentence. */
  readonly lost: string;
}

/** Why a text tells of a failure, and whether an unchanged run would pass. */
export interface Classification {
  readonly category: Answer;
  /** By two independent reasons, or `unknown`. */
  readonly transient: Transient;
  /** The first key alone: what the winning rule says, unless a sign of permanence takes it away. */
  readonly prior: Transient;
  /** Why `transient` is what it is, as one sentence. */
  readonly transientReason: string;
  /** 0–1. */
  readonly confidence: number;
  readonly rule?: string;
  readonly evidence?: Evidence;
  readonly explanation?: string;
  readonly cure?: string;
  readonly runnerUp?: RunnerUp;
}
