import type { Environment } from '@qeml-actions/core';

/** The default of action.yml as a bundle carries it: only the runner can say what it stands for. */
const UNEVALUATED = '${{';

/** What tells this gate from another of the same run; the job's id where nothing else is known. */
export function gateName(name: string | undefined, environment: Environment): string {
  const given = name === undefined || name.includes(UNEVALUATED) ? environment['GITHUB_JOB'] : name;
  return (given ?? '').trim().replace(/\s+/g, ' ').slice(0, 200);
}
