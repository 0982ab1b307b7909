import {
  boolean,
  composedInputs,
  duration,
  integer,
  list,
  oneOf,
  optional,
  store,
  text,
  type InputSpec,
  type InputsOf,
} from '@qeml-actions/core';

import { labelName, login, webhookAddress } from './call-inputs.ts';
import { RECOVERIES } from './cure.ts';
import { ISSUE_MODES } from './decide/escalation.ts';
import { dispatchInput, dispatchInputs, workflowFile } from './dispatch-inputs.ts';
import { HISTORY_STORES } from './gather/history/place.ts';
import { MANIFEST } from './manifest.generated.ts';

const MODES = ['analyze', 'recover'] as const;

/** Every input of action.yml. */
export const INPUTS = {
  mode: oneOf(MODES),
  'run-id': optional(integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
  'run-attempt': optional(integer({ min: 1, max: 10_000 })),
  'github-token': optional(text('a token')),
  'log-path': optional(text('a path or a glob')),
  rules: list(text('a path')),
  issue: oneOf(ISSUE_MODES),
  'issue-labels': list(labelName()),
  'issue-assignees': list(login()),
  annotate: boolean(),
  comment: boolean(),
  webhook: optional(webhookAddress()),
  'html-report': optional(text('a path')),
  config: text('a path'),
  'max-recoveries': integer({ min: 0, max: 50 }),
  'max-recoveries-per-day': integer({ min: 0, max: 1_000 }),
  strategies: list(oneOf(RECOVERIES)),
  'fallback-workflow': optional(workflowFile()),
  'fallback-inputs': dispatchInputs(),
  'fallback-runner': optional(dispatchInput('an input and a label such as `runner=ubuntu-22.04`')),
  'reduced-inputs': dispatchInputs(),
  'cache-keys': list(text('the beginning of a cache key')),
  'verify-timeout': duration(),
  history: store(HISTORY_STORES, '.qeml/history'),
  'history-window': duration({ min: 3_600_000 }),
} satisfies InputSpec;

export type Inputs = InputsOf<typeof INPUTS>;

/** Whether the configuration's section can be used. @throws InputError that names all that is wrong with it */
export async function checkSection(section: string, file: string): Promise<void> {
  const { settingsIn } = await import('./settings.ts');
  await settingsIn(section, file);
}

/** The inputs of this step in a composition; what is not given is as the manifest has it. @throws InputError */
export function inputsFrom(given: Readonly<Record<string, string>>): Promise<Inputs> {
  return composedInputs(INPUTS, MANIFEST, given);
}
