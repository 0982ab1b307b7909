import { readFileSync } from 'node:fs';

import { FeatureFlags } from '@actions/expressions/features';
import { convertToIfCondition } from '@actions/workflow-parser/model/converter/if-condition';
import { convertJobs } from '@actions/workflow-parser/model/converter/jobs';
import { TemplateContext, TemplateValidationErrors } from '@actions/workflow-parser/templates/template-context';
import { readTemplate } from '@actions/workflow-parser/templates/template-reader';
import { type TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { isMapping } from '@actions/workflow-parser/templates/tokens/type-guards';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader';
import { parse } from 'yaml';

import { ModelReader } from './model-reader.ts';
import { type FileFault, WorkflowFault } from './workflow-fault.ts';
import { type WorkflowModel } from './workflow-model.ts';
import { workflowSchema } from './workflow-schema.ts';

type RefuseUses = (uses: string) => string | undefined;

/** Reads a workflow file with GitHub's own parser. A file that is not valid, or holds what is not run here, is a WorkflowFault. */
export function readWorkflow(file: string, name: string, refuseUses: RefuseUses): WorkflowModel {
  const content = readFileSync(file, 'utf8');
  readModel(name, content, refuseUses);
  // In texts of several lines the parser takes expressions from the source, with its indentation (it serves editors).
  // As JSON each text is one line; the places of faults are known from the first reading.
  return readModel(name, JSON.stringify(parse(content)), refuseUses);
}

/** What GitHub's own parser has against a workflow, whether or not all that it asks for can be run here. */
export function workflowFaults(content: string, name: string): readonly FileFault[] {
  try {
    parsed(name, content);
    return [];
  } catch (error) {
    if (error instanceof WorkflowFault) return error.faults;
    throw error;
  }
}

function readModel(name: string, content: string, refuseUses: RefuseUses): WorkflowModel {
  const { context, root } = parsed(name, content);
  const faults: FileFault[] = [];
  const reader = new ModelReader({
    condition: (token) => convertToIfCondition(context, token)?.expression,
    fault: (fault) => faults.push({ file: name, ...fault }),
    refuseUses,
  });
  const model = reader.workflow(name, root);
  throwFaults(context, name, faults);
  return model;
}

function parsed(name: string, content: string): { readonly context: TemplateContext; readonly root: TemplateToken } {
  const context = new TemplateContext(new TemplateValidationErrors(), workflowSchema(), new NoOperationTraceWriter());
  // Without its flags, set before it reads, the parser would refuse what GitHub has taken up since, such as case().
  context.state['featureFlags'] = new FeatureFlags({ all: true });
  const root = readRoot(context, name, content);
  throwFaults(context, name, []);
  const jobs = isMapping(root) ? root.find('jobs') : undefined;
  if (jobs !== undefined) convertJobs(context, jobs);
  throwFaults(context, name, []);
  return { context, root };
}

function readRoot(context: TemplateContext, name: string, content: string): TemplateToken {
  const id = context.getFileId(name);
  const reader = new YamlObjectReader(id, content);
  for (const { message, range } of reader.errors) context.error(id, message, range);
  throwFaults(context, name, []);
  const root: TemplateToken | undefined = readTemplate(context, 'workflow-root-strict', reader, id);
  throwFaults(context, name, []);
  if (root === undefined) throw new WorkflowFault([{ file: name, line: 1, column: 1, message: 'The file is empty.' }]);
  return root;
}

function throwFaults(context: TemplateContext, file: string, more: readonly FileFault[]): void {
  const errors = context.errors.getErrors().map(({ rawMessage, range }) => ({
    file,
    line: range?.start.line ?? 1,
    column: range?.start.column ?? 1,
    message: rawMessage,
  }));
  const faults = [...errors, ...more];
  if (faults.length > 0) throw new WorkflowFault(faults);
}
