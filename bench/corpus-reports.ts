/**
 * Reads every file of a folder of labelled reports and holds what was read, and the gate's verdict, against the labels.
 * `npm run corpus:reports -- --corpus DIR [--json] [--format F]`; exit 1 for a mismatch, for an unsupported file of a format
 * that is in the table, or for one that takes over a second.
 */
import { parseArgs } from 'node:util';

import { checkReports } from './corpus/check.ts';
import { readManifest } from './corpus/manifest.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { corpus: { type: 'string' }, json: { type: 'boolean', default: false }, format: { type: 'string' } },
  });
  const folder = values.corpus;
  if (folder === undefined) throw new Error('Say which folder: --corpus ../shared/corpus/reports');
  const items = readManifest(folder).filter(({ format }) => values.format === undefined || format === values.format);
  const check = await checkReports(folder, items);
  const { files, matched, mismatches, unsupported, slow } = check;
  if (values.json) console.log(JSON.stringify(check));
  else {
    for (const { path, field, expected, got } of mismatches)
      console.log(`${path}: ${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
    for (const { path, ms } of slow) console.log(`${path}: took ${ms} ms to read, and may take 1000`);
    console.log(
      `${files} files, ${matched} matched, ${mismatches.length} mismatches, ${unsupported.length} unsupported, ${slow.length} slow`,
    );
  }
  if (mismatches.length > 0 || unsupported.length > 0 || slow.length > 0) process.exitCode = 1;
}

await main();
