import {
  boolean,
  composedInputs,
  list,
  oneOf,
  optional,
  store,
  text,
  type InputSpec,
  type InputsOf,
} from '@qeml-actions/core';

import { BASELINE_STORES } from './gather/baseline/place.ts';
import { instant } from './instant.ts';
import { MANIFEST } from './manifest.generated.ts';
import { reportLine } from './report-line.ts';

const MODES = ['gate', 'report'] as const;
const POLICY_CHANGES = ['warn', 'fail'] as const;
const COMMENT_MODES = ['auto', 'always', 'never'] as const;

/** Where a policy may lie that no input names. */
export const POLICY_FILE = '.github/quality-gate.yml';

/** Every input of action.yml. */
export const INPUTS = {
  reports: list(reportLine()),
  policy: optional(text('a preset or the path of a policy file')),
  name: optional(text('a name')),
  'working-directory': text('a folder'),
  stage: optional(text('a stage of the policy')),
  mode: oneOf(MODES),
  baseline: store(BASELINE_STORES, '.qeml/baseline'),
  'base-sha': optional(text('a commit')),
  'policy-change': oneOf(POLICY_CHANGES),
  annotations: boolean(),
  comment: oneOf(COMMENT_MODES),
  'check-run': boolean(),
  'html-report': optional(text('a path')),
  config: text('a path'),
  'github-token': optional(text('a token')),
  now: optional(instant()),
} satisfies InputSpec;

export type Inputs = InputsOf<typeof INPUTS>;

/** The inputs of this step in a composition; what is not given is as the manifest has it. @throws InputError */
export function inputsFrom(given: Readonly<Record<string, string>>): Promise<Inputs> {
  return composedInputs(INPUTS, MANIFEST, given);
}
