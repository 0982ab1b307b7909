import { CommandProcessor } from './command-processor.ts';
import { makeFileCommands, processFileCommands } from './file-commands.ts';
import type { JobState } from './job-state.ts';
import { stepEnvironment } from './step-environment.ts';
import { StepProcess } from './step-process.ts';
import type { OutputName, StepCommand, StepExit } from './step-process.ts';
import type { StepRecord } from './step-record.ts';

/** What one process of a step is started with. */
export interface StepPlan {
  readonly command: Omit<StepCommand, 'env' | 'temp'>;
  /** The env context: the job's variables and the step's. */
  readonly env: Readonly<Record<string, string>>;
  /** What only this kind of step gets: INPUT_*, STATE_*, addresses of services. */
  readonly extra: Readonly<Record<string, string>>;
  /** Changes of the github context for this step. */
  readonly github: Readonly<Record<string, string>>;
  readonly onChunk?: ((name: OutputName, chunk: Buffer) => void) | undefined;
}

export interface StepRun {
  readonly process: StepProcess;
  /** Settles when the process has ended and its environment files are taken up. */
  readonly done: Promise<StepExit>;
}

/** Starts a step's process with fresh environment files, and takes up its commands as they come. */
export function startStep(job: JobState, record: StepRecord, plan: StepPlan): StepRun {
  const files = makeFileCommands(job);
  const env = stepEnvironment(job, { env: plan.env, extra: plan.extra, github: plan.github, files });
  const commands = new CommandProcessor(job, record, plan.env);
  const process = new StepProcess(
    { ...plan.command, env, temp: job.folders.temp },
    { onChunk: plan.onChunk ?? (() => undefined), onLine: (_, line) => commands.line(line) },
  );
  const finish = async (): Promise<StepExit> => {
    try {
      return await process.ended;
    } finally {
      processFileCommands(files, job, record);
    }
  };
  return { process, done: finish() };
}

/** The lines by which the log says what a step is run with. */
export function printVariables(
  record: StepRecord,
  title: string,
  variables: Iterable<readonly [string, string]>,
): void {
  const entries = [...variables];
  if (entries.length === 0) return;
  record.log.output(`${title}:`);
  for (const [name, value] of entries) record.log.output(`  ${name}: ${value}`);
}
