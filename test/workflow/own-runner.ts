import { runWorkflow, type StepResult } from '@qeml-actions/testkit';

import { type Observation } from './expectation.ts';
import { ACTIONS, ACTIONS_NAME, OWN_NAME, OWN_ROOT, type WorkflowCase } from './workflow-files.ts';

/** Runs a workflow file by the testkit. */
export async function runOwn({ file, project, expectation }: WorkflowCase): Promise<Observation> {
  const { event, payload, ...start } = expectation.start ?? {};
  const result = await runWorkflow({
    file,
    project,
    uses: { [ACTIONS_NAME]: ACTIONS, [OWN_NAME]: OWN_ROOT },
    ...(event === undefined ? {} : { event: { name: event, payload: payload ?? {} } }),
    ...start,
  });
  result.cleanup();
  const jobs = Object.values(result.jobs).map((job) => ({
    job: job.id,
    matrix: job.matrix,
    name: job.name,
    conclusion: job.conclusion,
    outputs: job.outputs,
    steps: job.steps.filter(({ id, outcome }) => !id.startsWith('__') && outcome !== 'skipped').map(observeStep),
  }));
  return { conclusion: result.conclusion, jobs };
}

function observeStep(step: StepResult): Observation['jobs'][number]['steps'][number] {
  return {
    step: step.stage === 'main' ? step.id : `${step.stage} ${step.id}`,
    outcome: step.outcome,
    conclusion: step.conclusion,
    outputs: step.outputs,
    log: outputLines(step.log),
    summary: step.summary,
  };
}

/** A log without its head, which is the runner's and not the step's. */
function outputLines(log: string): string[] {
  const lines = log.split('\n');
  const head = lines[0] === 'Post job cleanup.' ? 0 : lines.indexOf('##[endgroup]');
  return head < 0 ? [] : lines.slice(head + 1, -1);
}
