import type { Outcome, Verdict } from '@qeml-actions/core';

import type { Result as Command } from '../../retry-with-backoff/src/step.ts';
import { isFlaky } from '../../retry-with-backoff/src/step.ts';

import type { GateResult } from './result.ts';

/** How a command ended. */
export interface Ended {
  readonly outcome: Outcome;
  readonly flaky: boolean;
  /** Whether it ran at all. */
  readonly started: boolean;
}

/** What the gate came to; undefined where it was left out. */
export type Judged = Verdict | undefined;

/** The one verdict. Pure. */
export function verdictOf({ outcome, flaky, started }: Ended, gate: Judged): Verdict {
  if (!started) return 'error';
  switch (outcome) {
    case 'success':
      return flaky ? withReservation(gate) : (gate ?? 'pass');
    case 'degraded':
      return withReservation(gate);
    case 'failure':
    case 'timeout':
      return 'fail';
    case 'cancelled':
      return 'error';
  }
  outcome satisfies never;
}

/** A command that came through with help passes nothing without a word. */
function withReservation(gate: Judged): Verdict {
  return gate === 'fail' || gate === 'error' ? gate : 'warn';
}

export function endedOf(command: Command): Ended {
  const { outcome, ending } = command.end;
  return { outcome, flaky: isFlaky(command), started: ending.kind !== 'not-started' };
}

/** Nothing measured is no pass; a gate that could not judge is an error. */
export function judgedBy(gate: GateResult): Judged {
  switch (gate.state) {
    case 'done':
      return gate.result.verdict;
    case 'nothing':
      return 'warn';
    case 'faulted':
      return 'error';
    case 'skipped':
    case 'not-run':
      return undefined;
  }
  gate satisfies never;
}
