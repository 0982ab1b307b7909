import { actionInputs, inputVariables } from './action-inputs.ts';
import type { ActionManifest } from './action-manifest.ts';
import type { ExpressionScope } from './expression.ts';
import type { JobState } from './job-state.ts';
import { actionServices } from './step-environment.ts';
import type { OutputName } from './step-process.ts';
import type { StepRecord } from './step-record.ts';
import { printVariables, startStep } from './step-run.ts';
import type { StepRun } from './step-run.ts';

export type ActionStage = 'pre' | 'main' | 'post';

/** One use of a JavaScript action. */
export interface ActionUse {
  readonly manifest: ActionManifest;
  /** As a workflow names it: `org/qeml-actions/retry-with-backoff@v1`, or `./retry-with-backoff`. */
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** The step's id, or the one that the runner makes up. */
  readonly id: string;
  /** The program that stands for the runner's Node. */
  readonly node: string;
  readonly onChunk?: ((name: OutputName, chunk: Buffer) => void) | undefined;
}

/** Starts one stage of an action with its inputs and state (actions/runner, NodeScriptActionHandler.cs). */
export function startNodeStep(
  job: JobState,
  use: ActionUse,
  stage: ActionStage,
  record: StepRecord,
  scope: ExpressionScope,
): StepRun {
  const script = use.manifest[stage];
  if (script === undefined) throw new Error(`${use.manifest.file} has no runs.${stage}.`);
  const inputs = actionInputs(use.manifest, use.with, scope, record.log);
  const state = [...record.state].map(([name, value]) => [`STATE_${name}`, value] as const);
  const env = { ...Object.fromEntries(job.environment), ...use.env };
  printAction(record, use, stage, inputs, env);
  return startStep(job, record, {
    command: { file: use.node, args: [script], cwd: job.folders.workspace },
    env,
    extra: { ...Object.fromEntries(state), ...inputVariables(inputs), ...actionServices(job) },
    github: { action: use.id, ...repositoryOf(use.uses) },
    onChunk: use.onChunk,
  });
}

function printAction(
  record: StepRecord,
  use: ActionUse,
  stage: ActionStage,
  inputs: ReadonlyMap<string, string>,
  env: Readonly<Record<string, string>>,
): void {
  if (stage === 'post') return record.log.output('Post job cleanup.');
  record.log.output(`##[group]Run ${use.uses}`);
  printVariables(
    record,
    'with',
    [...inputs].filter(([, value]) => value !== ''),
  );
  printVariables(record, 'env', Object.entries(env));
  record.log.output('##[endgroup]');
}

function repositoryOf(uses: string): Record<string, string> {
  if (uses.startsWith('./')) return {};
  const [path = '', ref = ''] = uses.split('@');
  return { action_repository: path.split('/').slice(0, 2).join('/'), action_ref: ref };
}
