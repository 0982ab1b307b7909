import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { describeTally, readTally, sum } from '../../../scripts/tally.ts';

function reportOf(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'tally-')), 'report.json');
  writeFileSync(file, content);
  return file;
}

const REPORT = JSON.stringify({
  numPassedTests: 3,
  numFailedTests: 1,
  numRuntimeErrorTestSuites: 1,
  testResults: [{ assertionResults: [{ fullName: 'needs pwsh', status: 'pending' }] }],
});

test('a file of tests that could not be loaded counts as failed', () => {
  expect(describeTally(readTally(reportOf(REPORT), 1))).toBe('skipped: needs pwsh\n3 passed, 2 failed');
});

test('a run that ended badly is a failure, though its report names none', () => {
  const clean = REPORT.replace('"numFailedTests":1', '"numFailedTests":0').replace('Suites":1', 'Suites":0');
  expect(readTally(reportOf(clean), 1)).toMatchObject({ passed: 3, failed: 1 });
  expect(readTally(reportOf(clean), 0)).toMatchObject({ passed: 3, failed: 0 });
});

test('a stage without a report counts as one', () => {
  expect(sum([readTally('/nowhere/report.json', 0), readTally('/nowhere/report.json', 2)])).toMatchObject({
    passed: 1,
    failed: 1,
  });
});

test('a runner that writes its own numbers is believed, unless it ended badly', () => {
  const report = reportOf(JSON.stringify({ passed: 7, failed: 0, skipped: ['under act: cancel'] }));
  expect(readTally(report, 0)).toEqual({ passed: 7, failed: 0, skipped: ['under act: cancel'] });
  expect(readTally(report, 1)).toMatchObject({ passed: 7, failed: 1 });
});
