export { runAction, startAction } from './action-run.ts';
export type { ActionOptions, ActionRun } from './action-run.ts';
export type { ActionResult } from './action-result.ts';
export type { Annotation, AnnotationLevel } from './step-log.ts';
export type { WorkflowEvent } from './github-context.ts';
export { runWorkflow } from './workflow/workflow-run.ts';
export { WorkflowFault } from './workflow/workflow-fault.ts';
export type { WorkflowOptions } from './workflow/workflow-options.ts';
export type {
  Conclusion,
  JobResult,
  StepResult,
  WorkflowEventReport,
  WorkflowResult,
} from './workflow/workflow-result.ts';
