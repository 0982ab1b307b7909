import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from '@jest/globals';

import { readReport, type Reading } from '@qeml-actions/reports';

import { checkReports, formatFor } from '../../bench/corpus/check.ts';
import { fileOf, readManifest, type Item } from '../../bench/corpus/manifest.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/reports');
const THERE = existsSync(join(FOLDER, 'manifest.jsonl'));
const suite = THERE ? describe : describe.skip;

/** Files that cannot show what they are, though they are what they are called. */
const NOT_RECOGNISED: Readonly<Record<string, string>> = {
  'malformed/django-defectdojo__scans__pip_audit__empty.json': 'an empty list, which many tools write',
};

/** The format that a reading went by; undefined where it chose none. */
function chosen(reading: Reading): string | undefined {
  if (reading.state === 'read') return reading.report.format;
  return reading.state === 'unreadable' ? reading.format : undefined;
}

suite(`the labelled reports${THERE ? '' : ` (skipped: ${FOLDER} is not there)`}`, () => {
  let items: readonly Item[];
  const undeclared = new Map<string, Reading>();

  beforeAll(async () => {
    items = readManifest(FOLDER);
    for (const { path } of items) undeclared.set(path, await readReport(fileOf(FOLDER, path)));
  }, 120_000);

  test('every figure is read as it was counted', async () => {
    const { files, matched, mismatches, unsupported } = await checkReports(FOLDER, items);
    expect({ mismatches, unsupported, matched }).toEqual({ mismatches: [], unsupported: [], matched: files });
  }, 120_000);

  test('a file that can be read is recognised as what it is', () => {
    const others = items.filter((item) => {
      const reading = undeclared.get(item.path);
      return item.expected.expect !== 'error' && (!reading || chosen(reading) !== formatFor(item));
    });
    expect(others.map(({ path }) => path).sort()).toEqual(Object.keys(NOT_RECOGNISED).sort());
  });

  test('what cannot be read is read as nothing else', () => {
    const taken = items.filter((item) => {
      const reading = undeclared.get(item.path);
      return item.expected.expect === 'error' && reading?.state === 'read';
    });
    expect(taken.map(({ path }) => path)).toEqual([]);
  });

  test('of what is not recognised, an answer says why', () => {
    const silent = [...undeclared].filter(
      ([, reading]) => reading.state === 'unreadable' && reading.reason.trim() === '',
    );
    expect(silent).toEqual([]);
  });
});
