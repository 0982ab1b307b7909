import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';

import {
  endTree,
  marked,
  messageOf,
  STREAMS,
  uniqueName,
  type Clock,
  type EndedTree,
  type Environment,
  type ProcessTree,
  type StreamName,
  type TreePorts,
} from '@qeml-actions/core';

import type { CancelSignal, Ending } from './ending.ts';
import { QuietWatch } from './quiet-watch.ts';

/** A program to start. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: Environment;
  /** Windows: the arguments are one line that is passed on as it is. */
  readonly verbatim: boolean;
}

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

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** Runs a program to its end, in a process group of its own, with its input closed. */
export async function runProcess(launch: Launch, limits: Limits, ports: ProcessPorts): Promise<Ended> {
  const begun = ports.clock.now();
  const marker = uniqueName();
  const started = await start(launch, marker);
  if (typeof started === 'string') {
    const ending = { kind: 'not-started', reason: started } as const;
    return { ending, duration: 0, tree: undefined, outputHeld: false, processes: undefined };
  }
  const processes = { pid: started.pid, marker };
  const watch = new QuietWatch(ports.clock);
  const pumps = STREAMS.map((stream) => pump(started.child[stream], stream, watch, ports.output));
  const stop = interruption(limits, watch, ports);
  const first = await Promise.race([started.exited, stop.happened]);
  stop.dispose();
  let tree: EndedTree | undefined;
  if (first.kind === 'timed-out' || first.kind === 'cancelled') {
    const grace = first.kind === 'cancelled' ? Math.min(CANCEL_GRACE, limits.killGrace) : limits.killGrace;
    tree = await endTree(processes, grace, ports.tree);
  }
  const outputHeld = !(await drained(started.child, pumps, watch));
  return { ending: first, duration: ports.clock.now() - begun, tree, outputHeld, processes };
}

/** The child once it runs, or why it could not be started. */
function start(launch: Launch, marker: string) {
  return new Promise<{ child: Child; pid: number; exited: Promise<Ending> } | string>((resolve) => {
    let child: Child;
    try {
      child = spawn(launch.file, launch.args, {
        cwd: launch.folder,
        env: { ...launch.environment, ...marked(marker) },
        stdio: ['ignore', 'pipe', 'pipe'],
        // Its own session: what it starts can be ended with it, and a terminal's Ctrl-C reaches it through us alone.
        detached: process.platform !== 'win32',
        windowsHide: true,
        windowsVerbatimArguments: launch.verbatim,
      });
    } catch (error) {
      resolve(messageOf(error));
      return;
    }
    const exited = new Promise<Ending>((ended) => {
      child.once('exit', (code, signal) => {
        ended(signal ? { kind: 'signalled', signal } : { kind: 'exited', code: code ?? 1 });
      });
    });
    child.once('error', (error) => {
      resolve(messageOf(error));
    });
    child.once('spawn', () => {
      resolve({ child, pid: child.pid ?? 0, exited });
    });
  });
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
  child.unref();
  return complete;
}
