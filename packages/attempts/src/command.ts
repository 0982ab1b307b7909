import { join } from 'node:path';

import type { Environment, Files, Log, Redactor } from '@qeml-actions/core';

import { AttemptLog } from './attempt-log.ts';
import { CommandGate, type AnnotationChoice } from './command-gate.ts';
import type { HeldCommands } from './held-commands.ts';
import type { PipePool } from './output-pipes.ts';
import { runProcess, type Ended, type Limits, type ProcessPorts } from './process.ts';
import { scriptPath, type Shell } from './shell.ts';
import { keepTraces, prepareTraces, readTraces, type Traces } from './traces.ts';

/** A text for a shell to run. */
export interface Command {
  /** The name of its files: `attempt-1`, `on-retry-2`, `fallback-1`. */
  readonly name: string;
  readonly run: string;
  readonly environment: Environment;
  readonly limits: Limits;
}

/** What all commands of a step have in common. */
export interface CommandSetting {
  readonly shell: Shell;
  readonly workingFolder: string;
  /** Where scripts and environment files lie; of this step alone. */
  readonly privateFolder: string;
  readonly logFolder: string;
  /** The runner's variables, to know its environment files by. */
  readonly runner: Environment;
  readonly annotations: AnnotationChoice;
  readonly files: Files;
  readonly log: Log;
  readonly redactor: Redactor;
  readonly pipes: PipePool;
  readonly process: Omit<ProcessPorts, 'output'>;
}

/** How a command ended and what it left. */
export interface CommandResult extends Ended {
  readonly traces: Traces;
  readonly held: HeldCommands;
  readonly logPath: string;
  /** The last 64 KiB of its output, unredacted. */
  readonly tail: string;
}

/** Runs a text as a `run:` step would, with environment files and log of its own. */
export async function runCommand(command: Command, setting: CommandSetting): Promise<CommandResult> {
  const { files, log, redactor, shell } = setting;
  const folder = join(setting.privateFolder, command.name);
  const pointers = await prepareTraces(folder, setting.runner, files);
  const script = scriptPath(folder, 'script', shell);
  await files.write(script, shell.content(command.run));
  await files.makeFolder(setting.logFolder);
  const kept = new AttemptLog(join(setting.logFolder, `${command.name}.log`), redactor);
  const gate = new CommandGate(setting.annotations, (mask) => {
    redactor.add(mask);
  });
  const lanes = { stdout: gate.lane(), stderr: gate.lane() };
  const environment = { ...command.environment, ...pointers };
  const program = { file: shell.file, args: shell.args(script), verbatim: shell.verbatim };
  const launch = { ...program, folder: setting.workingFolder, environment, pipes: await setting.pipes.take() };
  const ended = await runProcess(launch, command.limits, {
    ...setting.process,
    output: async (stream, chunk) => {
      await Promise.all([log.bytes(stream, lanes[stream].push(chunk)), kept.write(chunk)]);
    },
  });
  await Promise.all([log.bytes('stdout', lanes.stdout.end()), log.bytes('stderr', lanes.stderr.end())]);
  for (const closing of gate.closing()) log.command(closing);
  await kept.close();
  const traces = await readTraces(folder, files);
  if (setting.logFolder !== setting.privateFolder) {
    await keepTraces(folder, join(setting.logFolder, command.name), redactor, files);
  }
  return { ...ended, traces, held: gate.held, logPath: kept.path, tail: kept.tail() };
}
