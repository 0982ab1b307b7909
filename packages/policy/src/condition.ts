import type { MetricId } from './metric.ts';
import type { Selectors } from './metric.ts';

/** Where a condition comes from. */
export type Origin = { readonly preset: string } | { readonly file: string; readonly line: number };

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** One thing that a policy asks. Thresholds are in the unit of the metric. */
export interface Condition extends Bounds {
  readonly metric: MetricId;
  readonly selectors: Selectors;
  readonly recommend?: number;
  readonly base?: { readonly slack: number; readonly onNone: 'skip' | 'error' | undefined };
  readonly when?: Bounds & { readonly metric: MetricId; readonly selectors: Selectors };
  readonly otherwise: 'warn' | 'fail';
  readonly weight: number;
  readonly origin: Origin;
  /** The stage that alone asks it. */
  readonly stage?: string;
}

/** Metric and selectors as one text: `coverage.lines path=packages/a/** report=unit`; the name of a condition for people and in baselines. */
export function keyOf({ metric, selectors }: Pick<Condition, 'metric' | 'selectors'>): string {
  const { report, path, name, severity } = selectors;
  const parts = [
    report === undefined ? [] : [`report=${report}`],
    path === undefined ? [] : [`path=${path.join(',')}`],
    name === undefined ? [] : [`name=${name}`],
    severity === undefined ? [] : [`severity=${severity}`],
  ];
  return [metric, ...parts.flat()].join(' ');
}

/** A condition's origin for people. */
export function originText(origin: Origin): string {
  return 'preset' in origin ? origin.preset : `${origin.file}:${origin.line}`;
}
