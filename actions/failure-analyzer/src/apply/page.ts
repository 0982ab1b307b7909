import { dirname, resolve } from 'node:path';

import { messageOf, type Runtime } from '@qeml-actions/core';

import { surroundings } from '../gather/surroundings.ts';
import { pageNotWritten } from '../messages/page.ts';
import type { Result } from '../result.ts';
import { page } from '../view/page.ts';
import { FULL_CAUSES, LINES_EACH_SIDE } from '../view/page/limits.ts';

/**
 * Writes the page where the user wants one, redacted before it is laid out, so that no escape hides a secret from the
 * redactor. Returns why it could not be written: what was found out is then still worth publishing.
 */
export async function writePage(result: Result, runtime: Runtime): Promise<string | undefined> {
  const { environment, files, redactor } = runtime;
  const path = result.inputs['html-report'];
  if (path === undefined) return undefined;
  const target = resolve(environment['GITHUB_WORKSPACE'] || process.cwd(), path);
  try {
    const shown = result.causes.slice(0, FULL_CAUSES);
    const logs = await surroundings(shown, result.inputs, environment, LINES_EACH_SIDE);
    await files.makeFolder(dirname(target));
    await files.write(target, page(redactor.redactAll(result), redactor.redactAll(logs)));
    return undefined;
  } catch (error) {
    return pageNotWritten(path, messageOf(error));
  }
}
