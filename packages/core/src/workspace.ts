import type { Environment } from './inputs/spec.ts';

/** The folder that a job works in, as the runner names it; outside of a runner, where the process is. */
export function workspaceFolder(environment: Environment): string {
  return environment['GITHUB_WORKSPACE'] || process.cwd();
}
