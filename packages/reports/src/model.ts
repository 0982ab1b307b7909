import type { Severity } from './severity.ts';

export const TEST_STATUSES = ['passed', 'failed', 'error', 'skipped', 'unknown'] as const;

export type TestStatus = (typeof TEST_STATUSES)[number];

/** One leaf case, after all of its attempts. */
export interface Test {
  readonly name: string;
  /** The class, suite or package it stands in, outermost first where a tool nests them, joined by ` > `. */
  readonly suite?: string;
  /** `unknown`: the tool's word is none that its format knows; it counts in the total and is an error. */
  readonly status: TestStatus;
  readonly seconds?: number;
  readonly file?: string;
  readonly line?: number;
  readonly message?: string;
  /** The stack, or what else the tool says of a failure. */
  readonly details?: string;
  /** Where in the repository it failed, from its top: for whoever knows the repository to add. */
  readonly place?: { readonly path: string; readonly line?: number };
  /** It failed, ran again and passed. */
  readonly flaky?: boolean;
  /** How many further attempts it had. */
  readonly reruns?: number;
}

/** One thing that a tool says about one place. */
export interface Finding {
  readonly tool: string;
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  /** The tool's own word for the severity; empty where it gave none. */
  readonly word: string;
  /** The word is in no table: what it means is for the policy to say. */
  readonly unknownSeverity?: boolean;
  /** CVSS base score or `security-severity`, 0 to 10. */
  readonly score?: number;
  /** As the report spells it. */
  readonly path?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  /** The tool's own fingerprint. */
  readonly fingerprint?: string;
  /** The tool was told to accept it. */
  readonly suppressed?: boolean;
  /** The tool itself compared, and says that it is no longer there (SARIF `baselineState: absent`). */
  readonly gone?: boolean;
  /** The tool's own priority, 0 to 100; a hundred is first. */
  readonly rank?: number;
  /** What a scanner of several things found: a Trivy report holds four groups. */
  readonly group?: 'vulnerability' | 'misconfiguration' | 'secret' | 'license';
  /** Identifiers of a vulnerability: CVE, GHSA, and the tool's own. */
  readonly ids?: readonly string[];
  readonly package?: PackageVersion;
  /** A version in which it is mended. */
  readonly fixedIn?: string;
  readonly url?: string;
}

export interface PackageVersion {
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
}

/** A package or component of a software bill of materials or a license list. */
export interface Package extends PackageVersion {
  /** What it is, in the word of the report: `library`, `application`, `file`, `operating-system`, … */
  readonly type?: string;
  /** What it declares, in its own words: SPDX expressions, identifiers or names; empty: nothing was declared. */
  readonly licenses: readonly string[];
  /** What an analyst concluded (SPDX), in its own words. */
  readonly concluded?: string;
}

/** One measure of one benchmark. */
export interface Benchmark {
  readonly name: string;
  /** What was measured: `mean`, `ns/op`, `latency`, …; as the tool names it. */
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly better: 'lower' | 'higher';
  /** Single measurements, in the unit, in the order they were taken. */
  readonly samples?: readonly number[];
  /** Other figures of the same benchmark, by the tool's names. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** A bound that the tool itself was given, and whether it held (k6 thresholds). */
export interface Threshold {
  readonly name: string;
  readonly holds: boolean;
}

/** One resource of an infrastructure plan. */
export interface PlannedChange {
  readonly address: string;
  readonly action: 'no-op' | 'create' | 'read' | 'update' | 'delete' | 'replace' | 'forget' | 'import' | 'move';
  /** Whether it destroys what is there. */
  readonly destructive: boolean;
}

/** A function's or file's figure. */
export interface Complexity {
  readonly name: string;
  readonly path: string;
  readonly line?: number;
  /** McCabe's cyclomatic complexity. */
  readonly cyclomatic?: number;
  /** Maintainability index, 0 to 100. */
  readonly maintainability?: number;
}

export interface Mutant {
  readonly path: string;
  readonly line?: number;
  /** The tool's own word. */
  readonly word: string;
  readonly status: 'detected' | 'undetected' | 'ignored' | 'invalid' | 'unknown';
}
