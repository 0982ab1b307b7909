import { eventPayload, memberAt } from '@qeml-actions/core';

import { HOP_INPUT } from '../messages/recovery.ts';
import type { Analyzer } from '../decide/strategy/bounds.ts';
import type { Ports } from '../ports.ts';

/** `owner/name/.github/workflows/heal.yml@refs/heads/main`. */
const WORKFLOW_REF = /^[^/]+\/[^/]+\/(?<path>[^@]+)@/;

/** In which workflow this step runs itself, and how many dispatches led to it. */
export async function readAnalyzer({ environment, files }: Ports): Promise<Analyzer> {
  const payload = await eventPayload({ environment, files });
  return {
    repository: environment['GITHUB_REPOSITORY'],
    workflowPath: WORKFLOW_REF.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.groups?.['path'],
    hop: hopIn(payload),
  };
}

function hopIn(payload: unknown): number | undefined {
  const value = memberAt(payload, 'inputs', HOP_INPUT);
  return typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}
