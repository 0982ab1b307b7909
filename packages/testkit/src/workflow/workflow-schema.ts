import { readFileSync } from 'node:fs';

import { JSONObjectReader } from '@actions/workflow-parser/templates/json-object-reader';
import { TemplateSchema } from '@actions/workflow-parser/templates/schema/index';

let schema: TemplateSchema | undefined;

/**
 * GitHub's schema of workflow files. The parser's own entry imports it in a way that only bundlers know (JSON without attributes),
 * so its parts are imported one by one and the schema is read here.
 */
export function workflowSchema(): TemplateSchema {
  const file = new URL('./workflow-v1.0.min.json', import.meta.resolve('@actions/workflow-parser'));
  schema ??= TemplateSchema.load(new JSONObjectReader(undefined, readFileSync(file, 'utf8')));
  return schema;
}
