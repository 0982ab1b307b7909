import {
  inputTexts,
  list,
  oneOf,
  optional,
  text,
  type Environment,
  type InputSpec,
  type InputsOf,
} from '@qeml-actions/core';

import { INPUTS as GATE } from '../../quality-gate/src/inputs.ts';
import { INPUTS as RETRY } from '../../retry-with-backoff/src/inputs.ts';

import { MANIFEST } from './manifest.generated.ts';

export const PARTS = ['retry', 'analyze', 'gate'] as const;

/** Every input of action.yml: those of the parts are read as these read them, before the command runs. */
export const INPUTS = {
  run: RETRY.run,
  shell: RETRY.shell,
  'working-directory': text('a folder'),
  config: text('a path'),
  'max-attempts': RETRY['max-attempts'],
  'attempt-timeout': RETRY['attempt-timeout'],
  'total-timeout': RETRY['total-timeout'],
  'retry-on': RETRY['retry-on'],
  fallbacks: RETRY.fallbacks,
  policy: GATE.policy,
  reports: GATE.reports,
  stage: GATE.stage,
  skip: list(oneOf(PARTS)),
  name: GATE.name,
  comment: GATE.comment,
  'html-report': optional(text('a path')),
  'github-token': GATE['github-token'],
} satisfies InputSpec;

export type Inputs = InputsOf<typeof INPUTS>;

type InputName = keyof typeof INPUTS;

/** The inputs as they were written, for the parts: which read them by their own defaults where they are empty. */
export class PartInputs {
  readonly #texts: Readonly<Record<string, string>>;

  constructor(environment: Environment) {
    this.#texts = inputTexts(MANIFEST, environment);
  }

  of(...names: readonly InputName[]): Readonly<Record<string, string>> {
    return Object.fromEntries(names.map((name) => [name, this.#texts[name] ?? '']));
  }
}
