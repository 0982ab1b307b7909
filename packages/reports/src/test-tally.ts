import type { Test } from './model.ts';
import type { Issue, Tests } from './report.ts';
import type { DeclaredTests } from './sink.ts';
import { ownText } from './text/own-text.ts';

const MAX_NOTABLE = 10_000;
const MAX_NAMES = 50_000;
const MAX_FILES = 20_000;
/** What is kept of each of a failed test's texts. */
const MAX_TEXT = 8_000;

/** A test to keep: its texts are cut, and its own. */
function kept(test: Test): Test {
  const texts = (['suite', 'file', 'message', 'details'] as const).flatMap((key) => {
    const text = test[key];
    return text === undefined ? [] : [[key, ownText(text.slice(0, MAX_TEXT))] as const];
  });
  return { ...test, name: ownText(test.name.slice(0, MAX_TEXT)), ...Object.fromEntries(texts) };
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
  readonly #files = new Set<string>();
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
      this.#notable.push(kept(test));
    if (test.file !== undefined && this.#files.size <= MAX_FILES) this.#files.add(test.file);
    if (counts.total <= MAX_NAMES)
      this.#names.push(ownText(test.suite === undefined ? test.name : `${test.suite} > ${test.name}`));
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
      files: this.#files.size > MAX_FILES ? undefined : [...this.#files],
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
