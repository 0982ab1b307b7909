import { commitTraces, withHooks, type Happened, type HeldCommands } from '@qeml-actions/attempts';
import { ANNOTATION_LEVELS, type Entry, type Log } from '@qeml-actions/core';

import { annotationsLeftOut } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { runsOf, type CommandRun } from '../result.ts';

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
  const whole = {
    ...traces,
    outputs: [...traces.outputs, ...entriesOf(held, 'set-output')],
    state: [...traces.state, ...entriesOf(held, 'save-state')],
  };
  const withSet = withHooks(whole, course.set.variables, course.set.folders);
  const faults = await commitTraces(withSet, ports.environment, ports.reserved, ports.files);
  issue(held, ports.log);
  return [...traces.faults, ...faults];
}

function entriesOf(held: HeldCommands, name: 'set-output' | 'save-state'): readonly Entry[] {
  return held.of(name).map(({ properties, data }) => ({ name: properties['name'] ?? '', value: data }));
}

function issue(held: HeldCommands, log: Log): void {
  for (const level of ANNOTATION_LEVELS) {
    for (const command of held.of(level)) log.command(command);
    const left = held.dropped(level);
    if (left > 0) log.line(annotationsLeftOut(level, left));
  }
}
