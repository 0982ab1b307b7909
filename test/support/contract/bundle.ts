import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { filesBelow } from '../../../scripts/project.ts';

/** The files of a bundle, by name. */
export type BundleFiles = ReadonlyMap<string, string>;

/** Reads a bundle's folder. */
export function bundleFiles(folder: string): BundleFiles {
  return new Map(filesBelow('.', folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Where a bundle is not what a fresh build gives. */
export function bundleFindings(fresh: BundleFiles, found: BundleFiles): readonly string[] {
  const missing = [...fresh.keys()].filter((name) => !found.has(name)).map((name) => `dist lacks ${name}`);
  const extra = [...found.keys()]
    .filter((name) => !fresh.has(name))
    .map((name) => `dist has ${name}, which no build gives`);
  const other = [...fresh].filter(([name, text]) => found.has(name) && found.get(name) !== text);
  return [...missing, ...extra, ...other.map(([name]) => `dist's ${name} is stale`)];
}
