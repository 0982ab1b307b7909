import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { JsonObject } from './json.ts';
import { sliceOf, type Slice } from './slice.ts';

const require = createRequire(import.meta.url);
/** To be raised when what `sliceOf` leaves changes. */
const CUT = 1;

/**
 * The slice for these operations, with these schemas besides. The whole description takes 160 ms and 100 MB to read, the slice 5 ms: it is kept under
 * node_modules/.cache, by the release of the description, the operations and the way in which it was cut.
 */
export function cachedSlice(ids: readonly string[], schemas: readonly string[]): Slice {
  const manifest = require.resolve('@octokit/openapi/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  const folder = join(dirname(manifest), '..', '..', '.cache', 'qeml-actions');
  const key = createHash('sha256')
    .update(`${String(CUT)} ${ids.join()} ${schemas.join()}`)
    .digest('hex')
    .slice(0, 12);
  const file = join(folder, `github-${version}-${key}.json`);
  const kept = readIfThere(file);
  if (kept !== undefined) return JSON.parse(kept) as Slice;
  const whole = readFileSync(join(dirname(manifest), 'generated', 'api.github.com.json'), 'utf8');
  const slice = sliceOf(JSON.parse(whole) as JsonObject, ids, schemas);
  mkdirSync(folder, { recursive: true });
  // Several test processes may do this at once: each writes a file of its own, and the last to rename wins.
  const mine = `${file}.${randomUUID()}`;
  writeFileSync(mine, JSON.stringify(slice));
  renameSync(mine, file);
  return slice;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
