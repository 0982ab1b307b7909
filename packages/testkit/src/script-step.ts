import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { splitArguments } from './argument-list.ts';
import { findExecutable } from './executable.ts';
import type { JobState } from './job-state.ts';
import { scriptShell } from './script-shell.ts';
import { inheritedVariables } from './step-environment.ts';
import type { StepRecord } from './step-record.ts';
import { printVariables, startStep } from './step-run.ts';
import type { StepRun } from './step-run.ts';

/** One `run:` step, evaluated. */
export interface Script {
  readonly run: string;
  readonly shell: string | undefined;
  readonly workingDirectory: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly id: string;
}

/** Starts a `run:` step: the script as a file for its shell (actions/runner, ScriptHandler.cs). */
export function startScriptStep(job: JobState, script: Script, record: StepRecord): StepRun {
  const env = { ...Object.fromEntries(job.environment), ...script.env };
  const variables = { ...inheritedVariables(), ...env };
  printScript(record, script.run);
  const shell = scriptShell(script.shell, (name) => findExecutable(name, variables, job.prependPath));
  record.log.output(`shell: ${shell.path} ${shell.format}`);
  printVariables(record, 'env', Object.entries(env));
  record.log.output('##[endgroup]');
  const file = join(job.folders.temp, `${randomUUID()}${shell.ending}`);
  const text = shell.contents(script.run);
  const windows = process.platform === 'win32';
  writeFileSync(file, windows ? text.replace(/\r?\n/g, '\r\n') : text);
  const line = shell.format
    .replaceAll('{0}', () => file.replaceAll('"', '\\"'))
    .replaceAll('{{', '{')
    .replaceAll('}}', '}');
  return startStep(job, record, {
    command: {
      file: shell.path,
      args: windows ? [line] : splitArguments(line),
      verbatim: windows,
      cwd: resolve(job.folders.workspace, script.workingDirectory ?? ''),
    },
    env,
    extra: {},
    github: { action: script.id },
  });
}

/** The head of a step's log; the script itself stands there in cyan. */
function printScript(record: StepRecord, run: string): void {
  const [first = ''] = run.replace(/^[ \t\r\n]+/, '').split(/[\r\n]/);
  record.log.output(`##[group]Run ${first}`);
  for (const line of run.replaceAll('\r\n', '\n').replace(/\n+$/, '').split('\n')) {
    record.log.output(`\u001B[36;1m${line}\u001B[0m`);
  }
}
