import { join } from 'node:path';

import {
  decodeEnvironmentFile,
  parseEnvironmentFile,
  type Entry,
  type Environment,
  type Files,
  type Redactor,
} from '@qeml-actions/core';

/** The runner's environment files, each with the name that it has in an attempt's own folder. */
const FILES = {
  GITHUB_OUTPUT: 'output',
  GITHUB_ENV: 'env',
  GITHUB_PATH: 'path',
  GITHUB_STEP_SUMMARY: 'summary.md',
  GITHUB_STATE: 'state',
  GITHUB_ARTIFACTS: 'artifacts',
} as const;
type FileVariable = keyof typeof FILES;
const VARIABLES = Object.keys(FILES) as FileVariable[];

/** The runner refuses larger ones. */
const LARGEST = 16 * 1_024 * 1_024;

/** What a command left in its environment files, as far as it is whole. */
export interface Traces {
  readonly outputs: readonly Entry[];
  readonly variables: readonly Entry[];
  readonly folders: readonly string[];
  readonly state: readonly Entry[];
  readonly summary: string;
  readonly artifacts: string;
  /** What was dropped or mended, each a sentence that names the file. */
  readonly faults: readonly string[];
}

export const NO_TRACES: Traces = {
  outputs: [],
  variables: [],
  folders: [],
  state: [],
  summary: '',
  artifacts: '',
  faults: [],
};

/** Makes the files for one command and returns the variables that point to them. */
export async function prepareTraces(folder: string, runner: Environment, files: Files): Promise<Environment> {
  await files.makeFolder(folder);
  const pointers: Record<string, string> = {};
  for (const variable of VARIABLES) {
    if (variable === 'GITHUB_ARTIFACTS' && !runner[variable]) continue;
    const path = join(folder, FILES[variable]);
    await files.write(path, '');
    pointers[variable] = path;
  }
  return pointers;
}

/** Reads what a command left in its files. */
export async function readTraces(folder: string, files: Files): Promise<Traces> {
  const faults: string[] = [];
  const text = async (variable: FileVariable): Promise<string> => {
    const path = join(folder, FILES[variable]);
    const size = (await files.size(path)) ?? 0;
    if (size > LARGEST) faults.push(`${variable} was dropped: it holds ${String(size)} bytes, and 16 MiB is the most.`);
    return size === 0 || size > LARGEST ? '' : decodeEnvironmentFile(await files.read(path));
  };
  const entries = async (variable: FileVariable): Promise<readonly Entry[]> => {
    const parsed = parseEnvironmentFile(await text(variable));
    faults.push(...parsed.faults.map((fault) => `Part of ${variable} was dropped: ${fault}.`));
    return parsed.entries;
  };
  return {
    outputs: await entries('GITHUB_OUTPUT'),
    variables: allowed(await entries('GITHUB_ENV'), faults),
    folders: (await text('GITHUB_PATH')).split(/\r\n|\n|\r/).filter((line) => line !== ''),
    state: await entries('GITHUB_STATE'),
    summary: await text('GITHUB_STEP_SUMMARY'),
    artifacts: await text('GITHUB_ARTIFACTS'),
    faults,
  };
}

/** The runner fails a step that sets NODE_OPTIONS for later ones. */
function allowed(entries: readonly Entry[], faults: string[]): readonly Entry[] {
  const kept = entries.filter(({ name }) => name.toUpperCase() !== 'NODE_OPTIONS');
  if (kept.length < entries.length) {
    faults.push('NODE_OPTIONS was dropped from GITHUB_ENV: the runner allows no step to set it.');
  }
  return kept;
}

/** Copies what a command left in its files to the kept logs, secrets redacted. */
export async function keepTraces(from: string, to: string, redactor: Redactor, files: Files): Promise<void> {
  for (const name of Object.values(FILES)) {
    const size = (await files.size(join(from, name))) ?? 0;
    if (size === 0 || size > LARGEST) continue;
    await files.makeFolder(to);
    await files.write(join(to, name), redactor.redact(decodeEnvironmentFile(await files.read(join(from, name)))));
  }
}
