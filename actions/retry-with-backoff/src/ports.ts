import type { Runtime } from '@qeml-actions/core';

/** The world as this step sees it. */
export interface Ports extends Runtime {
  /** Aborted, with the signal as its reason, when the runner cancels the step. */
  readonly cancel: AbortSignal;
  /** Names of outputs that a command's own must not take. */
  readonly reserved: readonly string[];
}
