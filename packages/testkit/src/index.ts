export { runAction, startAction } from './action-run.ts';
export type { ActionOptions, ActionRun } from './action-run.ts';
export type { ActionResult } from './action-result.ts';
export type { Annotation, AnnotationLevel } from './step-log.ts';
export type { WorkflowEvent } from './github-context.ts';
