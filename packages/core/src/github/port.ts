import { InputError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { createGitHub, type GitHub } from './github.ts';

/** The world as a step sees it that may ask GitHub. */
export interface GitHubPorts extends Runtime {
  /** Aborted, with the signal as its reason, when the runner cancels the step. */
  readonly cancel: AbortSignal;
  /** The API, connected when it is first asked for. */
  readonly github: () => Promise<GitHub>;
}

/** No token was given, and something needs one. */
export class NoTokenError extends InputError {
  constructor(sentence = 'No token was given, and this needs one: give `github-token: ${{ github.token }}`.') {
    super([sentence]);
  }
}

/** The default of action.yml as a bundle carries it: only the runner can say what it stands for. */
const UNEVALUATED = '${{';

/** The ports of a step: the API is connected once, and only when it is needed; else neither a token nor the client is. `noToken` is said where one is needed and none is there. */
export function withGitHub(
  runtime: Runtime,
  token: string | undefined,
  cancel: AbortSignal,
  noToken?: string,
): GitHubPorts {
  let connected: Promise<GitHub> | undefined;
  const connect = async (): Promise<GitHub> => {
    if (token === undefined || token.startsWith(UNEVALUATED)) throw new NoTokenError(noToken);
    const { environment, clock, log } = runtime;
    return createGitHub({ token, environment, clock, log, cancel });
  };
  return { ...runtime, cancel, github: () => (connected ??= connect()) };
}
