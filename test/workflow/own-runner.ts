import { runWorkflow, type StepResult, type WorkflowOptions, type WorkflowResult } from '@qeml-actions/testkit';

import { type Observation } from './expectation.ts';
import { ACTIONS, ACTIONS_NAME, OWN_NAME, OWN_ROOT, type WorkflowCase } from './workflow-files.ts';

/** Runs a workflow file by the testkit. */
export async function runOwn(each: WorkflowCase): Promise<Observation> {
  const result = await runWorkflow(ownOptions(each));
  result.cleanup();
  return observeOwn(result);
}

/** What the testkit is told to run it. */
export function ownOptions({ file, project, expectation, start: own }: WorkflowCase): WorkflowOptions {
  const { event, payload, ...start } = own ?? expectation.start ?? {};
  return {
    file,
    project,
    uses: { [ACTIONS_NAME]: ACTIONS, [OWN_NAME]: OWN_ROOT },
    ...(event === undefined ? {} : { event: { name: event, payload: payload ?? {} } }),
    ...start,
  };
}

/** What came of it, without the steps that have no id. */
export function observeOwn({ conclusion, jobs }: WorkflowResult): Observation {
  return {
    conclusion,
    jobs: Object.values(jobs).map((job) => ({
      job: job.id,
      matrix: job.matrix,
      name: job.name,
      conclusion: job.conclusion,
      outputs: job.outputs,
      steps: job.steps.filter(({ id, outcome }) => !id.startsWith('__') && outcome !== 'skipped').map(observeStep),
    })),
  };
}

function observeStep(step: StepResult): Observation['jobs'][number]['steps'][number] {
  return {
    step: step.stage === 'main' ? step.id : `${step.stage} ${step.id}`,
    outcome: step.outcome,
    conclusion: step.conclusion,
    outputs: step.outputs,
    log: outputLines(step.log),
    summary: step.summary,
    places: step.annotations.flatMap(placeOf),
  };
}

function placeOf({ properties: { file, line } }: StepResult['annotations'][number]): readonly string[] {
  return file === undefined ? [] : [line === undefined ? file : `${file}:${line}`];
}

/** A log without its head, which is the runner's and not the step's. */
function outputLines(log: string): string[] {
  const lines = log.split('\n');
  const head = lines[0] === 'Post job cleanup.' ? 0 : lines.indexOf('##[endgroup]');
  return head < 0 ? [] : lines.slice(head + 1, -1);
}
