import { createGitHub, InputError, type GitHub, type Runtime } from '@qeml-actions/core';

import type { Inputs } from './inputs.ts';
import { noToken } from './messages.ts';

/** The world as this step sees it. */
export interface Ports extends Runtime {
  /** Aborted, with the signal as its reason, when the runner cancels the step. */
  readonly cancel: AbortSignal;
  /** The API, connected when it is first asked for. */
  readonly github: () => Promise<GitHub>;
}

/** The default of action.yml as a bundle carries it: only the runner can say what it stands for. */
const UNEVALUATED = '${{';

/** Connects once, and only when the API is needed. */
export function githubFor(
  inputs: Pick<Inputs, 'github-token'>,
  runtime: Runtime,
  cancel: AbortSignal,
): () => Promise<GitHub> {
  let connected: Promise<GitHub> | undefined;
  return () => (connected ??= connect(inputs['github-token'], runtime, cancel));
}

async function connect(
  token: string | undefined,
  { environment, clock, log }: Runtime,
  cancel: AbortSignal,
): Promise<GitHub> {
  if (token === undefined || token.startsWith(UNEVALUATED)) throw new InputError([noToken()]);
  return createGitHub({ token, environment, clock, log, cancel });
}
