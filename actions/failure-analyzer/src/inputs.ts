import { boolean, integer, list, optional, text, type InputSpec, type InputsOf } from '@qeml-actions/core';

/** Every input of action.yml. */
export const INPUTS = {
  'run-id': optional(integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
  'run-attempt': optional(integer({ min: 1, max: 10_000 })),
  'github-token': optional(text('a token')),
  'log-path': optional(text('a path or a glob')),
  rules: list(text('a path')),
  annotate: boolean(),
  'html-report': optional(text('a path')),
} satisfies InputSpec;

export type Inputs = InputsOf<typeof INPUTS>;
