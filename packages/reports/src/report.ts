import type { Coverage } from './coverage/coverage.ts';
import type { Kind } from './kind.ts';
import type { Benchmark, Complexity, Finding, Mutant, Package, PlannedChange, Test, Threshold } from './model.ts';

/** How many tests ended how; a test that was tried several times is one. */
export interface TestCounts {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
  /** Tests whose status no table has; they are not among the others, but in the total. */
  readonly unknown: number;
  readonly flaky: number;
  /** Further attempts. */
  readonly reruns: number;
  /** In seconds, over the tests that have a time. */
  readonly seconds: number;
}

export interface Tests extends TestCounts {
  /** Those that did not pass, were flaky or skipped, as they came, up to a limit. */
  readonly notable: readonly Test[];
  /** `suite > name` of all tests, up to a limit; undefined beyond it. */
  readonly names: readonly string[] | undefined;
  /** The files that tests name, up to a limit; undefined beyond it. */
  readonly files: readonly string[] | undefined;
  /** Failures and errors that the report declares beyond those that it shows. */
  readonly undeclaredFailures: number;
}

export const ISSUES = ['mismatch', 'partial', 'tool-failed', 'vacuous', 'note'] as const;

/** Something about a report itself that a policy may mind. */
export interface Issue {
  readonly issue: (typeof ISSUES)[number];
  readonly text: string;
}

/** What one file says, in the one model. */
export interface Report {
  /** As it was given to the reader. */
  readonly path: string;
  readonly format: string;
  readonly kinds: readonly Kind[];
  /** The tools that wrote it, by their own names. */
  readonly tools: readonly string[];
  readonly madeAt?: Date;
  readonly tests?: Tests;
  readonly coverage?: Coverage;
  readonly findings: readonly Finding[];
  readonly packages: readonly Package[];
  readonly benchmarks: readonly Benchmark[];
  readonly thresholds: readonly Threshold[];
  readonly changes: readonly PlannedChange[];
  readonly complexity: readonly Complexity[];
  readonly mutants: readonly Mutant[];
  readonly issues: readonly Issue[];
  /** Figures of the report that no metric uses. */
  readonly figures: Readonly<Record<string, number | string>>;
}
