export { runAction, startAction } from './action-run.ts';
export type { ActionOptions, ActionRun } from './action-run.ts';
export type { ActionResult } from './action-result.ts';
export type { Annotation, AnnotationLevel } from './step-log.ts';
export type { WorkflowEvent } from './github-context.ts';

export { runWorkflow } from './workflow/workflow-run.ts';
export { workflowFaults } from './workflow/workflow-file.ts';
export { WorkflowFault } from './workflow/workflow-fault.ts';
export type { WorkflowOptions } from './workflow/workflow-options.ts';
export type {
  Conclusion,
  JobResult,
  StepResult,
  WorkflowEventReport,
  WorkflowResult,
} from './workflow/workflow-result.ts';
export { startGitHub } from './github/github.ts';
export type { GitHub, GitHubOptions } from './github/github.ts';
export type { RepositorySeed } from './github/state/repository.ts';
export { primaryLimit, secondaryLimit } from './github/server/fault.ts';
export type { Fault, FaultTime } from './github/server/fault.ts';
export type { RecordedRequest } from './github/server/recorded-request.ts';
export { FORK_PERMISSIONS } from './github/server/tokens.ts';
export type { TokenPermissions } from './github/server/tokens.ts';
export { zipOf } from './zip.ts';
export type { ZipEntry } from './zip.ts';

// The runner's grammars by themselves, so that what products write and read can be held against them.
export { splitArguments } from './argument-list.ts';
export { COMMAND_NAMES, parseCommand } from './command-parser.ts';
export type { Command } from './command-parser.ts';
export { environmentPairs, pathLines } from './environment-file.ts';
export { evaluateText, toExpressionData, toPlainValue } from './expression.ts';
export { LineSplitter } from './line-splitter.ts';
export { scriptShell } from './script-shell.ts';
export { SecretMasker } from './secret-masker.ts';
export { matrixLegs } from './workflow/matrix.ts';
