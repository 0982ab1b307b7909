import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { readManifest } from '../scripts/manifest.ts';
import { ROOT, type Action } from '../scripts/project.ts';
import { ScriptFault } from '../scripts/script.ts';

export type Inputs = Readonly<Record<string, string>>;

/** A bundle that can be started: its file, and what its action.yml says of its inputs. */
export interface Bundle {
  readonly name: string;
  readonly file: string;
  /** The inputs that are declared, each by what is given or else by its default. */
  readonly inputs: (given: Inputs) => Inputs;
}

/** Builds what is not built; what is said meanwhile goes to stderr, for stdout is the report's. */
export function buildBundles(): void {
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'build.ts')], { stdio: ['ignore', 2, 2] });
}

function inputsOf(manifest: string): Bundle['inputs'] {
  const declared = Object.entries(readManifest(readFileSync(manifest, 'utf8')).inputs);
  return (given) => Object.fromEntries(declared.map(([name, input]) => [name, given[name] ?? input.default ?? '']));
}

/** The bundle of one of our actions. */
export function ownBundle({ name, face }: Action): Bundle {
  return { name, file: join(ROOT, 'dist', name, 'index.js'), inputs: inputsOf(join(ROOT, face, 'action.yml')) };
}

/** A peer's bundle, `name=path`, with the first action.yml in the folders above it. */
export function peerBundle(argument: string): Bundle {
  const [, name = '', path = ''] = /^([^=]+)=(.+)$/.exec(argument) ?? [];
  const file = resolve(path);
  if (name === '' || !existsSync(file)) throw new ScriptFault(`--peer ${argument} names no bundle: give name=path.`);
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'action.yml');
    if (existsSync(manifest)) return { name, file, inputs: inputsOf(manifest) };
  }
  throw new ScriptFault(`There is no action.yml in the folders above ${file}.`);
}

/** The environment in which the runner starts an action, as far as one that asks nothing of GitHub looks at it. */
export function bundleEnvironment(inputs: Inputs, temp: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, RUNNER_TEMP: temp, GITHUB_WORKSPACE: temp };
  for (const kind of ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY']) {
    const path = join(temp, kind);
    writeFileSync(path, '');
    env[`GITHUB_${kind}`] = path;
  }
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  return env;
}
