import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { actionResult } from './action-result.ts';
import type { ActionResult, RawOutput } from './action-result.ts';
import { readActionManifest } from './action-manifest.ts';
import type { ActionManifest } from './action-manifest.ts';
import { evaluateExpression, isTruthy } from './expression.ts';
import type { GitHubValues, WorkflowEvent } from './github-context.ts';
import { jobScope } from './job-scope.ts';
import type { JobStatus } from './job-scope.ts';
import { makeJobState } from './job-state.ts';
import type { JobState } from './job-state.ts';
import { startNodeStep } from './node-step.ts';
import type { ActionStage, ActionUse } from './node-step.ts';
import { makeRoot, makeRunnerFolders, removeRoot } from './runner-folders.ts';
import { StepLog } from './step-log.ts';
import type { OutputName, StepExit } from './step-process.ts';
import { makeStepRecord } from './step-record.ts';
import type { StepRecord } from './step-record.ts';
import type { StepRun } from './step-run.ts';

export interface ActionOptions {
  /** The action's folder below `root`, such as `retry-with-backoff`, or the path of any folder with an action.yml. */
  readonly action: string;
  /** Default: this repository. */
  readonly root?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: WorkflowEvent;
  /** Default: a fresh empty folder. */
  readonly workspace?: string;
  readonly id?: string;
  /** Default: the Node that runs this. */
  readonly node?: string;
  /** Changes of the github context, such as `{ api_url, sha, run_attempt }`; they become GITHUB_*. */
  readonly github?: GitHubValues;
  /** Over what the runner sets itself: ACTIONS_RESULTS_URL and the like, for stand-ins of GitHub's services. */
  readonly runnerVariables?: Readonly<Record<string, string>>;
  /** As when a run is started with debug logging. */
  readonly debug?: boolean;
  /** False: neither log nor raw output is kept, only counted; for gigabytes. */
  readonly keepOutput?: boolean;
  readonly onOutput?: (name: OutputName, chunk: Buffer) => void;
  /** Each line of the log as GitHub would show it. */
  readonly onLine?: (line: string) => void;
}

/** One action on its way through pre, main and post, as the only step of a job. */
export class ActionRun {
  readonly result: Promise<ActionResult>;
  readonly job: JobState;
  readonly #use: ActionUse;
  readonly #options: ActionOptions;
  readonly #record: StepRecord;
  readonly #raw: RawOutput = { stdout: [], stderr: [], bytes: { stdout: 0, stderr: 0 } };
  #current: StepRun | undefined;
  #status: JobStatus = 'success';
  #paused = false;

  constructor(options: ActionOptions, manifest: ActionManifest, uses: string) {
    this.#options = options;
    const folders = makeRunnerFolders(makeRoot(), options.github?.['repository'] ?? 'octo-repo', options.workspace);
    this.job = makeJobState(folders, options);
    const keep = options.keepOutput ?? true;
    this.#record = makeStepRecord(
      new StepLog(this.job.masker, { debug: this.job.debug, keep, onLine: options.onLine ?? (() => undefined) }),
    );
    this.#use = {
      manifest,
      uses,
      with: options.with ?? {},
      env: options.env ?? {},
      id: options.id ?? (uses.startsWith('./') ? '__self' : `__${uses.replace(/@.*/, '').replaceAll('/', '_')}`),
      node: options.node ?? process.execPath,
      onChunk: (name, chunk) => this.#take(name, chunk, keep),
    };
    this.result = this.#run();
  }

  /** The process id of the stage that runs. */
  get pid(): number {
    return this.#current?.process.pid ?? 0;
  }

  signal(name: NodeJS.Signals): void {
    this.#current?.process.signal(name);
  }

  /** As a cancelled job: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL; post stages still run. */
  async cancel(): Promise<void> {
    this.#status = 'cancelled';
    await this.#current?.process.cancel();
  }

  /** Stops reading the action's output, so that its pipes fill. */
  pauseOutput(): void {
    this.#paused = true;
    this.#current?.process.pause();
  }

  resumeOutput(): void {
    this.#paused = false;
    this.#current?.process.resume();
  }

  /** Removes all that the run has made. */
  cleanup(): void {
    removeRoot(this.job.folders.root);
  }

  async #run(): Promise<ActionResult> {
    const { manifest } = this.#use;
    const ended: [stage: ActionStage, exit: StepExit][] = [];
    const stage = async (name: ActionStage, condition: string): Promise<void> => {
      if (manifest[name] !== undefined && this.#holds(condition)) ended.push([name, await this.#stage(name)]);
    };
    await stage('pre', manifest.preIf);
    await stage('main', 'success()');
    // A stage that was begun registers the post stage, however it ended.
    if (ended.length > 0) await stage('post', manifest.postIf);
    const main = ended.filter(([name]) => name === 'main');
    const deciding = [...main, ...ended].find(([, { exitCode }]) => exitCode !== 0) ?? main[0];
    const exit = deciding?.[1] ?? { exitCode: 0, signal: null };
    return actionResult(this.job, this.#record, {
      exit,
      status: this.#status,
      raw: this.#raw,
      cleanup: () => this.cleanup(),
    });
  }

  async #stage(stage: ActionStage): Promise<StepExit> {
    this.#current = startNodeStep(this.job, this.#use, stage, this.#record, jobScope(this.job, this.#status));
    if (this.#paused) this.#current.process.pause();
    const exit = await this.#current.done;
    if (this.#status === 'success' && (exit.exitCode !== 0 || this.#record.failed)) this.#status = 'failure';
    return exit;
  }

  #holds(condition: string): boolean {
    return isTruthy(evaluateExpression(condition, jobScope(this.job, this.#status)));
  }

  #take(name: OutputName, chunk: Buffer, keep: boolean): void {
    this.#raw.bytes[name] += chunk.length;
    if (keep) this.#raw[name].push(chunk);
    this.#options.onOutput?.(name, chunk);
  }
}

/** The repository that this file belongs to. */
const REPOSITORY_ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts a JavaScript action as GitHub's runner would, from its action.yml. */
export function startAction(options: ActionOptions): ActionRun {
  const root = resolve(options.root ?? REPOSITORY_ROOT);
  const folder = resolve(root, options.action);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(`There is no action at ${folder}.`);
  const inside = relative(root, folder).replaceAll(sep, '/');
  const published = options.root === undefined && !inside.startsWith('..');
  const uses = published ? `org/qeml-actions${inside === '' ? '' : `/${inside}`}@v1` : `./${inside}`;
  return new ActionRun(options, readActionManifest(folder), uses);
}

/** Runs an action to its end. The result's `cleanup` removes the run's folder. */
export async function runAction(options: ActionOptions): Promise<ActionResult> {
  return startAction(options).result;
}
