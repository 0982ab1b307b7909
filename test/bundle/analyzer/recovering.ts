import { startAction, type ActionResult, type ActionRun, type GitHub } from '@qeml-actions/testkit';

import { REPOSITORY } from '../../support/failing-run.ts';

/** What a server says that is overloaded: transient, by a host that is known to live. */
export const OVERLOADED =
  'npm error 503 Service Unavailable - GET https://registry.npmjs.org/left-pad - service unavailable\n' +
  '##[error]Process completed with exit code 1.';
export const CHECKSUM =
  'npm error code EINTEGRITY\n' +
  'npm error sha512-abc integrity checksum failed when using sha512: wanted sha512-abc but got sha512-def.\n' +
  '##[error]Process completed with exit code 1.';
export const MEMORY =
  'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n' +
  '##[error]Process completed with exit code 134.';

export const RERUN = 'actions/re-run-workflow-failed-jobs';
export const DISPATCH = 'actions/create-workflow-dispatch';
/** When a run failed that is not waited for: the backoff counts from there. */
export const LONG_AGO = new Date(Date.now() - 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z');

/** The repository that a pull request from outside comes from. */
export const STRANGER = { repositories: { 'stranger/app': {} } };

/** A workflow that can be started, with these inputs. */
export function workflow(...inputs: readonly string[]): string {
  const lines = inputs.map((name) => `      ${name}: { type: string }`);
  return ['name: CI', 'on:', '  push:', '  workflow_dispatch:', '    inputs:', ...lines].join('\n');
}

/** Starts failure-analyzer's bundle in `recover`, in a workflow of its own that a run's end starts. */
export function startHealing(
  server: GitHub,
  run: { readonly id: number; readonly attempt?: number },
  inputs: Readonly<Record<string, string>> = {},
  onLine: (line: string) => void = () => undefined,
): ActionRun {
  const payload = {
    workflow_run: { id: run.id, run_attempt: run.attempt ?? 1 },
    repository: { full_name: REPOSITORY, default_branch: 'main' },
  };
  return startAction({
    action: 'failure-analyzer',
    with: { 'github-token': 'token', history: 'none', mode: 'recover', ...inputs },
    event: { name: 'workflow_run', payload },
    github: {
      api_url: server.url,
      repository: REPOSITORY,
      run_id: '99999',
      workflow_ref: `${REPOSITORY}/.github/workflows/heal.yml@refs/heads/main`,
    },
    onLine,
  });
}

export async function heal(...args: Parameters<typeof startHealing>): Promise<ActionResult> {
  const run = startHealing(...args);
  const result = await run.result;
  run.cleanup();
  return result;
}

/** What the outputs say of the cure. */
export function cureIn({ outputs }: ActionResult): readonly (string | undefined)[] {
  return ['verdict', 'strategy', 'action-taken', 'recovered'].map((name) => outputs[name]);
}

/** What the report says of the cure. */
export function recoveryIn({ report }: ActionResult): Readonly<Record<string, unknown>> {
  const recovery: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, 'recovery') : undefined;
  if (typeof recovery !== 'object' || recovery === null) throw new Error('The report says nothing of a recovery.');
  return recovery as Readonly<Record<string, unknown>>;
}
