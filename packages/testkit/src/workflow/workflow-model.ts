import type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index';

/** A workflow file, read and found to hold only what is run here. Tokens are evaluated when their contexts are known. */
export interface WorkflowModel {
  readonly file: string;
  readonly name: string;
  readonly runName: TemplateToken | undefined;
  readonly env: TemplateToken | undefined;
  readonly defaults: TemplateToken | undefined;
  readonly dispatchInputs: MappingToken | undefined;
  readonly jobs: readonly JobModel[];
  /** Keys that are accepted and have no effect here, such as `concurrency`. */
  readonly withoutEffect: readonly string[];
}

export interface JobModel {
  readonly id: string;
  readonly name: TemplateToken | undefined;
  readonly needs: readonly string[];
  readonly condition: string;
  readonly runsOn: TemplateToken | undefined;
  readonly strategy: TemplateToken | undefined;
  readonly env: TemplateToken | undefined;
  readonly defaults: TemplateToken | undefined;
  readonly outputs: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
  readonly steps: readonly StepModel[];
}

interface StepBase {
  /** The id as written, or one that begins with __ and never stands in `steps`. */
  readonly id: string;
  readonly name: TemplateToken | undefined;
  readonly condition: string;
  readonly env: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
}

export interface ScriptStepModel extends StepBase {
  readonly kind: 'run';
  readonly run: TemplateToken;
  readonly shell: TemplateToken | undefined;
  readonly workingDirectory: TemplateToken | undefined;
}

export interface ActionStepModel extends StepBase {
  readonly kind: 'uses';
  readonly uses: string;
  readonly with: TemplateToken | undefined;
}

export type StepModel = ScriptStepModel | ActionStepModel;
