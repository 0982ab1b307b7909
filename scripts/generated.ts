import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { ROOT, textOf } from './project.ts';
import { ScriptFault } from './script.ts';

/** A file that a script writes: its path from the top, and all of its text. */
export interface Generated {
  readonly path: string;
  readonly content: string;
}

/** Lays a text out as the house does; the path says in which language it is. */
export async function laidOut(path: string, content: string): Promise<string> {
  const filepath = join(ROOT, path);
  return format(content, { ...(await resolveConfig(filepath)), filepath });
}

/** The files whose text in the tree is another. */
export function stale(files: readonly Generated[]): readonly Generated[] {
  return files.filter(({ path, content }) => textOf(path) !== content);
}

/** Writes the files that are stale; with `--check` it names them instead, and fails when there are any. */
export function settle(files: readonly Generated[], args: readonly string[]): void {
  const changed = stale(files);
  if (args.includes('--check')) {
    const names = changed.map(({ path }) => `${path} is not what its source gives.\n`);
    if (changed.length > 0) throw new ScriptFault(`${names.join('')}Mend it: npm run generate`);
    return;
  }
  for (const { path, content } of changed) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), content);
    console.log(`wrote ${path}`);
  }
}
