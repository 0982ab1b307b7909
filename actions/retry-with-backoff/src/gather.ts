import { join, resolve } from 'node:path';

import { delaySeries, resolveShell, seededRandom, type Plan, type Shell } from '@qeml-actions/attempts';
import { InputError, uniqueName, workspaceFolder } from '@qeml-actions/core';

import type { Inputs } from './inputs.ts';
import { noSuchFolder } from './messages.ts';
import type { Ports } from './ports.ts';

/** What must be known before the first attempt. */
export interface Prepared {
  readonly plan: Plan;
  readonly shell: Shell;
  readonly workingFolder: string;
  /** For this step's scripts and environment files alone. */
  readonly privateFolder: string;
  readonly logFolder: string;
}

/** @throws InputError where the shell or the working directory is not there */
export async function gather(inputs: Inputs, ports: Ports): Promise<Prepared> {
  const { environment, platform, files } = ports;
  const workspace = workspaceFolder(environment);
  const workingFolder = resolve(workspace, inputs['working-directory'] ?? '.');
  if (!(await files.isFolder(workingFolder))) {
    throw new InputError([noSuchFolder(inputs['working-directory'] ?? '.', workingFolder)]);
  }
  const shell = await resolveShell(inputs.shell, { platform, environment });
  const privateFolder = join(ports.folder, `retry-${uniqueName()}`);
  const logFolder = inputs['log-dir'] === undefined ? privateFolder : resolve(workspace, inputs['log-dir']);
  return { plan: planOf(inputs, ports), shell, workingFolder, privateFolder, logFolder };
}

function planOf(inputs: Inputs, ports: Ports): Plan {
  const seed = inputs['jitter-seed'];
  const series = delaySeries(
    {
      backoff: inputs.backoff,
      jitter: inputs.jitter,
      initialDelay: inputs['initial-delay'],
      multiplier: inputs.multiplier,
      maxDelay: inputs['max-delay'],
    },
    seed === undefined ? ports.random : seededRandom(seed),
  );
  return {
    maxAttempts: inputs['max-attempts'],
    retryOn: inputs['retry-on'],
    stopOn: inputs['stop-on'],
    delays: Array.from({ length: inputs['max-attempts'] - 1 }, () => series.next().value),
    maxDelay: inputs['max-delay'],
    totalTimeout: inputs['total-timeout'],
    respectRetryAfter: inputs['respect-retry-after'],
    fallbacks: inputs.fallbacks,
  };
}
