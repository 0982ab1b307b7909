import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { build } from '../scripts/build.ts';
import { readManifest } from '../scripts/manifest.ts';
import { actions, filesBelow, ROOT } from '../scripts/project.ts';
import { runScript, ScriptFault } from '../scripts/script.ts';
import { EXAMPLE_INPUTS } from '../test/support/example-inputs.ts';

import { interleaved, type Spread } from './spread.ts';

const USAGE = `npm run bench:start -- [--rounds 20] [--json] [--peer name=path/to/dist/index.js]…`;

/** What other actions of this kind call the command and the limits that they require. */
const PEER_INPUTS = { command: 'exit 0', run: 'exit 0', timeout_minutes: '1', max_attempts: '1' };

/** A bundle that is started: its file and the inputs it is given. */
interface Subject {
  readonly name: string;
  readonly file: string;
  readonly inputs: Readonly<Record<string, string>>;
}

interface Row {
  readonly name: string;
  readonly bytes: number;
  readonly ms: Spread;
  readonly ratio: number;
}

/** The inputs that an action.yml declares, each by what is given or else by its default. */
function inputsOf(manifest: string, given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const declared = Object.entries(readManifest(manifest).inputs);
  return Object.fromEntries(declared.map(([name, input]) => [name, given[name] ?? input.default ?? '']));
}

function ownSubjects(): readonly Subject[] {
  return actions().map(({ name, face }) => {
    const given = EXAMPLE_INPUTS[name];
    if (given === undefined) throw new ScriptFault(`test/support/example-inputs.ts has nothing for ${name}.`);
    const manifest = readFileSync(join(ROOT, face, 'action.yml'), 'utf8');
    return { name, file: join(ROOT, 'dist', name, 'index.js'), inputs: inputsOf(manifest, given) };
  });
}

/** A peer's bundle, with the defaults of the first action.yml in the folders above it. */
function peerSubject(argument: string): Subject {
  const [, name = '', path = ''] = /^([^=]+)=(.+)$/.exec(argument) ?? [];
  const file = resolve(path);
  if (name === '' || !existsSync(file)) throw new ScriptFault(`--peer ${argument} names no bundle.\n${USAGE}`);
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'action.yml');
    if (existsSync(manifest)) return { name, file, inputs: inputsOf(readFileSync(manifest, 'utf8'), PEER_INPUTS) };
  }
  throw new ScriptFault(`There is no action.yml in the folders above ${file}.`);
}

/** The environment in which the runner starts an action, as far as one that decides at once asks for it. */
function environmentOf(inputs: Subject['inputs'], temp: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, RUNNER_TEMP: temp, GITHUB_WORKSPACE: temp };
  for (const kind of ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY']) {
    const path = join(temp, kind);
    writeFileSync(path, '');
    env[`GITHUB_${kind}`] = path;
  }
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  return env;
}

/** Milliseconds from the start of a script to its end; one that fails is no measurement. */
function timed({ name, file, inputs }: Subject, temp: string): number {
  const env = environmentOf(inputs, temp);
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: temp, env, encoding: 'utf8' });
  const ms = performance.now() - started;
  if (status !== 0) throw new ScriptFault(`${name} ended with ${String(status)}:\n${stdout}${stderr}`);
  return ms;
}

function bytesOf({ file }: Subject): number {
  return filesBelow('.', dirname(file))
    .filter((name) => name.endsWith('js'))
    .reduce((total, name) => total + statSync(join(dirname(file), name)).size, 0);
}

/** The size of what a runner downloads for `uses:`, in bytes. */
function archiveBytes(): number {
  const options = { cwd: ROOT, maxBuffer: 2 ** 30 };
  return execFileSync('git', ['archive', '--format=zip', 'HEAD'], options).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function markdown(rows: readonly Row[], archive: number, rounds: number): string {
  const lines = rows.map(({ name, bytes, ms, ratio }) => {
    const times = [ms.min, ms.median, ms.max].map((value) => value.toFixed(0));
    return `| ${[name, kilobytes(bytes), ...times, ratio.toFixed(2)].join(' | ')} |`;
  });
  return `| start to exit | bundle | min ms | median ms | max ms | median ratio |
| --- | --- | --- | --- | --- | --- |
${lines.join('\n')}

Download of the repository (zip of HEAD): ${kilobytes(archive)}. ${rounds} interleaved rounds, Node ${process.version}, \
${process.platform}-${process.arch}, ${cpus().length} processors.`;
}

async function measure(peers: readonly string[], rounds: number, temp: string): Promise<readonly Row[]> {
  const empty: Subject = { name: 'an empty script', file: join(temp, 'empty', 'empty.mjs'), inputs: {} };
  mkdirSync(dirname(empty.file));
  writeFileSync(empty.file, '');
  const subjects = [empty, ...ownSubjects(), ...peers.map(peerSubject)];
  const measures = new Map(subjects.map((subject) => [subject, () => timed(subject, temp)]));
  const spreads = await interleaved(measures, rounds);
  const base = spreads.get(empty)?.median ?? Number.NaN;
  return [...spreads].map(([subject, ms]) => ({
    name: subject.name,
    bytes: bytesOf(subject),
    ms,
    ratio: ms.median / base,
  }));
}

async function benchStart(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '20' },
      json: { type: 'boolean', default: false },
      peer: { type: 'string', multiple: true },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new ScriptFault(`--rounds is a whole number from 1 on.\n${USAGE}`);
  await build({ force: false });
  const temp = mkdtempSync(join(tmpdir(), 'qeml-bench-'));
  try {
    const rows = await measure(values.peer ?? [], rounds, temp);
    const archive = archiveBytes();
    console.log(
      values.json ? JSON.stringify({ rounds, archive, rows }, undefined, 2) : markdown(rows, archive, rounds),
    );
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

await runScript(import.meta, benchStart);
