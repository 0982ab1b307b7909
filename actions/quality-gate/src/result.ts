import type { Verdict } from '@qeml-actions/core';
import type { Facts, Judgement } from '@qeml-actions/policy';

import type { Loosened } from './decide/loosened.ts';
import type { Figures } from './decide/figures.ts';
import type { Inputs } from './inputs.ts';
import type { Told } from './told.ts';

/** What came of the step, before anything of it was shown. */
export interface Result {
  readonly inputs: Inputs;
  /** What tells this gate from another of the same run; may be empty. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly judgement: Judgement;
  readonly facts: Facts;
  readonly figures: Figures;
  /** Where the policy was read from. */
  readonly policyFrom: string;
  /** What a policy looser than the base's lets pass. */
  readonly loosened: Loosened;
  /** Sentences on how the step came to know what it knows, and what it could not do. */
  readonly notes: readonly string[];
  /** What the step should have done and could not: shown beside the verdict, which is on what was seen. */
  readonly warnings: readonly string[];
  /** The path of our own SARIF file; undefined where no findings were looked for. */
  readonly sarif: string | undefined;
  /** What became of the comment on the pull request; undefined before it was tried. */
  readonly comment?: Told;
  /** The same of the check run. */
  readonly checkRun?: Told;
}
