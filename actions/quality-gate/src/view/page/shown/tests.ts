import type { Facts } from '@qeml-actions/policy';
import type { Test, Tests } from '@qeml-actions/reports';

import { FULL_TESTS, ROWS } from '../limits.ts';

import { placeText } from './place.ts';

export interface ShownTest {
  readonly name: string;
  readonly place: string;
  readonly status: string;
  readonly message: string;
  /** The stack, or what else the tool says; empty where that is the message again. */
  readonly details: string;
  readonly report: string;
}

export interface ShownTests {
  readonly counts: Readonly<Record<(typeof COUNTS)[number], number>>;
  readonly failed: readonly ShownTest[];
  /** How many failed beyond those that are listed. */
  readonly failedLeft: number;
  readonly flaky: readonly ShownTest[];
  readonly skipped: readonly ShownTest[];
  readonly skippedLeft: number;
}

const COUNTS = [
  'total',
  'passed',
  'failed',
  'errors',
  'unknown',
  'skipped',
  'flaky',
  'reruns',
  'seconds',
  'undeclaredFailures',
] as const satisfies readonly (keyof Tests)[];

const FAILED: readonly string[] = ['failed', 'error', 'unknown'];

/** The tests of all reports; undefined where none were read. */
export function shownTests({ reports }: Facts): ShownTests | undefined {
  const read = reports.flatMap(({ role, report }) =>
    role === 'head' && report.tests ? [{ tests: report.tests, path: report.path }] : [],
  );
  if (read.length === 0) return undefined;
  const sum = (key: (typeof COUNTS)[number]): number => read.reduce((total, { tests }) => total + tests[key], 0);
  const counts = Object.fromEntries(COUNTS.map((key) => [key, sum(key)])) as ShownTests['counts'];
  const notable = read.flatMap(({ tests, path }) => tests.notable.map((test) => ({ test, path })));
  const chosen = (is: (test: Test) => boolean, most: number): readonly ShownTest[] =>
    notable
      .filter(({ test }) => is(test))
      .slice(0, most)
      .map(({ test, path }) => shownTest(test, path));
  const failed = chosen(({ status }) => FAILED.includes(status), FULL_TESTS);
  const skipped = chosen(({ status }) => status === 'skipped', ROWS);
  return {
    counts,
    failed,
    failedLeft: counts.failed + counts.errors + counts.unknown - failed.length,
    flaky: chosen(({ flaky }) => flaky === true, ROWS),
    skipped,
    skippedLeft: counts.skipped - skipped.length,
  };
}

function shownTest(test: Test, report: string): ShownTest {
  const { suite, name, status, message = '', details = '' } = test;
  // In the repository where that is known, else as the report spells it.
  const { path, line } = test.place ?? { path: test.file, line: test.line };
  return {
    name: suite === undefined ? name : `${suite} > ${name}`,
    place: placeText(path, line),
    status,
    message,
    details: details.trim() === message.trim() ? '' : details,
    report,
  };
}
