import { commitTraces, withHooks, type Happened, type HeldCommands } from '@qeml-actions/attempts';
import { ANNOTATION_LEVELS, type Entry, type Log } from '@qeml-actions/core';

import { annotationsLeftOut, valueWithoutName } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { runsOf, type CommandRun } from '../result.ts';

/** A name that is still one when it is written to an environment file. */
const FIT_NAME = /^(?!.*<<)[^=\r\n]*[^=<\r\n]$/;

/** What hooks set for all later commands. */
export interface SetByHooks {
  readonly variables: readonly Entry[];
  readonly folders: readonly string[];
}

/**
 * Hands what the run that counts has left on to the runner: environment files and commands that were held back.
 * Returns what was dropped, each in a sentence.
 */
export async function commit(
  course: { readonly happened: readonly Happened<CommandRun>[]; readonly set: SetByHooks },
  ports: Ports,
): Promise<readonly string[]> {
  const run = runsOf(course).at(-1);
  if (!run) return [];
  const { traces, held } = run;
  const unnamed: string[] = [];
  const whole = {
    ...traces,
    outputs: [...traces.outputs, ...entriesOf(held, 'set-output', unnamed)],
    state: [...traces.state, ...entriesOf(held, 'save-state', unnamed)],
  };
  const withSet = withHooks(whole, course.set.variables, course.set.folders);
  const faults = await commitTraces(withSet, ports.environment, ports.reserved, ports.files);
  issue(held, ports.log);
  return [...traces.faults, ...unnamed, ...faults];
}

/** The values that commands set. One whose name no environment file can hold is left out, and said in `faults`. */
function entriesOf(held: HeldCommands, command: 'set-output' | 'save-state', faults: string[]): readonly Entry[] {
  return held.of(command).flatMap(({ properties, data }) => {
    const [, name = ''] = Object.entries(properties).find(([key]) => key.toLowerCase() === 'name') ?? [];
    if (FIT_NAME.test(name)) return [{ name, value: data }];
    faults.push(valueWithoutName(command, name));
    return [];
  });
}

function issue(held: HeldCommands, log: Log): void {
  for (const level of ANNOTATION_LEVELS) {
    for (const command of held.of(level)) log.command(command);
    const left = held.dropped(level);
    if (left > 0) log.line(annotationsLeftOut(level, left));
  }
}
