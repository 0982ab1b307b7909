/**
 * Reads every file of a folder of labelled reports and holds what was read against the labels.
 * `npm run corpus:reports -- --corpus DIR [--json]`; exit 1 for a mismatch, or an unsupported file of a format that is in the table.
 */
import { parseArgs } from 'node:util';

import { formatOf, readReport, type Reading } from '@qeml-actions/reports';

import { mismatches, type Mismatch } from './corpus/compare.ts';
import { fileOf, readManifest, type Item } from './corpus/manifest.ts';

interface Outcome {
  readonly mismatches: readonly Mismatch[];
  readonly unsupported: boolean;
}

/** How the manifest calls what the catalogue calls otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  // One list of entries, of which the name alone says which way is better.
  'gab-custom': 'customSmallerIsBetter',
};

function formatFor(item: Item): string | undefined {
  const name = item.like ?? item.format;
  return formatOf(NAMES[name] ?? name)?.id;
}

function differs(item: Item, field: string, expected: unknown, got: unknown): Outcome {
  return { mismatches: [{ path: item.path, format: item.format, field, expected, got }], unsupported: false };
}

function outcome(item: Item, reading: Reading): Outcome {
  const { expect } = item.expected;
  if (expect === 'error') return reading.state === 'read' ? differs(item, 'expect', 'error', 'read') : NOTHING;
  if (reading.state !== 'read') {
    if (expect === 'error-or-values') return NOTHING;
    return differs(item, 'expect', expect, reading.state === 'unreadable' ? reading.reason : reading.state);
  }
  const issues = reading.report.issues.map(({ issue }) => issue);
  const wanted = { vacuous: 'vacuous', 'tool-failed': 'tool-failed', mismatch: 'mismatch', partial: 'partial' }[expect];
  if (wanted !== undefined && !issues.some((issue) => issue === wanted)) return differs(item, 'expect', expect, issues);
  return { mismatches: mismatches(item, reading.report), unsupported: false };
}

const NOTHING: Outcome = { mismatches: [], unsupported: false };

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { corpus: { type: 'string' }, json: { type: 'boolean', default: false }, format: { type: 'string' } },
  });
  const folder = values.corpus;
  if (folder === undefined) throw new Error('Say which folder: --corpus ../shared/corpus/reports');
  const items = readManifest(folder).filter(({ format }) => values.format === undefined || format === values.format);
  const found: Mismatch[] = [];
  const unsupported: string[] = [];
  for (const item of items) {
    const format = formatFor(item);
    const isFormat = !['any-json', 'any-xml', 'zip of junit'].includes(item.like ?? item.format);
    if (format === undefined && isFormat) unsupported.push(item.path);
    else found.push(...outcome(item, await readReport(fileOf(folder, item.path), format)).mismatches);
  }
  const matched = items.length - unsupported.length - new Set(found.map(({ path }) => path)).size;
  if (values.json) console.log(JSON.stringify({ files: items.length, matched, mismatches: found, unsupported }));
  else {
    for (const { path, field, expected, got } of found)
      console.log(`${path}: ${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
    console.log(
      `${items.length} files, ${matched} matched, ${found.length} mismatches, ${unsupported.length} unsupported`,
    );
  }
  if (found.length > 0 || unsupported.length > 0) process.exitCode = 1;
}

await main();
