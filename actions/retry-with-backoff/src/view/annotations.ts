import type { Annotation } from '@qeml-actions/core';

import { degraded, failure, flaky } from '../messages.ts';
import { isFlaky, runsOf, type Result } from '../result.ts';

import { failureOf } from './failure.ts';

/** Warnings beside the run: what a green step must not hide, and what was dropped. */
export function annotations(result: Result): readonly Annotation[] {
  const red = failureOf(result) !== undefined;
  const told = red ? [] : greenWithReservation(result);
  return [...told, ...result.warnings].map((message) => ({ level: 'warning', message }));
}

function greenWithReservation(result: Result): readonly string[] {
  const { inputs, end } = result;
  const runs = runsOf(result);
  if (isFlaky(result)) return [flaky(runs)];
  if (end.outcome === 'degraded') {
    return inputs['on-degraded'] === 'warn' ? [degraded(runs.at(-1)?.name ?? '', end.reason)] : [];
  }
  return end.outcome === 'success' ? [] : [`continue-on-failure: ${failure(end.reason, runs.at(-1))}`];
}
