import { formatOf, readReport, type Reading } from '@qeml-actions/reports';

import { mismatches, type Mismatch } from './compare.ts';
import { fileOf, type Item } from './manifest.ts';
import { verdictMismatches } from './verdict.ts';

/** How a folder of labelled reports is read. */
export interface Check {
  readonly files: number;
  readonly matched: number;
  readonly mismatches: readonly Mismatch[];
  /** Paths of files whose format is not known. */
  readonly unsupported: readonly string[];
  /** Files that took longer than a second of processor time to read, in milliseconds: what others do on the machine does not count. */
  readonly slow: readonly { readonly path: string; readonly ms: number }[];
}

/** Milliseconds that reading a file may take. */
const MOST_TIME = 1_000;

/** How the manifest calls what the catalogue calls otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  // One list of entries, of which the name alone says which way is better.
  'gab-custom': 'customSmallerIsBetter',
};
/** What stands for no format of its own: such files are only looked at. */
const NO_FORMATS: readonly string[] = ['any-json', 'any-xml', 'zip of junit'];

/** The format that a file is labelled as; undefined where the catalogue has none. */
export function formatFor({ like, format }: Item): string | undefined {
  const name = like ?? format;
  return formatOf(NAMES[name] ?? name)?.id;
}

function differs({ path, format }: Item, expected: unknown, got: unknown): readonly Mismatch[] {
  return [{ path, format, field: 'expect', expected, got }];
}

function mismatchesOf(item: Item, reading: Reading): readonly Mismatch[] {
  const { expect } = item.expected;
  if (expect === 'error') return reading.state === 'read' ? differs(item, 'error', 'read') : [];
  if (reading.state !== 'read') {
    if (expect === 'error-or-values') return [];
    return differs(item, expect, reading.state === 'unreadable' ? reading.reason : reading.state);
  }
  const issues = reading.report.issues.map(({ issue }) => issue);
  const wanted = { vacuous: 'vacuous', 'tool-failed': 'tool-failed', mismatch: 'mismatch', partial: 'partial' }[expect];
  if (wanted !== undefined && !issues.some((issue) => issue === wanted)) return differs(item, expect, issues);
  return mismatches(item, reading.report);
}

/** Reads every item of a folder as what it is labelled as, and holds what was read, and the gate's verdict on it, against the labels. */
export async function checkReports(folder: string, items: readonly Item[]): Promise<Check> {
  const found: Mismatch[] = [];
  const unsupported: string[] = [];
  const slow: { path: string; ms: number }[] = [];
  for (const item of items) {
    const format = formatFor(item);
    if (format === undefined && !NO_FORMATS.includes(item.like ?? item.format)) {
      unsupported.push(item.path);
      continue;
    }
    const started = process.cpuUsage();
    const reading = await readReport(fileOf(folder, item.path), format);
    const { user, system } = process.cpuUsage(started);
    const ms = Math.round((user + system) / 1_000);
    if (ms > MOST_TIME) slow.push({ path: item.path, ms });
    found.push(...mismatchesOf(item, reading), ...(await verdictMismatches(item, reading, format)));
  }
  const matched = items.length - unsupported.length - new Set(found.map(({ path }) => path)).size;
  return { files: items.length, matched, mismatches: found, unsupported, slow };
}
