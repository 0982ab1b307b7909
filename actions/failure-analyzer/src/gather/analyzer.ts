import { HOP_INPUT } from '../messages/recovery.ts';
import type { Analyzer } from '../decide/strategy/bounds.ts';
import type { Ports } from '../ports.ts';

/** `owner/name/.github/workflows/heal.yml@refs/heads/main`. */
const WORKFLOW_REF = /^[^/]+\/[^/]+\/(?<path>[^@]+)@/;

/** In which workflow this step runs itself, and how many dispatches led to it. */
export async function readAnalyzer({ environment, files }: Ports): Promise<Analyzer> {
  const path = environment['GITHUB_EVENT_PATH'];
  const bytes = path ? await files.readIfThere(path) : undefined;
  const payload: unknown = bytes === undefined ? {} : JSON.parse(bytes.toString());
  return {
    repository: environment['GITHUB_REPOSITORY'],
    workflowPath: WORKFLOW_REF.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.groups?.['path'],
    hop: hopIn(payload),
  };
}

function hopIn(payload: unknown): number | undefined {
  const inputs: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'inputs') : undefined;
  const value: unknown = typeof inputs === 'object' && inputs !== null ? Reflect.get(inputs, HOP_INPUT) : undefined;
  return typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}
