import { writePageFile, type Runtime } from '@qeml-actions/core';

import type { Result } from '../result.ts';

/** Writes the page where the user wants one; its parts are loaded only then. Returns why it could not be written. */
export async function writePage(result: Result, runtime: Runtime): Promise<string | undefined> {
  return writePageFile(result.inputs['html-report'], runtime, async () => {
    const { page } = await import('../view/page.ts');
    return page(result, runtime.redactor, await partsOf(result, runtime));
  });
}

/** What the parts show of themselves, redacted before it was laid out. */
async function partsOf({ analysis, gate }: Result, runtime: Runtime) {
  if (analysis.state === 'done') {
    const { sectionsOf } = await import('../../../failure-analyzer/src/step.ts');
    return { lead: undefined, sections: await sectionsOf(analysis.result, runtime) };
  }
  if (gate.state === 'done') {
    const { partsOf: gateParts } = await import('../../../quality-gate/src/step.ts');
    return gateParts(gate.result, runtime);
  }
  return { lead: undefined, sections: [] };
}

/** The page of a step whose command never had its turn. */
export async function faultPage(mistakes: readonly string[]): Promise<string> {
  const { errorPage } = await import('../view/error-page.ts');
  return errorPage(mistakes);
}
