import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';

import { failureMessage } from '../failure-message.ts';
import type { JobState } from '../job-state.ts';
import { currentScope } from './job-context.ts';
import type { JobContext, JobPlan } from './job-context.ts';
import { JobSteps } from './job-steps.ts';
import { endOrphans } from './orphans.ts';
import { tokenMinutes, tokenTexts } from './token-value.ts';
import type { WorkflowModel } from './workflow-model.ts';
import type { JobResult } from './workflow-result.ts';

/** One job on a runner of its own. */
export class JobRun {
  readonly #context: JobContext;
  readonly #steps: JobSteps;
  #error: string | undefined;

  constructor(plan: JobPlan, state: JobState) {
    this.#context = { plan, state, steps: new Map(), defaults: {}, status: 'success' };
    this.#steps = new JobSteps(this.#context);
  }

  async run(workflow: WorkflowModel): Promise<JobResult> {
    const { plan, state } = this.#context;
    plan.onEvent({ type: 'job-started', job: plan.key, name: plan.name });
    for (const secret of Object.values(plan.secrets)) state.masker.addLines(secret);
    let outputs: Record<string, string> = {};
    try {
      this.#setUp(workflow);
      await this.#runSteps();
      outputs = this.#outputs();
    } catch (error) {
      this.#fail(error);
    }
    await endOrphans(state.trackingId, (line) => this.#say(line));
    const { status } = this.#context;
    const result = {
      id: plan.model.id,
      name: plan.name,
      matrix: plan.matrix,
      conclusion: status,
      outputs,
      steps: this.#steps.results,
      workspace: state.folders.workspace,
      ...(this.#error === undefined ? {} : { error: this.#error }),
    };
    plan.onEvent({ type: 'job-done', job: plan.key, result });
    return result;
  }

  /** Ends the step that runs; what follows sees `cancelled()`. */
  async cancel(): Promise<void> {
    this.#context.status = 'cancelled';
    await this.#steps.cancel();
  }

  #setUp(workflow: WorkflowModel): void {
    const { plan, state } = this.#context;
    const each = (...tokens: readonly (TemplateToken | undefined)[]): Record<string, string>[] =>
      tokens.map((token) => tokenTexts(token, currentScope(this.#context)));
    for (const env of each(workflow.env, plan.model.env)) {
      for (const [name, value] of Object.entries(env)) state.environment.set(name, value);
    }
    this.#context.defaults = Object.assign(
      {},
      ...each(workflow.defaults, plan.model.defaults),
    ) as JobContext['defaults'];
  }

  async #runSteps(): Promise<void> {
    const minutes = tokenMinutes(this.#context.plan.model.timeoutMinutes, currentScope(this.#context));
    const expire = (): void => {
      this.#say(`##[error]The job has exceeded the maximum execution time of ${String(minutes)}m0s`);
      void this.cancel();
    };
    const timeout = minutes === undefined ? undefined : setTimeout(expire, minutes * 60_000);
    try {
      await this.#steps.run();
    } finally {
      clearTimeout(timeout);
    }
  }

  /** Without those that hold a secret: GitHub drops them. */
  #outputs(): Record<string, string> {
    const { masker } = this.#context.state;
    const all = Object.entries(tokenTexts(this.#context.plan.model.outputs, currentScope(this.#context)));
    const hidden = all.filter(([, value]) => masker.mask(value) !== value).map(([name]) => name);
    for (const name of hidden) this.#say(`##[warning]Skip output '${name}' since it may contain secret.`);
    return Object.fromEntries(all.filter(([name, value]) => value !== '' && !hidden.includes(name)));
  }

  #fail(error: unknown): void {
    this.#context.status = 'failure';
    this.#error = failureMessage(error);
    this.#say(`##[error]${this.#error}`);
  }

  /** A line outside the steps. */
  #say(line: string): void {
    const { plan, state } = this.#context;
    plan.onEvent({ type: 'line', job: plan.key, step: 'Complete job', line: state.masker.mask(line) });
  }
}
