import { readFileSync } from 'node:fs';

import { FeatureFlags } from '@actions/expressions/features';
import { type TemplateContext } from '@actions/workflow-parser/templates/template-context';
import { type TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { parse } from 'yaml';

import { ModelReader } from './model-reader.ts';
import { loadParser } from './parser-library.ts';
import { type FileFault, WorkflowFault } from './workflow-fault.ts';
import { type WorkflowModel } from './workflow-model.ts';

type RefuseUses = (uses: string) => string | undefined;

/** Reads a workflow file with GitHub's own parser. A file that is not valid, or holds what is not run here, is a WorkflowFault. */
export async function readWorkflow(file: string, name: string, refuseUses: RefuseUses): Promise<WorkflowModel> {
  const content = readFileSync(file, 'utf8');
  await readModel(name, content, refuseUses);
  // In texts of several lines the parser takes expressions from the source, with its indentation (it serves editors).
  // As JSON each text is one line; the places of faults are known from the first reading.
  return readModel(name, JSON.stringify(parse(content)), refuseUses);
}

async function readModel(name: string, content: string, refuseUses: RefuseUses): Promise<WorkflowModel> {
  const { library, context, root } = await parseContent(name, content);
  const faults: FileFault[] = [];
  const reader = new ModelReader({
    condition: (token) => library.convertToIfCondition(context, token)?.expression,
    fault: (fault) => faults.push({ file: name, ...fault }),
    refuseUses,
  });
  const model = reader.workflow(name, root);
  throwFaults(context, name, faults);
  return model;
}

async function parseContent(name: string, content: string) {
  const library = await loadParser();
  const trace = new library.NoOperationTraceWriter();
  const errors = new library.TemplateValidationErrors();
  const context = new library.TemplateContext(errors, library.getWorkflowSchema(), trace);
  // Without its flags the parser would refuse what GitHub has taken up since, such as case().
  const featureFlags = new FeatureFlags({ all: true });
  context.state['featureFlags'] = featureFlags;
  const { value } = library.parseWorkflow({ name, content }, context);
  throwFaults(context, name, []);
  const root: TemplateToken | undefined = value;
  if (root === undefined) throw new WorkflowFault([{ file: name, line: 1, column: 1, message: 'The file is empty.' }]);
  await library.convertWorkflowTemplate(context, root, undefined, { featureFlags });
  throwFaults(context, name, []);
  return { library, context, root };
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
