import { InputError, repositoryName, type Environment, type RepositoryName } from '@qeml-actions/core';

import type { Inputs } from '../inputs.ts';
import { noRun } from '../messages.ts';
import type { RunEvent } from './event.ts';

/** Which run is to be read. */
export interface Target extends RepositoryName {
  readonly id: number;
  /** Undefined for the latest. */
  readonly attempt: number | undefined;
  /** Whether this very step is part of it. */
  readonly own: boolean;
}

/** What was asked for, else the run that the event tells of, else the one that this step is part of. */
export function targetOf(
  inputs: Pick<Inputs, 'run-id' | 'run-attempt'>,
  event: RunEvent,
  environment: Environment,
): Target {
  const own = { id: Number(environment['GITHUB_RUN_ID']), attempt: Number(environment['GITHUB_RUN_ATTEMPT'] || 1) };
  const known = event.run ?? (environment['GITHUB_RUN_ID'] ? own : undefined);
  const id = inputs['run-id'] ?? known?.id;
  const repository = environment['GITHUB_REPOSITORY'];
  if (id === undefined || !repository) throw new InputError([noRun()]);
  const attempt = inputs['run-attempt'] ?? (id === known?.id ? known.attempt : undefined);
  return { ...repositoryName(repository), id, attempt, own: id === own.id && (attempt ?? own.attempt) === own.attempt };
}
