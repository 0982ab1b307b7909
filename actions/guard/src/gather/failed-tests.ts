import { createReadStream } from 'node:fs';

import { codeOf, fromRoot } from '@qeml-actions/core';
import { readReport, type Test, type Tests } from '@qeml-actions/reports';

import type { FailedTest, FailedTests } from '../result.ts';

/** Files that are looked into, and names that are kept. */
const MOST_FILES = 500;
const MOST_NAMES = 100;

/** The tests that failed by what the command left. What cannot be read says nothing here: nothing is judged by it. */
export async function failedTests(files: readonly string[], workspace: string): Promise<FailedTests> {
  const tests: FailedTest[] = [];
  let count = 0;
  for (const file of files.slice(0, MOST_FILES)) {
    const path = fromRoot(workspace, file) ?? file;
    const read = await testsOf(file, path);
    if (!read) continue;
    count += read.failed + read.errors;
    tests.push(...read.notable.filter(isFailed).map((test) => ({ name: nameOf(test), report: path })));
  }
  return { tests: tests.slice(0, MOST_NAMES), count };
}

async function testsOf(file: string, path: string): Promise<Tests | undefined> {
  try {
    const reading = await readReport({ path, open: () => createReadStream(file) });
    return reading.state === 'read' ? reading.report.tests : undefined;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

function isFailed({ status }: Test): boolean {
  return status === 'failed' || status === 'error';
}

function nameOf({ suite = '', name }: Test): string {
  return suite === '' ? name : `${suite} > ${name}`;
}
