import type { Test } from './model.ts';
import type { Issue, Tests } from './report.ts';
import type { DeclaredTests } from './sink.ts';

const MAX_NOTABLE = 10_000;
const MAX_NAMES = 50_000;
/** What is kept of a failed test's message, and of its stack. */
const MAX_TEXT = 8_000;

function cut(test: Test): Test {
  const { message, details } = test;
  return {
    ...test,
    ...(message !== undefined && { message: message.slice(0, MAX_TEXT) }),
    ...(details !== undefined && { details: details.slice(0, MAX_TEXT) }),
  };
}

/** Counts tests as they come; what it keeps is bounded. */
export class TestTally {
  readonly #counts = {
    total: 0,
    passed: 0,
    failed: 0,
    errors: 0,
    skipped: 0,
    unknown: 0,
    flaky: 0,
    reruns: 0,
    seconds: 0,
  };
  readonly #notable: Test[] = [];
  readonly #names: string[] = [];
  #declared: DeclaredTests = {};

  get total(): number {
    return this.#counts.total;
  }

  add(test: Test): void {
    const counts = this.#counts;
    counts.total++;
    counts[test.status === 'error' ? 'errors' : test.status]++;
    if (test.flaky === true) counts.flaky++;
    counts.reruns += test.reruns ?? 0;
    if (test.seconds !== undefined && Number.isFinite(test.seconds) && test.seconds > 0) counts.seconds += test.seconds;
    if ((test.status !== 'passed' || test.flaky === true) && this.#notable.length < MAX_NOTABLE)
      this.#notable.push(cut(test));
    if (counts.total <= MAX_NAMES)
      this.#names.push(test.suite === undefined ? test.name : `${test.suite} > ${test.name}`);
  }

  declare(declared: DeclaredTests): void {
    const sum = (a: number | undefined, b: number | undefined): number | undefined =>
      a === undefined ? b : b === undefined ? a : a + b;
    const entries = (['total', 'failed', 'errors', 'skipped'] as const).flatMap((key) => {
      const value = sum(this.#declared[key], declared[key]);
      return value === undefined ? [] : [[key, value] as const];
    });
    this.#declared = Object.fromEntries(entries);
  }

  tests(): Tests {
    const { total } = this.#counts;
    return {
      ...this.#counts,
      notable: this.#notable,
      names: total > MAX_NAMES ? undefined : this.#names,
      undeclaredFailures: this.#beyondShown(),
    };
  }

  #beyondShown(): number {
    const { failed = 0, errors = 0 } = this.#declared;
    const shown = this.#counts.failed + this.#counts.errors + this.#counts.unknown;
    return Math.max(0, failed + errors - shown);
  }

  /** Where the declared totals contradict the body. */
  mismatches(): readonly Issue[] {
    const counts = this.#counts;
    const { total, failed, errors, skipped } = this.#declared;
    const wrong: string[] = [];
    const hold = (what: string, said: number | undefined, found: number): void => {
      if (said !== undefined && said !== found) wrong.push(`${what}: ${said} declared, ${found} shown`);
    };
    hold('tests', total, counts.total);
    if (failed !== undefined || errors !== undefined)
      hold('failures and errors', (failed ?? 0) + (errors ?? 0), counts.failed + counts.errors);
    hold('skipped', skipped, counts.skipped);
    return wrong.length === 0
      ? []
      : [{ issue: 'mismatch', text: `the totals contradict the body (${wrong.join('; ')})` }];
  }
}
