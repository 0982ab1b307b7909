import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { compareFindings, fingerprinted, readReport, type Finding, type Fingerprinted } from '@qeml-actions/reports';

import { fileOf, readManifest } from '../../bench/corpus/manifest.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/reports');
const THERE = existsSync(join(FOLDER, 'manifest.jsonl'));
const suite = THERE ? describe : describe.skip;

async function findingsOf(path: string): Promise<readonly (Finding & Fingerprinted)[]> {
  const reading = await readReport(fileOf(FOLDER, path), 'sarif');
  if (reading.state !== 'read') throw new Error(`${path} was not read.`);
  return fingerprinted(reading.report.findings, async () => undefined);
}

suite(`the labelled reports${THERE ? '' : ` (skipped: ${FOLDER} is not there)`}`, () => {
  test('findings whose lines moved are the same, and one more is new', async () => {
    const path = 'edge-synthetic/sarif-moved-head.sarif';
    const expected = readManifest(FOLDER).find((item) => item.path === path)?.expected;
    const compared = compareFindings(await findingsOf(path), await findingsOf('edge-synthetic/sarif-moved-base.sarif'));
    expect(compared.new).toHaveLength(Number(expected?.['new']));
    expect(compared.existing).toHaveLength(Number(expected?.['existing']));
    expect(compared.fixed).toHaveLength(Number(expected?.['fixed']));
  });

  test('no report has two findings of one key', async () => {
    for (const { path } of readManifest(FOLDER).filter(({ format }) => format === 'sarif')) {
      const reading = await readReport(fileOf(FOLDER, path), 'sarif');
      if (reading.state !== 'read') continue;
      const items = await fingerprinted(reading.report.findings, async () => undefined);
      expect({ path, keys: new Set(items.map(({ key }) => key)).size }).toEqual({ path, keys: items.length });
    }
  });
});
