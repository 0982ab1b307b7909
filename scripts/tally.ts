import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What a run of tests came to, from its own report. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** The full names of tests that were not run. */
  readonly skipped: readonly string[];
}

/** The part of jest's `--json` report that is read here. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly { readonly assertionResults: readonly JestAssertion[] }[];
}

interface JestAssertion {
  readonly fullName: string;
  readonly status: string;
}

function isJestReport(value: unknown): value is JestReport {
  if (typeof value !== 'object' || value === null) return false;
  const numbers = ['numPassedTests', 'numFailedTests', 'numRuntimeErrorTestSuites'];
  return numbers.every((key) => typeof Reflect.get(value, key) === 'number') && 'testResults' in value;
}

function isTally(value: unknown): value is Tally {
  if (typeof value !== 'object' || value === null || !('passed' in value) || !('failed' in value)) return false;
  return typeof value.passed === 'number' && typeof value.failed === 'number' && 'skipped' in value;
}

/**
 * What a stage came to: its report's numbers, where it left one, else one for the stage itself. A stage that ended
 * badly never counts as free of failures, whatever its report says.
 */
export function readTally(report: string, exitCode: number): Tally {
  const content: unknown = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  if (isTally(content)) return exitCode !== 0 && content.failed === 0 ? { ...content, failed: 1 } : content;
  if (!isJestReport(content)) return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: [] };
  const failed = content.numFailedTests + content.numRuntimeErrorTestSuites;
  const results = content.testResults.flatMap((suite) => suite.assertionResults);
  return {
    passed: content.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: results.filter(({ status }) => status === 'pending' || status === 'todo').map(({ fullName }) => fullName),
  };
}

/** Says how a run of tests ended; within `.ci/run`, which sums all runs, by a report instead of a line. */
export function announce(tally: Tally): void {
  const report = process.env['QEML_TEST_REPORT'];
  if (report === undefined) console.log(describeTally(tally));
  else writeFileSync(report, JSON.stringify(tally));
}

/** Several tallies as one. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/** The lines that end a run: each test that was skipped, then `N passed, N failed`. */
export function describeTally({ passed, failed, skipped }: Tally): string {
  const names = skipped.map((name) => `skipped: ${name}`);
  return [...names, `${String(passed)} passed, ${String(failed)} failed`].join('\n');
}
