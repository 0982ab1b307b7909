import type { Kind } from '@qeml-actions/reports';
import type { Verdict } from '@qeml-actions/core';

import type { Condition } from './condition.ts';
import type { JudgedFinding } from './facts.ts';
import type { Evidence } from './metric.ts';
import type { Policy, Waiver } from './policy.ts';

/** What came of one condition. */
export interface ConditionResult {
  readonly condition: Condition;
  /** Metric and selectors. */
  readonly key: string;
  readonly state:
    | 'holds'
    /** It holds, short of what is recommended. */
    | 'short'
    | 'broken'
    /** It would be broken; a waiver allows it. */
    | 'waived'
    | 'undecided'
    /** Its `when` does not hold, or it asks for a base that there is not. */
    | 'skipped'
    | 'not-measured';
  /** What it adds to the verdict; undefined where it is not asked. */
  readonly verdict: Verdict | undefined;
  readonly value?: number;
  readonly base?: number;
  /** One sentence: the value, what was asked, and why. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly JudgedFinding[];
}

/** A doubt about the reports themselves, or about the policy's own parts. */
export interface Doubt {
  readonly verdict: Verdict;
  readonly text: string;
  readonly path?: string;
  readonly line?: number;
  /** What it is about; undefined: all that is judged. */
  readonly kinds?: readonly Kind[];
}

export interface WaiverResult {
  readonly waiver: Waiver;
  readonly state: 'applied' | 'unused' | 'expired' | 'exceeded' | 'invalid';
  /** How many findings it took out. */
  readonly count: number;
  readonly text: string;
}

export interface StageResult {
  readonly name: string;
  readonly ready: boolean;
  /** Keys of its conditions that do not hold, and what else stands in the way. */
  readonly missing: readonly string[];
}

/** What a policy makes of what is known. */
export interface Judgement {
  readonly policy: Policy;
  readonly verdict: Verdict;
  /** 0 to 100. */
  readonly score: number;
  readonly results: readonly ConditionResult[];
  readonly doubts: readonly Doubt[];
  readonly waivers: readonly WaiverResult[];
  readonly stages: readonly StageResult[];
  /** Kinds that the policy asks for and nobody declared. */
  readonly notMeasured: readonly Kind[];
  /** Findings that a waiver took out, by key. */
  readonly waived: ReadonlyMap<string, Waiver>;
}

const ORDER: readonly Verdict[] = ['pass', 'warn', 'fail', 'error'];

/** The worst of several; `pass` of none. */
export function worst(verdicts: readonly (Verdict | undefined)[]): Verdict {
  return verdicts.reduce<Verdict>((a, b) => (b !== undefined && ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a), 'pass');
}
