import { writePageFile, type Runtime } from '@qeml-actions/core';

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

/** The page of a step that could not judge. */
export async function faultPage(mistakes: readonly string[]): Promise<string> {
  const { errorPage } = await import('../view/error-page.ts');
  return errorPage(mistakes);
}
