import { existsSync, readFileSync } from 'node:fs';

import type { JobStatus } from './job-scope.ts';
import type { JobState } from './job-state.ts';
import type { Annotation } from './step-log.ts';
import type { StepExit } from './step-process.ts';
import type { StepRecord } from './step-record.ts';

export interface RawOutput {
  readonly stdout: Buffer[];
  readonly stderr: Buffer[];
  readonly bytes: { stdout: number; stderr: number };
}

/** What became of an action, as its consumers and GitHub's pages would see it. */
export interface ActionResult {
  /** Of main; of pre or post where that one failed. A signal gives 128 + its number. */
  readonly exitCode: number;
  readonly signal: NodeJS.Signals | null;
  readonly conclusion: JobStatus;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What was written to GITHUB_ENV. */
  readonly env: Readonly<Record<string, string>>;
  /** What was written to GITHUB_PATH. */
  readonly path: readonly string[];
  /** Masked; empty when GitHub would drop it for its size. */
  readonly summary: string;
  /** All of them; GitHub keeps the first ten of each level. */
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  readonly matchers: readonly string[];
  /** As GitHub shows it: masked, commands carried out, groups as ##[group]. */
  readonly log: string;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly bytes: { readonly stdout: number; readonly stderr: number };
  /** What the runner itself said was wrong: a refused environment file, a disabled command, NODE_OPTIONS in GITHUB_ENV. */
  readonly errors: readonly string[];
  readonly runnerTemp: string;
  readonly workspace: string;
  /** The JSON at the output `report`, where that names a file. */
  readonly report?: unknown;
  readonly cleanup: () => void;
}

export function actionResult(
  job: JobState,
  record: StepRecord,
  end: { exit: StepExit; status: JobStatus; raw: RawOutput; cleanup: () => void },
): ActionResult {
  const outputs = Object.fromEntries(record.outputs);
  return {
    exitCode: end.exit.exitCode,
    signal: end.exit.signal,
    conclusion: end.status,
    outputs,
    state: Object.fromEntries(record.state),
    env: Object.fromEntries(job.environment),
    path: [...job.prependPath],
    summary: record.summary,
    annotations: record.log.annotations,
    masks: ownMasks(job),
    matchers: record.matchers,
    log: record.log.text,
    stdout: Buffer.concat(end.raw.stdout),
    stderr: Buffer.concat(end.raw.stderr),
    bytes: end.raw.bytes,
    errors: record.log.runnerErrors,
    runnerTemp: job.folders.temp,
    workspace: job.folders.workspace,
    ...readReport(outputs['report']),
    cleanup: end.cleanup,
  };
}

/** Without the tokens that the runner masks by itself. */
function ownMasks(job: JobState): string[] {
  const tokens = [job.github['token'], job.runnerVariables['ACTIONS_RUNTIME_TOKEN'], 'runtime-token-of-the-testkit'];
  return job.masker.values.filter((value) => !tokens.includes(value));
}

function readReport(file: string | undefined): { report?: unknown } {
  if (file === undefined || !existsSync(file)) return {};
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return { report };
}
