import { readlink } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

import { InputError, messageOf } from './errors.ts';
import { fromRoot, real } from './real-path.ts';
import type { Runtime } from './runtime.ts';
import { workspaceFolder } from './workspace.ts';

/**
 * Writes what `html-report` asks for, inside the workspace or RUNNER_TEMP; `rendered` is asked only where a page is wanted. Returns why it could
 * not be written: what was found out is then still worth publishing.
 */
export async function writePageFile(
  path: string | undefined,
  { environment, files }: Runtime,
  rendered: () => Promise<string>,
): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const input = `Input html-report is "${path}"`;
  try {
    const workspace = workspaceFolder(environment);
    const target = await within([workspace, environment['RUNNER_TEMP'] || workspace], path);
    if (target === undefined)
      return `${input}, which leads out of the workspace: name a file inside it, or in RUNNER_TEMP.`;
    const content = await rendered();
    await files.makeFolder(dirname(target));
    await files.write(target, content);
    return undefined;
  } catch (error) {
    return `${input}: the page could not be written there: ${messageOf(error)}.`;
  }
}

/**
 * Does what a page is to be written of; where that ends in what the user must mend, a page says so.
 * @throws the same error, with the page's own where that could not be written either
 */
export async function pagedOnError<T>(
  path: string | undefined,
  runtime: Runtime,
  errorPage: (mistakes: readonly string[]) => Promise<string>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const mistakes = runtime.redactor.redactAll([...error.mistakes]);
    const fault = await writePageFile(path, runtime, () => errorPage(mistakes));
    throw fault === undefined ? error : new InputError([...error.mistakes, fault], { cause: error });
  }
}

/** Where a path leads, with the links of what is there followed; undefined where that is in none of the roots, or is one itself. */
async function within(roots: readonly string[], path: string): Promise<string | undefined> {
  const [workspace = '.'] = roots;
  const target = await landing(resolve(workspace, path));
  for (const one of target === undefined ? [] : roots) {
    const root = (await real(one)) ?? one;
    if (target !== undefined && fromRoot(root, target)) return target;
  }
  return undefined;
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
    await promisify(readlink)(path);
    return true;
  } catch {
    // Whatever else is in the way shows itself in writing.
    return false;
  }
}
