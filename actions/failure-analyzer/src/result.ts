import type { Verdict } from '@qeml-actions/core';

import type { Cause } from './cause.ts';
import type { Inputs } from './inputs.ts';
import type { Observed } from './observed.ts';

/** What came of the step. */
export interface Result {
  readonly inputs: Inputs;
  readonly observed: Observed;
  readonly verdict: Verdict;
  /** Grouped; the first is the one to look at. */
  readonly causes: readonly Cause[];
}
