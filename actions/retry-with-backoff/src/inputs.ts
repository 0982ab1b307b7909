import { ANNOTATION_CHOICES, BACKOFFS, JITTERS, ruleDecoder } from '@qeml-actions/attempts';
import {
  boolean,
  composedInputs,
  duration,
  integer,
  list,
  number,
  oneOf,
  optional,
  text,
  verbatim,
  type InputSpec,
  type InputsOf,
} from '@qeml-actions/core';

import { exitCodes } from './exit-codes.ts';
import { fallbacks } from './fallbacks.ts';
import { MANIFEST } from './manifest.generated.ts';

const DEGRADED_CHOICES = ['warn', 'fail', 'pass'] as const;
const limit = optional(duration({ min: 1 }));

/** Every input of action.yml. */
export const INPUTS = {
  run: verbatim('the command to run'),
  shell: optional(text('a shell')),
  'working-directory': optional(text('a folder')),
  'max-attempts': integer({ min: 1, max: 1_000 }),
  'attempt-timeout': limit,
  'total-timeout': limit,
  'idle-timeout': limit,
  backoff: oneOf(BACKOFFS),
  'initial-delay': duration(),
  multiplier: number({ min: 1, max: 100 }),
  'max-delay': duration(),
  jitter: oneOf(JITTERS),
  'jitter-seed': optional(text()),
  'retry-on': list(ruleDecoder(true)),
  'stop-on': list(ruleDecoder(false)),
  'respect-retry-after': boolean(),
  'retry-run': optional(verbatim('a command')),
  'on-retry': optional(verbatim('a command')),
  'on-retry-timeout': limit,
  fallbacks: fallbacks(),
  'on-degraded': oneOf(DEGRADED_CHOICES),
  'continue-on-failure': boolean(),
  'fail-on-flaky': boolean(),
  'success-exit-codes': exitCodes(),
  'kill-grace': duration(),
  annotations: oneOf(ANNOTATION_CHOICES),
  'log-dir': optional(text('a folder')),
} satisfies InputSpec;

export type Inputs = InputsOf<typeof INPUTS>;

/** The inputs of this step in a composition; what is not given is as the manifest has it. @throws InputError */
export function inputsFrom(given: Readonly<Record<string, string>>): Promise<Inputs> {
  return composedInputs(INPUTS, MANIFEST, given);
}
