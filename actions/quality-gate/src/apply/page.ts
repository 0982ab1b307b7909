import { readlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { InputError, messageOf, type Runtime } from '@qeml-actions/core';

import { fromRoot, real } from '../gather/workspace.ts';
import type { Inputs } from '../inputs.ts';
import { pageNotWritten, pageOutside } from '../messages/page.ts';
import type { Result } from '../result.ts';

/**
 * Writes the page, whose parts are loaded only then, where the user wants one, redacted before it is laid out, so that no escape hides a secret from the
 * redactor. Returns why it could not be written: what was found out is then still worth publishing.
 */
export async function writePage(result: Result, runtime: Runtime): Promise<string | undefined> {
  return written(result.inputs['html-report'], runtime, async () => {
    const { page, shownOf } = await import('../view/page.ts');
    return page(runtime.redactor.redactAll(shownOf(result)));
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
    const mistakes = [...error.mistakes];
    const fault = await written(inputs['html-report'], runtime, async () => {
      const { errorPage } = await import('../view/error-page.ts');
      return errorPage(runtime.redactor.redactAll(mistakes));
    });
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
  try {
    const target = await insideWorkspace(environment['GITHUB_WORKSPACE'] || process.cwd(), path);
    if (target === undefined) return pageOutside(path);
    const content = await rendered();
    await files.makeFolder(dirname(target));
    await files.write(target, content);
    return undefined;
  } catch (error) {
    return pageNotWritten(path, messageOf(error));
  }
}

/** Where a path leads, with the links of what is there followed; undefined where that is outside, or the root itself. */
async function insideWorkspace(workspace: string, path: string): Promise<string | undefined> {
  const root = (await real(workspace)) ?? workspace;
  const target = await landing(resolve(root, path));
  return target !== undefined && fromRoot(root, target) ? target : undefined;
}

/** Undefined for a link to what is not there: who writes through it makes that, wherever it lies. */
async function landing(path: string): Promise<string | undefined> {
  const there = await real(path);
  if (there !== undefined || dirname(path) === path) return there ?? path;
  if (await isLink(path)) return undefined;
  const folder = await landing(dirname(path));
  return folder === undefined ? undefined : join(folder, basename(path));
}

async function isLink(path: string): Promise<boolean> {
  try {
    await readlink(path);
    return true;
  } catch {
    // Whatever else is in the way shows itself in writing.
    return false;
  }
}
