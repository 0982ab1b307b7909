import type { Verdict, View } from '@qeml-actions/core';

import type { Result as Analysis } from '../../failure-analyzer/src/step.ts';
import type { Result as Gate } from '../../quality-gate/src/step.ts';
import type { Result as Command } from '../../retry-with-backoff/src/step.ts';

import type { Inputs } from './inputs.ts';

/** What became of a part that comes after the command. */
export type PartResult<T> =
  /** `view`: what it would have shown by itself. */
  | { readonly state: 'done'; readonly result: T; readonly view: View }
  /** `skip` leaves it out. */
  | { readonly state: 'skipped' }
  /** Its turn did not come. */
  | { readonly state: 'not-run' }
  /** It could not do its work; each a sentence or more. */
  | { readonly state: 'faulted'; readonly mistakes: readonly string[] };

/** `nothing`: there was nothing to judge, and nothing was asked for. */
export type GateResult = PartResult<Gate> | { readonly state: 'nothing' };

/** A test that failed, as a report names it. */
export interface FailedTest {
  readonly name: string;
  /** Of the report that names it, from the top of the workspace. */
  readonly report: string;
}

/** What the command left of tests that failed. */
export interface FailedTests {
  readonly tests: readonly FailedTest[];
  /** How many there are in all. */
  readonly count: number;
}

/** What came of the step. */
export interface Result {
  readonly inputs: Inputs;
  readonly verdict: Verdict;
  readonly command: Command;
  readonly analysis: PartResult<Analysis>;
  readonly gate: GateResult;
  readonly failedTests: FailedTests;
  /** Reports that were there before the command and are as they were, from the top of the workspace. */
  readonly stale: readonly string[];
  /** Whether the runner cancelled the step. */
  readonly isCancelled: boolean;
}
