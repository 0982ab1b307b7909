import type { Verdict } from '@qeml-actions/core';
import type { FailureHistory } from '@qeml-actions/failures';

import type { Called } from './called.ts';
import type { Cause } from './cause.ts';
import type { Treatment } from './cure.ts';
import type { Inputs } from './inputs.ts';
import type { Observed } from './observed.ts';

/** What came of the step. */
export interface Result {
  readonly inputs: Inputs;
  readonly observed: Observed;
  readonly verdict: Verdict;
  /** Grouped; the first is the one to look at. */
  readonly causes: readonly Cause[];
  readonly treatment: Treatment;
  /** Whom the step called. */
  readonly called: Called;
  /** What earlier runs left; undefined where none is kept. */
  readonly history?: FailureHistory;
}
