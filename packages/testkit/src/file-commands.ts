import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { failureMessage } from './failure-message.ts';
import { decodeText, environmentPairs, pathLines } from './environment-file.ts';
import { addPath } from './job-state.ts';
import type { JobState } from './job-state.ts';
import { setIgnoringCase } from './step-record.ts';
import type { StepRecord } from './step-record.ts';

const PREFIXES = {
  path: 'add_path_',
  env: 'set_env_',
  step_summary: 'step_summary_',
  state: 'save_state_',
  output: 'set_output_',
  artifacts: 'artifacts_',
} as const;

const NAMES = ['path', 'env', 'step_summary', 'state', 'output', 'artifacts'] as const;
export type FileCommandName = (typeof NAMES)[number];

/** The files of one step, under the name that each has in the github context. */
export type FileCommands = Readonly<Record<FileCommandName, string>>;

/** Bytes; GitHub drops a summary that is larger. */
const SUMMARY_LIMIT = 1024 * 1024;

const WINDOWS = process.platform === 'win32';

/** Makes the fresh empty files of one step. GITHUB_ARTIFACTS is there and not read, as on a runner without that feature. */
export function makeFileCommands(job: JobState): FileCommands {
  const folder = join(job.folders.temp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const suffix = randomUUID();
  const make = (name: FileCommandName): string => {
    const file = join(folder, `${PREFIXES[name]}${suffix}`);
    writeFileSync(file, '');
    return file;
  };
  return {
    path: make('path'),
    env: make('env'),
    step_summary: make('step_summary'),
    state: make('state'),
    output: make('output'),
    artifacts: make('artifacts'),
  };
}

/** Takes up what a step wrote to its files; what the runner refuses fails the step (actions/runner, FileCommandManager.cs). */
export function processFileCommands(files: FileCommands, job: JobState, step: StepRecord): void {
  for (const name of NAMES) {
    try {
      processFile(name, files[name], job, step);
    } catch (error) {
      step.log.error(`Unable to process file command '${name}' successfully.`);
      step.log.error(failureMessage(error));
      step.failed = true;
    }
  }
}

function processFile(name: FileCommandName, file: string, job: JobState, step: StepRecord): void {
  if (name === 'artifacts' || !existsSync(file)) return;
  if (name === 'step_summary') return readSummary(file, job, step);
  const bytes = readFileSync(file);
  if (name === 'path') {
    for (const line of pathLines(bytes)) addPath(job, line);
    return;
  }
  for (const [key, value] of environmentPairs(bytes, WINDOWS)) {
    if (name === 'env') setVariable(key, value, job, step);
    else if (name === 'output') setIgnoringCase(step.outputs, given(key), value);
    else setIgnoringCase(step.state, key, value);
  }
}

function setVariable(name: string, value: string, job: JobState, step: StepRecord): void {
  if (name.toUpperCase() === 'NODE_OPTIONS') {
    // An error in the log, and the variable is not set; the step stays as it was.
    step.log.error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    return;
  }
  job.environment.set(given(name), value);
}

function given(name: string): string {
  if (name === '') throw new Error("Value cannot be null. (Parameter 'name')");
  return name;
}

function readSummary(file: string, job: JobState, step: StepRecord): void {
  const size = statSync(file).size;
  if (size === 0) return;
  if (size > SUMMARY_LIMIT) {
    step.log.error(
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${String(Math.floor(size / 1024))}k. ` +
        'For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions' +
        '#adding-a-markdown-summary',
    );
    return;
  }
  step.summary += job.masker.mask(decodeText(readFileSync(file)));
}
