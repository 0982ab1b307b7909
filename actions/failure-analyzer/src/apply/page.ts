import { dirname, resolve } from 'node:path';

import { InputError, messageOf, type Runtime } from '@qeml-actions/core';

import { surroundings, type LogInputs } from '../gather/surroundings.ts';
import type { Inputs } from '../inputs.ts';
import { pageNotWritten } from '../messages/page.ts';
import { errorPage } from '../view/error-page.ts';
import { page } from '../view/page.ts';
import { FULL_CAUSES, LINES_EACH_SIDE } from '../view/page/limits.ts';
import type { Shown } from '../view/page/shown.ts';

/** A result with the inputs that concern its page. */
export interface Paged extends Shown {
  readonly inputs: LogInputs & Pick<Inputs, 'html-report'>;
}

/**
 * Writes the page where the user wants one, redacted before it is laid out, so that no escape hides a secret from the
 * redactor. Returns why it could not be written: what was found out is then still worth publishing.
 */
export async function writePage({ inputs, ...shown }: Paged, runtime: Runtime): Promise<string | undefined> {
  const { environment, redactor } = runtime;
  return written(inputs['html-report'], runtime, async () => {
    const causes = shown.causes.slice(0, FULL_CAUSES);
    const { masks, ...observed } = shown.observed;
    const around = await surroundings(causes, inputs, environment, LINES_EACH_SIDE);
    const logs = around.map((log) => ({ ...log, lines: masks?.hide(log.lines) ?? log.lines }));
    return page(redactor.redactAll({ ...shown, observed }), redactor.redactAll(logs));
  });
}

/**
 * Does what a page is to be written of; where that ends in what the user must mend, the page says so.
 * @throws the same error, with the page's own where that could not be written either
 */
export async function pagedOnError<T>(
  inputs: Pick<Inputs, 'html-report'>,
  runtime: Runtime,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { mistakes } = error;
    const redacted = runtime.redactor.redactAll([...mistakes]);
    const fault = await written(inputs['html-report'], runtime, () => Promise.resolve(errorPage(redacted)));
    throw fault === undefined ? error : new InputError([...mistakes, fault], { cause: error });
  }
}

/** Why it could not be written; undefined where it was, or is not wanted. */
async function written(
  path: string | undefined,
  { environment, files }: Runtime,
  rendered: () => Promise<string>,
): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const target = resolve(environment['GITHUB_WORKSPACE'] || process.cwd(), path);
  try {
    const content = await rendered();
    await files.makeFolder(dirname(target));
    await files.write(target, content);
    return undefined;
  } catch (error) {
    return pageNotWritten(path, messageOf(error));
  }
}
