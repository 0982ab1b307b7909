import type { Kind, Severity } from '@qeml-actions/reports';

import type { Facts, JudgedFinding } from './facts.ts';
import type { METRIC_IDS } from './metrics/names.generated.ts';

/** What users call a metric. */
export type MetricId = (typeof METRIC_IDS)[number];

/** What narrows a metric; a selector that matches nothing is an error. */
export interface Selectors {
  readonly report?: string;
  readonly path?: readonly string[];
  readonly name?: string;
  readonly severity?: Severity;
}

export type SelectorName = keyof Selectors;

/** The very things that a value rests on. */
export interface Evidence {
  readonly text: string;
  /** From the top of the repository. */
  readonly path?: string;
  readonly line?: number;
}

/** What came of measuring. */
export type Measured =
  | {
      readonly state: 'value';
      readonly value: number;
      /** The worst first; may be cut, the value is not. */
      readonly evidence: readonly Evidence[];
      /** The findings that were counted, for what is shown and waived. */
      readonly findings?: readonly JudgedFinding[];
      /** The worst that may come of it, whatever the bound says, and why. */
      readonly atMost?: { readonly verdict: 'warn'; readonly reason: string };
      /** Why it does not hold whatever the bound says: the value is not all that there is to it. */
      readonly doubt?: { readonly verdict: 'fail' | 'error'; readonly reason: string };
    }
  /** No report of its kinds was declared or found. */
  | { readonly state: 'not-measured' }
  /** The selectors match nothing. */
  | { readonly state: 'nothing'; readonly reason: string }
  /** It is told by the base, and there is none. */
  | { readonly state: 'no-base'; readonly reason: string }
  /** It could not be told. */
  | { readonly state: 'error'; readonly reason: string };

export const UNITS = ['%', 'count', 'seconds', 'index'] as const;

/** One thing that a policy can have a condition on: a pure function from what is known to a value with its evidence. */
export interface Metric {
  readonly id: MetricId;
  /** Any of these must be declared or found, or it is not measured. */
  readonly kinds: readonly [Kind, ...Kind[]];
  readonly unit: (typeof UNITS)[number];
  readonly better: 'higher' | 'lower';
  readonly selectors: readonly SelectorName[];
  /** One sentence for the table of metrics. */
  readonly text: string;
  measure(facts: Facts, selectors: Selectors, rules: MetricRules): Measured;
}

/** The parts of a policy that say what a metric counts. */
export interface MetricRules {
  readonly allowedLicenses: readonly string[] | undefined;
  readonly licenseExceptions: readonly string[];
  readonly unknownSeverity: 'high' | 'error';
}

/** Metrics that belong together, in one file of the catalogue. */
export interface MetricFamily {
  readonly metrics: readonly Metric[];
}
