import { resolve } from 'node:path';

import { fromRoot, real } from '@qeml-actions/core';
import type { DeclaredReport } from '@qeml-actions/policy';
import picomatch from 'picomatch';

import { walk } from './walk.ts';
import type { Workspace } from './workspace.ts';

/** The files that a declaration names. */
export interface Matched {
  /** Real paths, sorted. */
  readonly files: readonly string[];
  /** Paths that lead out of the workspace. */
  readonly outside: readonly string[];
}

const OPTIONS = { dot: true, nonegate: true };

/** Finds what the globs name, from the working directory; what follows `!` is left out. */
export async function matching({ globs }: DeclaredReport, { root, folder }: Workspace): Promise<Matched> {
  const leftOut = globs.filter((glob) => glob.startsWith('!')).map((glob) => picomatch(normal(glob.slice(1)), OPTIONS));
  const files = new Set<string>();
  const outside: string[] = [];
  for (const glob of globs.filter((one) => !one.startsWith('!')).map(normal)) {
    for (const path of await candidates(glob, folder)) {
      const name = fromRoot(folder, path);
      if (name === undefined) outside.push(glob);
      else if (!leftOut.some((isLeftOut) => isLeftOut(name))) {
        const target = await real(path);
        if (target === undefined) continue;
        if (fromRoot(root, target) === undefined) outside.push(name);
        else files.add(target);
      }
    }
  }
  return { files: [...files].sort(), outside };
}

function normal(glob: string): string {
  return glob.replaceAll('\\', '/').replace(/^\.\//, '');
}

async function candidates(glob: string, folder: string): Promise<readonly string[]> {
  const { base, isGlob } = picomatch.scan(glob);
  if (!isGlob) return [resolve(folder, glob)];
  const start = resolve(folder, base);
  if (fromRoot(folder, start) === undefined) return [start];
  if ((await real(start)) === undefined) return [];
  const isMatch = picomatch(glob, OPTIONS);
  const { files } = await walk(start, { foreign: namesForeign(glob) });
  return files.filter((file) => isMatch(fromRoot(folder, file) ?? ''));
}

/** A glob that names such a folder means it. */
function namesForeign(glob: string): boolean {
  return /(?:^|\/)(?:node_modules|vendor|\.?venv|site-packages)(?:\/|$)/.test(glob);
}
