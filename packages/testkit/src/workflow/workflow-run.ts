import { availableParallelism } from 'node:os';
import { basename, join, relative } from 'node:path';

import { type data } from '@actions/expressions';

import { failureMessage } from '../failure-message.ts';
import { evaluateExpression, isTruthy, toExpressionData } from '../expression.ts';
import type { ExpressionFunction, ExpressionScope } from '../expression.ts';
import { githubValues, PUSH_EVENT } from '../github-context.ts';
import type { GitHubValues } from '../github-context.ts';
import { makeJobState } from '../job-state.ts';
import { makeRoot, makeRunnerFolders, removeRoot } from '../runner-folders.ts';
import { refuseUses } from './action-source.ts';
import { dispatchInputs } from './dispatch-inputs.ts';
import { Gate } from './gate.ts';
import type { JobPlan } from './job-context.ts';
import { joinLegs, needsContext, needsFunctions } from './job-needs.ts';
import type { FinishedJob } from './job-needs.ts';
import { planJob } from './job-plans.ts';
import type { JobStrategy, PlannedLeg } from './job-plans.ts';
import { JobRun } from './job-run.ts';
import { optionalText, tokenBoolean } from './token-value.ts';
import { readWorkflow } from './workflow-file.ts';
import type { JobModel, WorkflowModel } from './workflow-model.ts';
import type { WorkflowOptions } from './workflow-options.ts';
import type { Conclusion, JobResult, WorkflowResult } from './workflow-result.ts';

/** Runs a real workflow file on this machine. A file that cannot be run is a WorkflowFault, before anything starts. */
export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowResult> {
  const name = relative(options.project, options.file);
  const shown = name.startsWith('..') ? basename(options.file) : name;
  const model = readWorkflow(options.file, shown, (uses) => refuseUses(uses, options.uses ?? {}));
  return new WorkflowRun(model, options).run();
}

class WorkflowRun {
  readonly #model: WorkflowModel;
  readonly #options: WorkflowOptions;
  readonly #root = makeRoot();
  readonly #gate = new Gate(availableParallelism());
  readonly #github: GitHubValues;
  readonly #secrets: Readonly<Record<string, string>>;
  readonly #contexts: Readonly<Record<string, data.ExpressionData>>;
  readonly #started = new Map<string, Promise<FinishedJob>>();
  readonly #finished = new Map<string, FinishedJob>();
  readonly #jobs = new Map<string, JobResult>();

  constructor(model: WorkflowModel, options: WorkflowOptions) {
    this.#model = model;
    this.#options = options;
    const event = options.event ?? PUSH_EVENT;
    this.#github = githubValues(event, { workflow: model.name, ...options.github });
    this.#secrets = { GITHUB_TOKEN: this.#github['token'] ?? '', ...options.secrets };
    this.#contexts = {
      github: toExpressionData({ ...this.#github, event: event.payload }),
      vars: toExpressionData(options.vars ?? {}),
      secrets: toExpressionData(this.#secrets),
      inputs: dispatchInputs(model.dispatchInputs, options.inputs ?? {}),
    };
  }

  async run(): Promise<WorkflowResult> {
    const runName = optionalText(this.#model.runName, { contexts: this.#contexts, functions: {} }) ?? this.#model.name;
    const finished = await Promise.all(this.#model.jobs.map((job) => this.#start(job.id)));
    return {
      name: this.#model.name,
      runName,
      conclusion: joinLegs(finished).result,
      jobs: this.#inOrder(),
      withoutEffect: this.#model.withoutEffect,
      cleanup: () => removeRoot(this.#root),
    };
  }

  async #start(id: string): Promise<FinishedJob> {
    const running = this.#started.get(id) ?? this.#afterNeeds(id);
    this.#started.set(id, running);
    return running;
  }

  async #afterNeeds(id: string): Promise<FinishedJob> {
    const job = this.#model.jobs.find((each) => each.id === id);
    if (job === undefined) throw new Error(`There is no job '${id}'.`);
    await Promise.all(job.needs.map((need) => this.#start(need)));
    const finished = await this.#runJob(job);
    this.#finished.set(id, finished);
    return finished;
  }

  async #runJob(job: JobModel): Promise<FinishedJob> {
    const scope = this.#scope(
      { needs: needsContext(job, this.#finished) },
      needsFunctions(this.#model, job, this.#finished),
    );
    try {
      if (isTruthy(evaluateExpression(job.condition, scope)))
        return await this.#runLegs(job, planJob(job, scope), scope);
      this.#jobs.set(job.id, this.#unstarted(job, job.id, 'skipped'));
      return { result: 'skipped', outputs: {} };
    } catch (error) {
      const message = failureMessage(error);
      this.#jobs.set(job.id, { ...this.#unstarted(job, job.id, 'failure'), error: message });
      return { result: 'failure', outputs: {} };
    }
  }

  async #runLegs(job: JobModel, strategy: JobStrategy, scope: ExpressionScope): Promise<FinishedJob> {
    const running = new Set<JobRun>();
    const parallel = new Gate(strategy.maxParallel);
    const state = { stopped: false };
    // Their places in the result, whichever ends first.
    for (const leg of strategy.legs) this.#jobs.set(leg.key, this.#unstarted(job, leg.name, 'cancelled'));
    const runLeg = async (leg: PlannedLeg): Promise<FinishedJob> => {
      if (state.stopped)
        return this.#keep(leg.key, { ...this.#unstarted(job, leg.name, 'cancelled'), matrix: leg.values }, false);
      const contexts = {
        ...this.#contexts,
        needs: needsContext(job, this.#finished),
        matrix: leg.matrix,
        strategy: leg.strategy,
      };
      const tolerated = tokenBoolean(job.continueOnError, { ...scope, contexts });
      const run = this.#makeRun(job, leg, contexts);
      running.add(run);
      const cancel = (): void => void run.cancel();
      this.#options.signal?.addEventListener('abort', cancel);
      const result = await run.run(this.#model);
      this.#options.signal?.removeEventListener('abort', cancel);
      running.delete(run);
      if (strategy.failFast && result.conclusion === 'failure' && !tolerated) {
        state.stopped = true;
        await Promise.all([...running].map((other) => other.cancel()));
      }
      return this.#keep(leg.key, result, tolerated);
    };
    return joinLegs(
      await Promise.all(strategy.legs.map((leg) => parallel.pass(() => this.#gate.pass(() => runLeg(leg))))),
    );
  }

  /** As the file has them. */
  #inOrder(): Record<string, JobResult> {
    const place = ({ id }: JobResult): number => this.#model.jobs.findIndex((job) => job.id === id);
    return Object.fromEntries([...this.#jobs].toSorted(([, a], [, b]) => place(a) - place(b)));
  }

  #makeRun(job: JobModel, leg: PlannedLeg, contexts: JobPlan['contexts']): JobRun {
    const { options, state } = { options: this.#options, state: this.#makeState(job, leg) };
    return new JobRun(
      {
        model: job,
        key: leg.key,
        name: leg.name,
        matrix: leg.values,
        contexts,
        secrets: this.#secrets,
        project: options.project,
        uses: options.uses ?? {},
        node: options.node ?? process.execPath,
        onEvent: options.onEvent ?? (() => undefined),
      },
      state,
    );
  }

  #makeState(job: JobModel, leg: PlannedLeg): ReturnType<typeof makeJobState> {
    const { event, runnerVariables, debug } = this.#options;
    const folder = join(this.#root, leg.key.replace(/[^\w.-]+/g, '-'));
    return makeJobState(makeRunnerFolders(folder, this.#github['repository'] ?? ''), {
      github: { ...this.#github, job: job.id },
      ...(event === undefined ? {} : { event }),
      ...(runnerVariables === undefined ? {} : { runnerVariables }),
      ...(debug === undefined ? {} : { debug }),
    });
  }

  #keep(key: string, result: JobResult, tolerated: boolean): FinishedJob {
    this.#jobs.set(key, result);
    const { conclusion, outputs } = result;
    return { result: conclusion === 'failure' && tolerated ? 'success' : conclusion, outputs };
  }

  #unstarted(job: JobModel, name: string, conclusion: Conclusion): JobResult {
    return { id: job.id, name, matrix: {}, conclusion, outputs: {}, steps: [] };
  }

  #scope(
    contexts: Readonly<Record<string, data.ExpressionData>>,
    functions: Record<string, ExpressionFunction>,
  ): ExpressionScope {
    return { contexts: { ...this.#contexts, ...contexts }, functions };
  }
}
