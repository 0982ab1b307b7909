import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { codeOf, fromRoot, real } from '@qeml-actions/core';
import type { ReadLines } from '@qeml-actions/reports';

/** No source that a person wrote is larger, in bytes. */
const MAX_SIZE = 5_000_000;

/** Lines of the workspace's own files; of what is outside, too large or no file there are none. */
export function sourceLines(root: string): ReadLines {
  return async (path) => {
    const named = resolve(root, path);
    // Of what is outside it is not even asked whether it is there.
    if (fromRoot(root, named) === undefined) return undefined;
    const target = await real(named);
    if (target === undefined || fromRoot(root, target) === undefined) return undefined;
    try {
      const stats = await stat(target);
      if (!stats.isFile() || stats.size > MAX_SIZE) return undefined;
      return (await readFile(target, 'utf8')).split(/\r\n|\n|\r/);
    } catch (error) {
      // The finding is known by what is said of it, then.
      if (codeOf(error) === 'EACCES' || codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  };
}
