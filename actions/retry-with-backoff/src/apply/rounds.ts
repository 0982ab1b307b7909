import { delimiter } from 'node:path';

import {
  commandEnvironment,
  exitCodeOf,
  extended,
  hasExitCode,
  PipePool,
  readOutput,
  runCommand,
  serverWait,
  type CancelSignal,
  type CommandResult,
  type CommandSetting,
  type Decision,
  type Limits,
  type LoopPorts,
  type Rule,
} from '@qeml-actions/attempts';
import { endTree, sleep, systemTreePorts, type Entry, type Environment, type ProcessTree } from '@qeml-actions/core';
import type { Classification } from '@qeml-actions/failures';

import type { Prepared } from '../gather.ts';
import type { Inputs } from '../inputs.ts';
import * as messages from '../messages.ts';
import type { Ports } from '../ports.ts';
import type { CommandRun } from '../result.ts';

import { sessionFor } from './classification.ts';

type RunDecision = Decision & { readonly next: 'run' };
type WaitDecision = Decision & { readonly next: 'wait' };

const LAST_LINES = 20;

/** Carries out what is decided, round by round. */
export class Rounds implements LoopPorts<CommandRun> {
  readonly warnings: string[] = [];
  readonly set: { readonly variables: Entry[]; readonly folders: string[] } = { variables: [], folders: [] };
  readonly #inputs: Inputs;
  readonly #prepared: Prepared;
  readonly #ports: Ports;
  readonly #begun: number;
  readonly #setting: CommandSetting;
  readonly #base: Environment;
  #attempts = 0;
  #before: CommandRun | undefined;
  #leftBehind: ProcessTree | undefined;

  /** The private folder is there. */
  constructor(inputs: Inputs, prepared: Prepared, ports: Ports, begun: number) {
    this.#inputs = inputs;
    this.#prepared = prepared;
    this.#ports = ports;
    this.#begun = begun;
    this.#base = commandEnvironment(ports.environment);
    this.#setting = {
      ...prepared,
      runner: ports.environment,
      annotations: inputs.annotations,
      files: ports.files,
      log: ports.log,
      redactor: ports.redactor,
      pipes: new PipePool(prepared.privateFolder),
      process: { clock: ports.clock, cancel: ports.cancel, tree: systemTreePorts(ports.clock, ports.platform) },
    };
  }

  elapsed(): number {
    return this.#ports.clock.now() - this.#begun;
  }

  cancelled(): CancelSignal | undefined {
    return this.#ports.cancel.aborted ? (this.#ports.cancel.reason as CancelSignal) : undefined;
  }

  async wait(decision: WaitDecision): Promise<number> {
    const { clock, log, cancel } = this.#ports;
    log.line(messages.waiting(decision.milliseconds, this.#attempts + 1, decision.reason));
    await this.#endLeftBehind();
    const begun = clock.now();
    if (decision.milliseconds > 0) await sleep(clock, decision.milliseconds, cancel);
    const waited = clock.now() - begun;
    const hook = this.#inputs['on-retry'];
    if (hook !== undefined && !cancel.aborted) await this.#hook(hook);
    return decision.milliseconds > 0 ? waited : 0;
  }

  async run(decision: RunDecision): Promise<CommandRun> {
    await this.#endLeftBehind();
    const { role, number } = decision;
    const fallback = role === 'fallback' ? this.#inputs.fallbacks[number - 1] : undefined;
    const again = number > 1 ? this.#inputs['retry-run'] : undefined;
    const text = fallback?.run ?? again ?? this.#inputs.run;
    this.#attempts += 1;
    const startedAfter = this.elapsed();
    this.#announce(decision, text, fallback?.name);
    const attempt = role === 'attempt' ? this.#inputs['attempt-timeout'] : fallback?.attemptTimeout;
    const environment = this.#environment(this.#attempts);
    const name = `${role}-${String(number)}`;
    const result = await runCommand(
      { name, run: text, environment, limits: this.#limits(attempt, this.#inputs['idle-timeout']) },
      this.#setting,
    );
    this.#leftBehind = result.processes;
    this.warnings.push(...messages.processWarnings(name, result));
    const run = {
      role,
      number,
      ...(fallback && { name: fallback.name }),
      startedAfter,
      duration: result.duration,
      reason: decision.reason,
      logPath: result.logPath,
      lastLines: lastLines(result.tail),
      held: result.held,
      traces: result.traces,
      ...(await this.#judge(result)),
    };
    this.#before = run;
    this.#ports.log.line(messages.ended(run));
    return run;
  }

  /** Whether it passed, and if not, what its output says. */
  async #judge({ ending, logPath, tail }: CommandResult) {
    const codes = this.#inputs['success-exit-codes'];
    if (ending.kind === 'exited' && (ending.code === 0 || hasExitCode(codes, ending.code))) {
      const facts = { ending, foundInOutput: new Set<Rule>(), transient: false };
      return { passed: true, facts, classification: undefined, serverWait: undefined };
    }
    const rules = [...this.#inputs['stop-on'], ...this.#inputs['retry-on']];
    const { found, classification } = await readOutput<Classification>(logPath, rules, await sessionFor(ending));
    // Trying again within a step is cheap: the first of the two keys is enough where nothing says "permanent".
    const transient = classification.prior === 'yes' && classification.transient !== 'no';
    const asked = serverWait(tail, this.#ports.clock.date().getTime());
    return { passed: false, facts: { ending, foundInOutput: found, transient }, classification, serverWait: asked };
  }

  async #hook(run: string): Promise<void> {
    const { log } = this.#ports;
    const attempt = this.#attempts + 1;
    log.group(messages.hookTitle(attempt), messages.commandLines(run, this.#prepared.shell.display));
    const limits = this.#limits(this.#inputs['on-retry-timeout'], undefined);
    const name = `on-retry-${String(attempt - 1)}`;
    const result = await runCommand({ name, run, environment: this.#environment(attempt), limits }, this.#setting);
    this.set.variables.push(...result.traces.variables);
    this.set.folders.push(...result.traces.folders);
    const passed = result.ending.kind === 'exited' && result.ending.code === 0;
    if (!passed && result.ending.kind !== 'cancelled') this.warnings.push(messages.hookFailed(attempt, result.ending));
    this.warnings.push(...result.traces.faults, ...messages.processWarnings(name, result));
  }

  #announce({ role, number, reason }: RunDecision, text: string, name: string | undefined): void {
    const { plan, shell } = this.#prepared;
    const title =
      role === 'attempt'
        ? messages.attemptTitle(number, plan.maxAttempts, this.#before && this.elapsed(), reason)
        : messages.fallbackTitle(number, plan.fallbacks.length, name ?? '', reason);
    const waits = role === 'attempt' && number === 1 ? messages.drawnWaits(plan.delays) : [];
    this.#ports.log.group(title, [...messages.commandLines(text, shell.display), ...waits]);
  }

  #limits(attempt: number | undefined, idle: number | undefined): Limits {
    const of = this.#inputs['total-timeout'];
    const total = of === undefined ? undefined : { of, left: Math.max(0, of - this.elapsed()) };
    return { attempt, idle, total, killGrace: this.#inputs['kill-grace'] };
  }

  #environment(attempt: number): Environment {
    const before = this.#before;
    const code = before && exitCodeOf(before.facts.ending);
    return {
      ...extended(this.#base, this.set.variables, this.set.folders, delimiter),
      QEML_ATTEMPT: String(attempt),
      QEML_MAX_ATTEMPTS: String(this.#inputs['max-attempts']),
      ...(before && { QEML_PREVIOUS_LOG: before.logPath, QEML_PREVIOUS_EXIT_CODE: String(code ?? '') }),
    };
  }

  /** What a failed attempt has left running is ended before anything is tried again. */
  async #endLeftBehind(): Promise<void> {
    const tree = this.#leftBehind;
    this.#leftBehind = undefined;
    if (!tree) return;
    const ended = await endTree(tree, this.#inputs['kill-grace'], this.#setting.process.tree);
    this.warnings.push(...messages.treeWarnings(ended));
  }
}

function lastLines(tail: string): string {
  return tail.trimEnd().split(/\r?\n/).slice(-LAST_LINES).join('\n');
}
