import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { data } from '@actions/expressions';

/** The hash of the files below a workspace that match: of the SHA-256 of each, in the order of their paths; empty where none does. `!` takes files out. */
export function hashFiles(workspace: string, patterns: readonly string[]): data.StringData {
  const lines = patterns.flatMap((pattern) => pattern.split('\n')).map((line) => line.trim());
  const matching = (wanted: readonly string[]): string[] => globSync([...wanted], { cwd: workspace });
  const excluded = new Set(matching(lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1))));
  const files = matching(lines.filter((line) => line !== '' && !line.startsWith('!') && !line.startsWith('#')))
    .filter((file) => !excluded.has(file) && statSync(join(workspace, file)).isFile())
    .toSorted();
  if (files.length === 0) return new data.StringData('');
  const result = createHash('sha256');
  for (const file of files)
    result.update(
      createHash('sha256')
        .update(readFileSync(join(workspace, file)))
        .digest(),
    );
  return new data.StringData(result.digest('hex'));
}
