import { readActionManifest } from '../action-manifest.ts';
import type { ActionManifest } from '../action-manifest.ts';
import type { ActionStage } from '../node-step.ts';
import { CHECKOUT, requireActionFolder } from './action-source.ts';
import type { JobContext } from './job-context.ts';
import { StepExecution } from './step-execution.ts';
import type { StepTask } from './step-execution.ts';
import type { StepModel } from './workflow-model.ts';
import type { StepResult } from './workflow-result.ts';

/** The steps of one job in their order: all pre stages, the steps, the post stages of those that were reached, last first. */
export class JobSteps {
  readonly results: StepResult[] = [];
  readonly #context: JobContext;
  readonly #states = new Map<StepModel, Map<string, string>>();
  readonly #manifests = new Map<StepModel, ActionManifest>();
  readonly #posts = new Map<StepModel, StepTask>();
  #current: StepExecution | undefined;

  constructor(context: JobContext) {
    this.#context = context;
  }

  async run(): Promise<void> {
    const { steps } = this.#context.plan.model;
    // Actions of other repositories are there before the first step; local ones only when their step is reached.
    for (const step of steps) if (step.kind === 'uses' && !step.uses.startsWith('./')) this.#manifest(step);
    for (const step of steps) {
      const manifest = this.#manifests.get(step);
      if (manifest?.pre !== undefined) await this.#execute(step, 'pre', manifest.preIf);
    }
    for (const step of steps) await this.#execute(step, 'main', step.condition);
    for (const post of [...this.#posts.values()].toReversed()) await this.#execute(post.model, 'post', post.condition);
  }

  async cancel(): Promise<void> {
    await this.#current?.cancel();
  }

  async #execute(model: StepModel, stage: ActionStage, condition: string): Promise<void> {
    const state = this.#states.get(model) ?? new Map<string, string>();
    this.#states.set(model, state);
    const task = { model, stage, condition, state, manifest: () => this.#manifest(model) };
    this.#current = new StepExecution(this.#context, task);
    const result = await this.#current.execute();
    this.#current = undefined;
    this.results.push(result);
    if (result.conclusion === 'failure' && this.#context.status === 'success') this.#context.status = 'failure';
    if (stage === 'main' && !model.id.startsWith('__')) {
      const { outputs, outcome, conclusion } = result;
      this.#context.steps.set(model.id, { outputs, outcome, conclusion });
    }
    if (stage !== 'post' && result.outcome !== 'skipped') this.#registerPost(task);
  }

  #registerPost(task: StepTask): void {
    const manifest = this.#manifests.get(task.model);
    if (manifest?.post === undefined || this.#posts.has(task.model)) return;
    this.#posts.set(task.model, { ...task, condition: manifest.postIf });
  }

  #manifest(step: StepModel): ActionManifest | undefined {
    if (step.kind === 'run' || CHECKOUT.test(step.uses)) return undefined;
    const known = this.#manifests.get(step);
    if (known !== undefined) return known;
    const { plan, state } = this.#context;
    const manifest = readActionManifest(requireActionFolder(step.uses, plan.uses, state.folders.workspace));
    this.#manifests.set(step, manifest);
    return manifest;
  }
}
