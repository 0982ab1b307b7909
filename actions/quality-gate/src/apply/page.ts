import { writePageFile, type Runtime } from '@qeml-actions/core';
import type { Html, Section } from '@qeml-actions/page';

import type { Result } from '../result.ts';

/**
 * Writes the page where the user wants one; its parts are loaded only then. Redacted before it is laid out, so that no escape hides
 * a secret from the redactor.
 */
export async function writePage(result: Result, runtime: Runtime): Promise<string | undefined> {
  return writePageFile(result.inputs['html-report'], runtime, async () => {
    const { page, shownOf } = await import('../view/page.ts');
    return page(runtime.redactor.redactAll(shownOf(result)));
  });
}

/** What a composition's page shows of it: what is first, and the parts. */
export async function partsOf(
  result: Result,
  { redactor }: Runtime,
): Promise<{ readonly lead: Html; readonly sections: readonly Section[] }> {
  const { lead, pageSections, shownOf } = await import('../view/page.ts');
  const shown = redactor.redactAll(shownOf(result));
  return { lead: lead(shown), sections: pageSections(shown) };
}

/** The page of a step that could not judge. */
export async function faultPage(mistakes: readonly string[]): Promise<string> {
  const { errorPage } = await import('../view/error-page.ts');
  return errorPage(mistakes);
}
