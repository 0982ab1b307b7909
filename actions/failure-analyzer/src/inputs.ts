import { boolean, list, optional, text, type InputSpec, type InputsOf } from '@qeml-actions/core';

/** Every input of action.yml. */
export const INPUTS = {
  'log-path': optional(text('a path or a glob')),
  rules: list(text('a path')),
  annotate: boolean(),
} satisfies InputSpec;

export type Inputs = InputsOf<typeof INPUTS>;
