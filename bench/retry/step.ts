import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { parseEnvironmentFile } from '@qeml-actions/core';

import { bundleEnvironment } from '../bundle.ts';

import { openPipe, type Reader } from './pipe.ts';
import type { Job, Subject } from './subject.ts';

/** A step that has ended. */
export interface EndedStep {
  /** From its start until it has ended and all of its output is read. */
  readonly ms: number;
  /** When it ended, by `performance.now()`. */
  readonly at: number;
  readonly exit: number | NodeJS.Signals | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** Peak resident memory in MB, where it was asked for. */
  readonly peak: number | undefined;
}

export interface RunningStep {
  readonly signal: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<EndedStep>;
}

export interface StepOptions {
  /** Reads stdout and stderr; without it they are read and dropped. */
  readonly reader?: Reader;
  readonly peak?: boolean;
}

/** The kernel's own record of this program alone; `getrusage` would also count what the parent held when it forked. */
const PEAK_HOOK = `import fs from 'node:fs';
process.on('exit', () => fs.writeFileSync(process.env.BENCH_PEAK, fs.readFileSync('/proc/self/status')));`;

/** Starts a subject on a job as the runner would: Node 24, inputs as variables, a pipe to read. */
export function startStep(subject: Subject, job: Job, temp: string, options: StepOptions = {}): RunningStep {
  const folder = mkdtempSync(join(temp, 'step-'));
  const peakFile = join(folder, 'status');
  const env = { ...bundleEnvironment(subject.inputs(job), folder), BENCH_PEAK: peakFile };
  const hook = options.peak ? [`--import=data:text/javascript,${encodeURIComponent(PEAK_HOOK)}`] : [];
  return startProgram([...hook, subject.file], folder, env, options);
}

/** Starts Node on a script in a folder of its own, which is removed when it has ended. */
export function startProgram(
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv,
  { reader = () => undefined }: StepOptions,
): RunningStep {
  const pipe = openPipe(folder, reader);
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env,
    stdio: ['ignore', pipe.descriptor, pipe.descriptor],
  });
  pipe.inherited();
  const exited = new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.once('exit', (code, signal) => resolve(signal ?? code));
    child.once('error', reject);
  });
  const finish = async (): Promise<EndedStep> => {
    const [exit] = await Promise.all([exited, pipe.ended]);
    const at = performance.now();
    const ended = { ms: at - started, at, exit, outputs: outputsIn(folder), peak: peakIn(folder) };
    rmSync(folder, { recursive: true, force: true });
    return ended;
  };
  return { signal: (signal) => child.kill(signal), ended: finish() };
}

function outputsIn(folder: string): Readonly<Record<string, string>> {
  const path = join(folder, 'OUTPUT');
  if (!existsSync(path)) return {};
  const { entries } = parseEnvironmentFile(readFileSync(path, 'utf8'));
  return Object.fromEntries(entries.map(({ name, value }) => [name, value]));
}

function peakIn(folder: string): number | undefined {
  const path = join(folder, 'status');
  if (!existsSync(path)) return undefined;
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(path, 'utf8'))?.[1];
  return kibibytes === undefined ? undefined : (Number(kibibytes) * 1_024) / 1e6;
}
