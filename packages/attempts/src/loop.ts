import { decide, type Decision, type Standing } from './decide.ts';
import type { CancelSignal } from './ending.ts';
import type { Happened, Plan, Run } from './plan.ts';

/** What the loop asks of the world. */
export interface LoopPorts<R extends Run> {
  /** Milliseconds since the start. */
  elapsed(): number;
  /** The signal of a cancel, once there was one. */
  cancelled(): CancelSignal | undefined;
  /** Runs an attempt or a fallback, within what the total time-out leaves. */
  run(decision: Decision & { readonly next: 'run' }): Promise<R>;
  /** Waits and does what is to be done between attempts, or returns early when cancelled; returns the milliseconds waited. */
  wait(decision: Decision & { readonly next: 'wait' }): Promise<number>;
}

/** How it all went. */
export interface Course<R extends Run> {
  readonly happened: readonly Happened<R>[];
  readonly end: Decision & { readonly next: 'stop' };
}

/** Asks what comes next and does it, until it is to stop. */
export async function runAttempts<R extends Run>(plan: Plan, ports: LoopPorts<R>): Promise<Course<R>> {
  const happened: Happened<R>[] = [];
  for (;;) {
    const standing: Standing<R> = { happened, elapsed: ports.elapsed(), cancelled: ports.cancelled() };
    const decision = decide(plan, standing);
    switch (decision.next) {
      case 'run':
        happened.push({ event: 'ran', run: await ports.run(decision) });
        break;
      case 'wait':
        happened.push({ ...decision, event: 'waited', milliseconds: await ports.wait(decision) });
        break;
      case 'stop':
        return { happened, end: decision };
      default:
        return decision satisfies never;
    }
  }
}
