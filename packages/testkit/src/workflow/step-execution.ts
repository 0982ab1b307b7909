import { failureMessage } from '../failure-message.ts';
import type { ActionManifest } from '../action-manifest.ts';
import { evaluateExpression, isTruthy } from '../expression.ts';
import { startNodeStep } from '../node-step.ts';
import type { ActionStage } from '../node-step.ts';
import { startScriptStep } from '../script-step.ts';
import { StepLog } from '../step-log.ts';
import { makeStepRecord } from '../step-record.ts';
import type { StepRecord } from '../step-record.ts';
import type { StepRun } from '../step-run.ts';
import { checkout } from './checkout.ts';
import { currentScope } from './job-context.ts';
import type { JobContext } from './job-context.ts';
import { stepName } from './step-name.ts';
import { optionalText, tokenBoolean, tokenMinutes, tokenText, tokenTexts } from './token-value.ts';
import type { ActionStepModel, ScriptStepModel, StepModel } from './workflow-model.ts';
import type { Conclusion, StepResult } from './workflow-result.ts';

/** One stage of one step, on its way (actions/runner, StepsRunner.cs). */
export interface StepTask {
  readonly model: StepModel;
  readonly stage: ActionStage;
  readonly condition: string;
  /** None for what is no action of ours; throws where an action is not there. */
  readonly manifest: () => ActionManifest | undefined;
  /** The state that the stages of one use share. */
  readonly state: Map<string, string>;
}

type Variables = Readonly<Record<string, string>>;

export class StepExecution {
  readonly #context: JobContext;
  readonly #task: StepTask;
  readonly #name: string;
  readonly #record: StepRecord;
  #env: Variables = {};
  #run: StepRun | undefined;
  #cancelled = false;

  constructor(context: JobContext, task: StepTask) {
    this.#context = context;
    this.#task = task;
    this.#name = stepName(task.model, task.stage, currentScope(context));
    const { plan } = context;
    const onLine = (line: string): void => plan.onEvent({ type: 'line', job: plan.key, step: this.#name, line });
    this.#record = makeStepRecord(
      new StepLog(context.state.masker, { debug: context.state.debug, keep: true, onLine }),
      task.state,
    );
  }

  async execute(): Promise<StepResult> {
    const { plan } = this.#context;
    plan.onEvent({ type: 'step-started', job: plan.key, step: this.#name });
    const outcome = await this.#outcome();
    const conclusion = outcome === 'failure' && this.#continues() ? 'success' : outcome;
    const result = {
      id: this.#task.model.id,
      name: this.#name,
      stage: this.#task.stage,
      outcome,
      conclusion,
      outputs: Object.fromEntries(this.#record.outputs),
      log: this.#record.log.text,
      summary: this.#record.summary,
      annotations: this.#record.log.annotations,
    };
    plan.onEvent({ type: 'step-done', job: plan.key, step: this.#name, result });
    return result;
  }

  /** As the runner when its job is cancelled: the step ends, unless its condition still holds. */
  async cancel(): Promise<void> {
    if (this.#holds()) return;
    this.#cancelled = true;
    await this.#run?.process.cancel();
  }

  async #outcome(): Promise<Conclusion> {
    try {
      this.#env = tokenTexts(this.#task.model.env, currentScope(this.#context));
      if (!this.#holds()) return 'skipped';
      await this.#start();
    } catch (error) {
      this.#record.log.error(failureMessage(error));
      this.#record.failed = true;
    }
    if (this.#cancelled) return 'cancelled';
    return this.#record.failed ? 'failure' : 'success';
  }

  async #start(): Promise<void> {
    const { model } = this.#task;
    const minutes = tokenMinutes(model.timeoutMinutes, currentScope(this.#context, this.#env));
    this.#run = model.kind === 'run' ? this.#startScript(model) : this.#startAction(model);
    if (this.#run === undefined) return;
    const { process, done } = this.#run;
    const timeout =
      minutes === undefined ? undefined : setTimeout(() => void this.#expire(minutes, process), minutes * 60_000);
    const { exitCode } = await done.finally(() => clearTimeout(timeout));
    if (exitCode === 0) return;
    if (model.kind === 'run' && !this.#cancelled)
      this.#record.log.error(`Process completed with exit code ${String(exitCode)}.`);
    this.#record.failed = true;
  }

  async #expire(minutes: number, process: StepRun['process']): Promise<void> {
    this.#record.log.error(`The action '${this.#name}' has timed out after ${String(minutes)} minutes.`);
    this.#record.failed = true;
    await process.cancel();
  }

  #startScript(model: ScriptStepModel): StepRun {
    const scope = currentScope(this.#context, this.#env);
    const { defaults, state } = this.#context;
    const shell = optionalText(model.shell, scope);
    return startScriptStep(
      state,
      {
        run: tokenText(model.run, scope),
        shell: shell === undefined || shell === '' ? defaults.shell : shell,
        workingDirectory: optionalText(model.workingDirectory, scope) ?? defaults['working-directory'],
        env: this.#env,
        id: model.id,
      },
      this.#record,
    );
  }

  #startAction(model: ActionStepModel): StepRun | undefined {
    const scope = currentScope(this.#context, this.#env);
    const inputs = tokenTexts(model.with, scope);
    const { plan, state } = this.#context;
    const { stage } = this.#task;
    const manifest = this.#task.manifest();
    if (manifest !== undefined) {
      const use = { manifest, uses: model.uses, with: inputs, env: this.#env, id: model.id, node: plan.node };
      return startNodeStep(state, use, stage, this.#record, scope);
    }
    this.#record.log.output(`##[group]Run ${model.uses}`);
    this.#record.log.output('##[endgroup]');
    checkout(plan.project, state.folders.workspace, inputs);
    return undefined;
  }

  #holds(): boolean {
    return isTruthy(evaluateExpression(this.#task.condition, currentScope(this.#context, this.#env)));
  }

  #continues(): boolean {
    try {
      return tokenBoolean(this.#task.model.continueOnError, currentScope(this.#context, this.#env));
    } catch (error) {
      this.#record.log.error(
        'The step failed and an error occurred when attempting to determine whether to continue on error.',
      );
      this.#record.log.error(failureMessage(error));
      return false;
    }
  }
}
