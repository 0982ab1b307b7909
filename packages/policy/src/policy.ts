import type { Kind, Severity } from '@qeml-actions/reports';

import type { Condition, Origin } from './condition.ts';
import type { MetricId } from './metric.ts';

/** A report that the policy or the input declares. */
export interface DeclaredReport {
  readonly id: string | undefined;
  readonly format: string;
  /** Those that begin with `!` leave out. */
  readonly globs: readonly string[];
  readonly required: boolean;
  readonly minFiles: number;
  /** Milliseconds. */
  readonly maxAge: number | undefined;
  readonly role: 'head' | 'base';
}

export interface Waiver {
  readonly match: {
    readonly tool?: string;
    readonly rule?: string;
    readonly path?: readonly string[];
    readonly severity?: Severity;
    readonly package?: string;
    readonly id?: string;
    readonly fingerprint?: string;
    readonly metric?: MetricId;
  };
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it holds: `2027-01-31`. */
  readonly expires: string;
  readonly max: number | undefined;
  readonly origin: Origin;
}

export interface Treatment {
  readonly mismatch: 'warn' | 'fail';
  readonly partial: 'warn' | 'fail';
  readonly vacuous: 'allow' | 'error';
  readonly 'unknown-severity': 'high' | 'error';
  readonly 'unused-waiver': 'warn' | 'fail';
  readonly 'no-baseline': 'warn' | 'fail';
}

export interface Stage {
  readonly name: string;
  readonly require: 'all' | readonly MetricId[];
  readonly conditions: readonly Condition[];
}

/** A policy with its preset worked in: what is asked, and nothing left to look up. */
export interface Policy {
  /** What it is called for people: a preset, or a file. */
  readonly name: string;
  readonly reports: readonly DeclaredReport[];
  readonly conditions: readonly Condition[];
  readonly allowedLicenses: readonly string[] | undefined;
  readonly licenseExceptions: readonly string[];
  readonly stages: readonly Stage[];
  readonly waivers: readonly Waiver[];
  readonly treat: Treatment;
  /** Kinds that must be declared and there. */
  readonly declare: readonly Kind[];
  readonly base: 'optional' | 'required';
  readonly waiverDays: number;
  readonly waiverOwners: 'any' | 'codeowners';
}
