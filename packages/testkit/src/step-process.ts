import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { statSync } from 'node:fs';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';

import { LineSplitter } from './line-splitter.ts';
import { makeOutputPipes } from './output-pipe.ts';

export type OutputName = 'stdout' | 'stderr';

export interface StepCommand {
  readonly file: string;
  readonly args: readonly string[];
  /** Windows only: the arguments stand as they are to be given, quotes and all. */
  readonly verbatim?: boolean;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Where the pipes' names stand for a moment. */
  readonly temp: string;
}

export interface StepListener {
  readonly onChunk: (name: OutputName, chunk: Buffer) => void;
  readonly onLine: (name: OutputName, line: string) => void;
}

/** How a process ended; a signal gives 128 + its number, as the runner has it. */
export interface StepExit {
  readonly exitCode: number;
  readonly signal: NodeJS.Signals | null;
}

/** Milliseconds the runner waits for the output of a process that has ended but whose children keep it open. */
const OUTPUT_GRACE = 5000;
/** Milliseconds between the runner's SIGINT, SIGTERM and SIGKILL. */
const CANCEL_STEPS = [
  ['SIGINT', 7500],
  ['SIGTERM', 2500],
] as const;

/** One process of a step, with its standard input closed and its output read line by line (actions/runner, ProcessInvoker.cs). */
export class StepProcess {
  readonly ended: Promise<StepExit>;
  readonly #child: ChildProcess;
  readonly #streams: readonly Readable[];
  #paused = false;
  #resumed = Promise.withResolvers<undefined>();

  constructor(command: StepCommand, listener: StepListener) {
    checkFolder(command);
    const pipes = makeOutputPipes(command.temp);
    this.#child = spawn(command.file, command.args, {
      cwd: command.cwd,
      env: { ...command.env },
      stdio: ['pipe', pipes?.[0].child ?? 'pipe', pipes?.[1].child ?? 'pipe'],
      windowsVerbatimArguments: command.verbatim ?? false,
      windowsHide: true,
    });
    for (const pipe of pipes ?? []) pipe.release();
    this.#child.stdin?.on('error', () => undefined);
    this.#child.stdin?.end();
    this.#streams = [pipes?.[0].reader ?? this.#child.stdout, pipes?.[1].reader ?? this.#child.stderr].filter(
      (stream) => stream !== null,
    );
    this.#resumed.resolve(undefined);
    this.ended = this.#watch(listener);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** Ends the process as the runner does when a job is cancelled. */
  async cancel(): Promise<void> {
    const ended = this.ended.then(() => true);
    for (const [signal, wait] of CANCEL_STEPS) {
      this.signal(signal);
      const timer = Promise.withResolvers<false>();
      const timeout = setTimeout(() => timer.resolve(false), wait);
      const done = await Promise.race([ended, timer.promise]);
      clearTimeout(timeout);
      if (done) return;
    }
    this.signal('SIGKILL');
    await this.ended;
  }

  /** Stops reading, as a runner does whose machine or network stalls. */
  pause(): void {
    if (this.#paused) return;
    this.#paused = true;
    this.#resumed = Promise.withResolvers();
    for (const stream of this.#streams) stream.pause();
  }

  resume(): void {
    this.#paused = false;
    for (const stream of this.#streams) stream.resume();
    this.#resumed.resolve(undefined);
  }

  async #watch(listener: StepListener): Promise<StepExit> {
    const read = Promise.all([this.#read('stdout', 0, listener), this.#read('stderr', 1, listener)]);
    const exit = await new Promise<StepExit>((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('exit', (code, signal) => resolve({ exitCode: code ?? 128 + signalNumber(signal), signal }));
    }).catch((error: unknown) => {
      for (const stream of this.#streams) stream.destroy();
      throw error;
    });
    await this.#resumed.promise;
    await settleWithin(read, OUTPUT_GRACE);
    for (const stream of this.#streams) stream.destroy();
    return exit;
  }

  async #read(name: OutputName, index: number, listener: StepListener): Promise<void> {
    const lines = new LineSplitter();
    const stream = this.#streams[index];
    if (stream === undefined) return;
    stream.on('data', (chunk: Buffer) => {
      listener.onChunk(name, chunk);
      for (const line of lines.push(chunk)) listener.onLine(name, line);
    });
    await new Promise((resolve) => {
      stream.once('end', resolve);
      stream.once('close', resolve);
      stream.once('error', resolve);
    });
    for (const line of lines.end()) listener.onLine(name, line);
  }
}

async function settleWithin(work: Promise<unknown>, limit: number): Promise<void> {
  const timer = Promise.withResolvers<undefined>();
  const timeout = setTimeout(() => timer.resolve(undefined), limit);
  await Promise.race([work, timer.promise]);
  clearTimeout(timeout);
}

function signalNumber(signal: NodeJS.Signals | null): number {
  return signal === null ? 0 : constants.signals[signal];
}

/** The runner's words: Node would blame the program where the folder is missing. */
function checkFolder(command: StepCommand): void {
  if (statSync(command.cwd, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new Error(
    `An error occurred trying to start process '${command.file}' with working directory '${command.cwd}'. No such file or directory`,
  );
}
