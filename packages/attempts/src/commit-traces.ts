import { formatEntry, SUMMARY_LIMIT, type Entry, type Environment, type Files } from '@qeml-actions/core';

import type { Traces } from './traces.ts';

/** Part of a step's summary is ours. */
const ROOM_FOR_OURS = 64 * 1_024;

/**
 * Hands the traces of the command that counts on to the runner. Outputs in `reserved` are the action's own and are left
 * out; returns what was left out, each in a sentence.
 */
export async function commitTraces(
  traces: Traces,
  runner: Environment,
  reserved: readonly string[],
  files: Files,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const append = async (variable: string, text: string): Promise<void> => {
    const path = runner[variable];
    if (path && text !== '') await files.append(path, text);
  };
  const mine = traces.outputs.filter(({ name }) => !reserved.includes(name.toLowerCase()));
  for (const { name } of traces.outputs.filter((entry) => !mine.includes(entry))) {
    faults.push(`The command's output ${name} was left out: the action has an output of that name.`);
  }
  await append('GITHUB_OUTPUT', mine.map(formatEntry).join(''));
  await append('GITHUB_ENV', traces.variables.map(formatEntry).join(''));
  await append('GITHUB_STATE', traces.state.map(formatEntry).join(''));
  await append('GITHUB_PATH', traces.folders.map((folder) => `${folder}\n`).join(''));
  await append('GITHUB_ARTIFACTS', withLineEnd(traces.artifacts));
  if (Buffer.byteLength(traces.summary) <= SUMMARY_LIMIT - ROOM_FOR_OURS) {
    await append('GITHUB_STEP_SUMMARY', withLineEnd(traces.summary));
  } else {
    faults.push("The command's step summary was left out: GitHub shows 1 MiB of a step's summary or nothing of it.");
  }
  return faults;
}

/** The traces of a command with what hooks before it set for all later ones. */
export function withHooks(traces: Traces, variables: readonly Entry[], folders: readonly string[]): Traces {
  return {
    ...traces,
    variables: [...variables, ...traces.variables],
    folders: [...folders, ...traces.folders],
  };
}

function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
