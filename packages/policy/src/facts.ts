import type { Coverage, Finding, Fingerprinted, Kind, Report } from '@qeml-actions/reports';

import type { Baseline } from './baseline.ts';

/** A finding with what tells it from others, in this run and in the base's. */
export interface JudgedFinding extends Finding, Fingerprinted {
  readonly kind: 'findings' | 'dependencies' | 'images';
  /** From the top of the repository; undefined where it is no file of it. */
  readonly file?: string;
  /** The base does not have it. */
  readonly isNew?: boolean;
}

/** A report that was read. */
export interface ReadReport {
  /** The id under which the policy declares it; the format's where it was declared without one; undefined for a found one. */
  readonly id: string | undefined;
  readonly role: 'head' | 'base';
  readonly declared: boolean;
  readonly report: Report;
  readonly findings: readonly JudgedFinding[];
  /** By paths of the repository where they are known. */
  readonly coverage: Coverage | undefined;
  /** Of the source files of a coverage report: how many are none of the repository, and some of them. */
  readonly unmapped: { readonly share: number; readonly paths: readonly string[] } | undefined;
}

/** A report that should be there and is not, or cannot be read. */
export interface ReportProblem {
  readonly id: string | undefined;
  /** A file, or the glob that found none. */
  readonly path: string;
  readonly format: string | undefined;
  readonly kinds: readonly Kind[];
  readonly problem: 'missing' | 'too-few' | 'too-old' | 'unreadable' | 'undeclared';
  /** One sentence: what is wrong, and the way out. */
  readonly text: string;
  readonly line?: number;
  /** Whether it fails; what nobody declared and nothing names as a report only warns. */
  readonly verdict: 'error' | 'warn';
}

/** Changed lines that code could run in. */
export interface Patch {
  /** By path of the repository: the changed lines, 1-based. */
  readonly changed: ReadonlyMap<string, readonly number[]>;
}

export type BaseState =
  | {
      readonly state: 'found';
      readonly baseline: Baseline;
      readonly commit: string;
      /** Where it is another than was asked for. */ readonly note?: string;
    }
  /** No run has recorded one in this repository. */
  | { readonly state: 'none'; readonly reason: string }
  /** There may be one, and it could not be had. */
  | { readonly state: 'unavailable'; readonly reason: string };

/** All that a policy is held against. */
export interface Facts {
  readonly now: Date;
  readonly reports: readonly ReadReport[];
  readonly problems: readonly ReportProblem[];
  readonly base: BaseState;
  readonly patch:
    { readonly state: 'known'; readonly patch: Patch } | { readonly state: 'unavailable'; readonly reason: string };
  /** A pull request is not held up by history alone. */
  readonly pullRequest: boolean;
  /** Patterns and owners of CODEOWNERS; undefined where it was not read. */
  readonly codeowners: readonly string[] | undefined;
  readonly commit: string;
}

/** The kinds of which a report is declared or was found. */
export function kindsIn({ reports, problems }: Facts): ReadonlySet<Kind> {
  const declared = problems.filter(({ verdict }) => verdict === 'error').flatMap(({ kinds }) => kinds);
  return new Set([...reports.filter(({ role }) => role === 'head').flatMap(({ report }) => report.kinds), ...declared]);
}
