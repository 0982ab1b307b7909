import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { failureMessage } from './failure-message.ts';
import { COMMAND_NAMES, commandProperty, parseCommand } from './command-parser.ts';
import type { Command } from './command-parser.ts';
import { issueProperties } from './issue-properties.ts';
import { addPath } from './job-state.ts';
import type { JobState } from './job-state.ts';
import { setIgnoringCase } from './step-record.ts';
import type { StepRecord } from './step-record.ts';

const CHANGELOG = 'For more information see: https://github.blog/changelog/';
const REFUSED =
  'command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the ' +
  '`ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`. ' +
  `${CHANGELOG}2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`;
const DEPRECATED =
  'command is deprecated and will be disabled soon. Please upgrade to using Environment Files. ' +
  `${CHANGELOG}2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/`;
const BAD_TOKEN =
  "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. " +
  'For more information see: https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions' +
  '#example-stopping-and-starting-workflow-commands or opt into insecure command execution by setting the ' +
  '`ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS` environment variable to `true`.';

/** Commands that the runner never echoes. */
const SILENT = new Set(['add-mask', 'debug', 'warning', 'error', 'notice']);

/** Carries out the workflow commands in one step's output (actions/runner, ActionCommandManager.cs and OutputManager.cs). */
export class CommandProcessor {
  readonly #job: JobState;
  readonly #step: StepRecord;
  readonly #variables: Readonly<Record<string, string>>;
  readonly #registered = new Set<string>(COMMAND_NAMES);
  #stopToken: string | undefined;
  #echo: boolean;

  /** `variables`: the env context of the step, where the two opt-ins to insecure commands are looked for. */
  constructor(job: JobState, step: StepRecord, variables: Readonly<Record<string, string>>) {
    this.#job = job;
    this.#step = step;
    this.#variables = variables;
    this.#echo = job.debug;
  }

  line(text: string): void {
    const command = parseCommand(text, this.#registered);
    if (command !== undefined && this.#accept(command, text)) return;
    this.#step.log.output(text.replace(/##\[(start|end)-action/g, String.raw`##[\$1-action`));
  }

  #accept(command: Command, text: string): boolean {
    const name = command.name.toLowerCase();
    if (this.#stopToken !== undefined) {
      if (name !== this.#stopToken.toLowerCase()) return false;
      this.#step.log.output(text);
      this.#registered.delete(name);
      this.#stopToken = undefined;
      return true;
    }
    if (this.#echo && !SILENT.has(name) && name !== 'stop-commands') this.#step.log.output(text);
    try {
      if (name === 'stop-commands') this.#stop(command.data, text);
      else this.#execute(name, command);
    } catch (error) {
      this.#step.log.error(`Unable to process command '${SILENT.has(name) ? name : text}' successfully.`);
      this.#step.log.error(failureMessage(error));
      this.#step.failed = true;
    }
    return true;
  }

  #stop(token: string, text: string): void {
    const invalid =
      token === '' || token.toLowerCase() === 'pause-logging' || this.#registered.has(token.toLowerCase());
    if (invalid && !this.#allowed('ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS')) throw new Error(BAD_TOKEN);
    this.#stopToken = token;
    this.#registered.add(token.toLowerCase());
    if (token.length > 6) this.#job.masker.add(token);
    this.#step.log.output(text);
  }

  #execute(name: string, command: Command): void {
    const { log } = this.#step;
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        return log.annotate(name, command.data, issueProperties(command, this.#job.github['workspace'] ?? ''));
      case 'debug':
        return log.debug(command.data);
      case 'group':
        return log.output(`##[group]${command.data}`);
      case 'endgroup':
        return log.output('##[endgroup]');
      case 'echo':
        return this.#setEcho(command.data);
      case 'add-mask':
        return this.#addMask(command.data);
      case 'set-output':
      case 'save-state':
        log.warning(`The \`${name}\` ${DEPRECATED}`);
        return setIgnoringCase(
          name === 'set-output' ? this.#step.outputs : this.#step.state,
          named(command),
          command.data,
        );
      case 'set-env':
        this.#refuseUnlessAllowed(name);
        return this.#setVariable(named(command), command.data);
      case 'add-path':
        this.#refuseUnlessAllowed(name);
        return addPath(this.#job, command.data);
      case 'add-matcher':
        return this.#addMatchers(command.data);
      case 'remove-matcher':
        return this.#removeMatchers(command);
    }
  }

  #setEcho(value: string): void {
    const state = value.trim().toLowerCase();
    if (state !== 'on' && state !== 'off') {
      throw new Error(`Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${value}'.`);
    }
    this.#echo = state === 'on';
  }

  #addMask(value: string): void {
    if (value.trim() === '')
      return this.#step.log.warning("Can't add secret mask for empty string in ##[add-mask] command.");
    if (this.#echo) this.#step.log.output('::add-mask::***');
    this.#job.masker.addLines(value);
  }

  #setVariable(name: string, value: string): void {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      return this.#step.log.error(`Can't update NODE_OPTIONS environment variable using ::set-env:: command.`);
    }
    this.#job.environment.set(name, value);
  }

  #addMatchers(file: string): void {
    if (file === '') return this.#step.log.warning('File path must be specified.');
    this.#step.matchers.push(...matcherOwners(resolve(this.#job.folders.workspace, file)));
  }

  #removeMatchers(command: Command): void {
    const owner = commandProperty(command, 'owner');
    if ((owner === undefined) === (command.data === '')) {
      return this.#step.log.warning(
        'One of an owner name and a file path must be specified in ##[remove-matcher] command.',
      );
    }
    const owners = owner === undefined ? matcherOwners(resolve(this.#job.folders.workspace, command.data)) : [owner];
    for (const each of owners) {
      const at = this.#step.matchers.indexOf(each);
      if (at >= 0) this.#step.matchers.splice(at, 1);
    }
  }

  #refuseUnlessAllowed(name: string): void {
    if (!this.#allowed('ACTIONS_ALLOW_UNSECURE_COMMANDS')) throw new Error(`The \`${name}\` ${REFUSED}`);
  }

  #allowed(variable: string): boolean {
    return (this.#variables[variable] ?? '').toLowerCase() === 'true';
  }
}

function named(command: Command): string {
  const name = commandProperty(command, 'name');
  if (name === undefined) throw new Error(`Required field 'name' is missing in ##[${command.name}] command.`);
  return name;
}

/** The owners in a problem matcher's file. Their patterns are not applied here: only their registration is seen. */
function matcherOwners(file: string): string[] {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof parsed !== 'object' || parsed === null || !('problemMatcher' in parsed)) return [];
  const matchers: unknown[] = Array.isArray(parsed.problemMatcher) ? parsed.problemMatcher : [];
  return matchers.flatMap((entry) =>
    typeof entry === 'object' && entry !== null && 'owner' in entry && typeof entry.owner === 'string'
      ? [entry.owner]
      : [],
  );
}
