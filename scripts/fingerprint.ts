import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { CACHE, filesBelow, ROOT, textOf } from './project.ts';

const RECIPE = ['package-lock.json', 'tsconfig.json', 'scripts/bundle.ts'];
const STAMP = join(CACHE, 'built.txt');

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  return hash.digest('hex');
}

/** What the bundles are made from and what was made, as one line: it changes when either does. */
export function fingerprint(): string {
  const sources = [...RECIPE, ...filesBelow('actions'), ...filesBelow('packages')];
  return `${hashOf(sources)} ${hashOf(filesBelow('dist'))}\n`;
}

/** Whether the last build was made from the sources that are here now, and stands as it was made. */
export function isBuilt(): boolean {
  return textOf('built.txt', CACHE) === fingerprint();
}

/** Remembers that the bundles stand as the sources ask. */
export function rememberBuilt(): void {
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, fingerprint());
}
