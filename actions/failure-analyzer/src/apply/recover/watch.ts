import { sleep, type GitHub } from '@qeml-actions/core';

import type { ObservedRun } from '../../observed.ts';
import type { Ports } from '../../ports.ts';

import { runState, type RunState } from './run-state.ts';

const INTERVAL = 10_000;

/** Asks until the run that was started is over: its end, or undefined when the time or the step ended before. */
export async function watched(
  started: number | undefined,
  run: ObservedRun,
  timeout: number,
  github: GitHub,
  { clock, cancel }: Ports,
): Promise<RunState | undefined> {
  const end = clock.now() + timeout;
  for (;;) {
    const state = await runState(github, run.repository, started ?? run.id);
    const itsOwn = started !== undefined || state.attempt > run.attempt;
    if (itsOwn && state.status === 'completed') return state;
    const left = end - clock.now();
    if (left <= 0 || !(await sleep(clock, Math.min(INTERVAL, left), cancel))) return undefined;
  }
}
