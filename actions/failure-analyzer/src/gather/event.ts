import { eventPayload, memberAt } from '@qeml-actions/core';

import type { Ports } from '../ports.ts';

/** What the event that started this step says. */
export interface RunEvent {
  readonly name: string;
  /** Of `workflow_run`: the run that it tells of. */
  readonly run: { readonly id: number; readonly attempt: number } | undefined;
  /** Schedules do not always say it. */
  readonly defaultBranch: string | undefined;
  readonly pullRequest: number | undefined;
}

export async function readEvent({ environment, files }: Ports): Promise<RunEvent> {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const payload = await eventPayload({ environment, files });
  const branch = memberAt(payload, 'repository', 'default_branch');
  const pullRequest = memberAt(payload, 'pull_request', 'number');
  return {
    name,
    run: name === 'workflow_run' ? runIn(payload) : undefined,
    defaultBranch: typeof branch === 'string' ? branch : undefined,
    pullRequest: typeof pullRequest === 'number' ? pullRequest : undefined,
  };
}

function runIn(payload: unknown): RunEvent['run'] {
  const id = memberAt(payload, 'workflow_run', 'id');
  const attempt = memberAt(payload, 'workflow_run', 'run_attempt');
  return typeof id === 'number' ? { id, attempt: typeof attempt === 'number' ? attempt : 1 } : undefined;
}
