import type { Category, Transient } from './category.ts';

/** One message of one tool that names a cause. */
export interface Rule {
  /** `<tool>-<what>`, unique in the catalogue. */
  readonly id: string;
  readonly category: Category | 'unknown';
  /** What this message alone says about trying again. */
  readonly prior: Transient;
  /**
   * How surely this line alone names the cause of a failed run, 1–100.
   * From 60 on it is enough where the text itself does not say that the run failed.
   */
  readonly weight: number;
  /** A line is looked at only if it has one of these, in any case; ANSI sequences inside do not matter. */
  readonly literals: readonly string[];
  /** RE2 syntax, found anywhere in the cleaned line. */
  readonly pattern: string;
  /** Only lines that a workflow command shows so: `error` for `##[error]` and `::error::`. */
  readonly command?: 'error' | 'warning';
  /** RE2 syntax: a line that also matches this is not meant. */
  readonly not?: string;
  /** RE2 syntax: meant only where one of the five lines before or after matches this. */
  readonly near?: string;
  /** RE2 syntax: not meant where one of the five lines before or after matches this. */
  readonly notNear?: string;
  /** The platform itself wrote the line (not the command under test). */
  readonly platform?: boolean;
  /** Which of several such lines is the evidence; `last` unless said: it stands closest to the verdict. Compilers' first error is the root of the rest. */
  readonly pick?: 'first' | 'last';
  readonly explanation: string;
  readonly cure: string;
  /** Lines that must match, written after the tool's own sources or documents. */
  readonly examples: readonly string[];
  /** Lines of healthy runs that look alike; no rule that names a category may match them. */
  readonly green: readonly string[];
}

/** The rules for one tool or one platform. */
export interface RuleFamily {
  readonly family: string;
  /** Where the messages are defined. */
  readonly source: string;
  readonly rules: readonly Rule[];
}

/** A line that tells what became of something, without telling why. */
export interface Mark {
  readonly kind: 'failed' | 'passed' | 'run-passed' | 'segment' | 'step' | 'step-output' | 'job-end';
  readonly literals: readonly string[];
  readonly pattern: string;
}
