import type { Environment } from '@qeml-actions/core';

/** What the runner gives to actions alone; a `run:` step has none of it. */
const FOR_ACTIONS_ONLY = /^(?:INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_)|^ACTIONS_RESULTS_URL$/;

/** The environment of a `run:` step, out of an action's. */
export function commandEnvironment(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !FOR_ACTIONS_ONLY.test(name)));
}

/** An environment with what earlier commands wrote to GITHUB_ENV and GITHUB_PATH in effect. */
export function extended(
  environment: Environment,
  variables: readonly { readonly name: string; readonly value: string }[],
  folders: readonly string[],
  delimiter: string,
): Environment {
  const set = { ...environment, ...Object.fromEntries(variables.map(({ name, value }) => [name, value])) };
  if (folders.length === 0) return set;
  const name = Object.keys(set).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  // The runner puts the latest first.
  const before = [...folders].reverse().join(delimiter);
  return { ...set, [name]: set[name] ? `${before}${delimiter}${set[name]}` : before };
}
