import { registerHooks } from 'node:module';

import type * as Library from '@actions/workflow-parser';
import type * as Contexts from '@actions/workflow-parser/templates/template-context';
import type * as Conditions from '@actions/workflow-parser/model/converter/if-condition';
import type * as Schemas from '@actions/workflow-parser/workflows/workflow-schema';

export type ParserLibrary = Pick<
  typeof Library,
  'parseWorkflow' | 'convertWorkflowTemplate' | 'NoOperationTraceWriter'
> &
  Pick<typeof Contexts, 'TemplateContext' | 'TemplateValidationErrors'> &
  Pick<typeof Conditions, 'convertToIfCondition'> &
  Pick<typeof Schemas, 'getWorkflowSchema'>;

let library: Promise<ParserLibrary> | undefined;

/** GitHub's own parser. It imports JSON in a way that only bundlers know, so Node is told what that is. */
export async function loadParser(): Promise<ParserLibrary> {
  library ??= importParser();
  return library;
}

async function importParser(): Promise<ParserLibrary> {
  registerHooks({
    load: (url, context, next) =>
      /\/@actions\/workflow-parser\/.*\.json$/.test(url)
        ? next(url, { ...context, format: 'json', importAttributes: { type: 'json' } })
        : next(url, context),
  });
  const [main, contexts, conditions, schemas] = await Promise.all([
    import('@actions/workflow-parser'),
    import('@actions/workflow-parser/templates/template-context'),
    import('@actions/workflow-parser/model/converter/if-condition'),
    import('@actions/workflow-parser/workflows/workflow-schema'),
  ]);
  return { ...main, ...contexts, ...conditions, ...schemas };
}
