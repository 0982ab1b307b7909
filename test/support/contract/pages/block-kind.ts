import { schema } from '../../../../packages/policy/src/policy.schema.ts';
import { isRecord } from './value.ts';

/** What a YAML block is a piece of. */
export type BlockKind = 'workflow' | 'jobs' | 'job' | 'steps' | 'step' | 'configuration' | 'rules' | 'policy';

const WORKFLOW = ['name', 'run-name', 'on', 'permissions', 'concurrency', 'env', 'defaults', 'jobs'];
const SECTIONS = ['quality-gate', 'failure-analyzer'];

/** Of what a parsed block is a piece, or undefined where it is of nothing that we can check. */
export function blockKind(value: unknown): BlockKind | undefined {
  if (Array.isArray(value)) return value.length > 0 && value.every(isStep) ? 'steps' : undefined;
  if (!isRecord(value) || Object.keys(value).length === 0) return undefined;
  if (isStep(value)) return 'step';
  if (hasOnly(value, WORKFLOW)) return 'workflow';
  if ('steps' in value || 'runs-on' in value) return 'job';
  if (hasOnly(value, SECTIONS)) return 'configuration';
  if (hasOnly(value, ['rules'])) return 'rules';
  if (hasOnly(value, Object.keys(schema.properties))) return 'policy';
  return Object.values(value).every((job) => isRecord(job) && ('steps' in job || 'runs-on' in job || 'uses' in job))
    ? 'jobs'
    : undefined;
}

function isStep(value: unknown): boolean {
  return isRecord(value) && ('uses' in value || 'run' in value) && !('runs-on' in value);
}

function hasOnly(value: object, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key));
}
