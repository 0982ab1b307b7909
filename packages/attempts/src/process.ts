import type { Readable } from 'node:stream';

import {
  endTree,
  STREAMS,
  uniqueName,
  type Clock,
  type EndedTree,
  type ProcessTree,
  type StreamName,
  type TreePorts,
} from '@qeml-actions/core';

import { startChild, type Child, type Launch } from './child.ts';
import type { CancelSignal, Ending } from './ending.ts';
import { QuietWatch } from './quiet-watch.ts';

/** How long it may take, in milliseconds. */
export interface Limits {
  readonly attempt: number | undefined;
  readonly idle: number | undefined;
  /** What the total time-out leaves, and what it is in all. */
  readonly total: { readonly left: number; readonly of: number } | undefined;
  readonly killGrace: number;
}

export interface ProcessPorts {
  readonly clock: Clock;
  readonly tree: TreePorts;
  /** Aborted, with the signal as its reason, when the runner cancels the step. */
  readonly cancel: AbortSignal;
  /** Takes output; the stream is not read on until it resolves. */
  readonly output: (stream: StreamName, chunk: Buffer) => Promise<void>;
}

/** How it ended, and what was seen on the way. */
export interface Ended {
  readonly ending: Ending;
  /** Milliseconds. */
  readonly duration: number;
  /** What was ended with it, where something was. */
  readonly tree: EndedTree | undefined;
  /** Something that it started still holds its output open. */
  readonly outputHeld: boolean;
  /** For what is left behind. */
  readonly processes: ProcessTree | undefined;
}

/** As long a cancel may take: the runner kills us after 7.5 s. */
const CANCEL_GRACE = 5_000;

/** Runs a program to its end, in a process group of its own, with its input closed. */
export async function runProcess(launch: Launch, limits: Limits, ports: ProcessPorts): Promise<Ended> {
  const begun = ports.clock.now();
  const marker = uniqueName();
  const child = await startChild(launch, marker);
  if (typeof child === 'string') {
    const ending = { kind: 'not-started', reason: child } as const;
    return { ending, duration: 0, tree: undefined, outputHeld: false, processes: undefined };
  }
  const processes = { pid: child.pid, marker };
  const watch = new QuietWatch(ports.clock);
  const pumps = STREAMS.map((stream) => pump(child[stream], stream, watch, ports.output));
  const stop = interruption(limits, watch, ports);
  const first = await Promise.race([child.exited, stop.happened]);
  stop.dispose();
  let tree: EndedTree | undefined;
  if (first.kind === 'timed-out' || first.kind === 'cancelled') {
    const grace = first.kind === 'cancelled' ? Math.min(CANCEL_GRACE, limits.killGrace) : limits.killGrace;
    tree = await endTree(processes, grace, ports.tree);
  }
  const outputHeld = !(await drained(child, pumps, watch));
  return { ending: first, duration: ports.clock.now() - begun, tree, outputHeld, processes };
}

async function pump(
  stream: Readable,
  name: StreamName,
  watch: QuietWatch,
  output: ProcessPorts['output'],
): Promise<void> {
  try {
    for await (const chunk of stream) await watch.busyWith(output(name, chunk as Buffer));
  } catch (error) {
    if (!stream.destroyed || stream.errored) throw error;
  }
}

/** The first of time-out, idle time-out, total time-out and cancel. */
function interruption({ attempt, idle, total }: Limits, watch: QuietWatch, { clock, cancel }: ProcessPorts) {
  const disposals: (() => void)[] = [];
  const happened = new Promise<Ending>((resolve) => {
    const timeOut = (limit: 'attempt' | 'idle' | 'total', after: number) => (): void => {
      resolve({ kind: 'timed-out', limit, after });
    };
    const cancelled = (): void => {
      resolve({ kind: 'cancelled', signal: cancel.reason as CancelSignal });
    };
    if (attempt !== undefined) disposals.push(clock.after(attempt, timeOut('attempt', attempt)));
    if (total) disposals.push(clock.after(total.left, timeOut('total', total.of)));
    if (idle !== undefined) disposals.push(watch.after(idle, timeOut('idle', idle)));
    if (cancel.aborted) cancelled();
    cancel.addEventListener('abort', cancelled, { once: true });
    disposals.push(() => {
      cancel.removeEventListener('abort', cancelled);
    });
  });
  return {
    happened,
    dispose: (): void => {
      for (const dispose of disposals) dispose();
    },
  };
}

const QUIET_AFTER_EXIT = 2_000;
const LONGEST_AFTER_EXIT = 10_000;

/**
 * Reads on until both streams end. What a process left behind still holds open is read until it has been quiet for 2 s,
 * or for 10 s in all, then let go; time in which our own reader is slow does not count.
 */
async function drained(child: Child, pumps: readonly Promise<void>[], watch: QuietWatch): Promise<boolean> {
  const ended = Promise.all(pumps).then(() => true);
  const held = watch.quiet(QUIET_AFTER_EXIT, LONGEST_AFTER_EXIT);
  const complete = await Promise.race([ended, held.happened.then(() => false)]);
  held.dispose();
  if (!complete) {
    child.stdout.destroy();
    child.stderr.destroy();
    await ended;
  }
  child.letGo();
  return complete;
}
