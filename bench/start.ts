import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { actions, filesBelow, ROOT } from '../scripts/project.ts';
import { runScript, ScriptFault } from '../scripts/script.ts';
import { EXAMPLE_INPUTS } from '../test/support/example-inputs.ts';

import { buildBundles, bundleEnvironment, ownBundle, peerBundle, type Bundle, type Inputs } from './bundle.ts';
import { interleaved, type Spread } from './spread.ts';

const USAGE = `npm run bench:start -- [--rounds 20] [--json] [--peer name=path/to/dist/index.js]…`;

/** What other actions of this kind call the command and the limits that they require. */
const PEER_INPUTS = { command: 'exit 0', run: 'exit 0', timeout_minutes: '1', max_attempts: '1' };

/** A bundle that is started: its file and the inputs it is given. */
interface Subject {
  readonly name: string;
  readonly file: string;
  readonly inputs: Inputs;
}

interface Row {
  readonly name: string;
  readonly bytes: number;
  readonly ms: Spread;
  readonly ratio: number;
}

function ownSubjects(): readonly Subject[] {
  return actions().map((action) => {
    const given = EXAMPLE_INPUTS[action.name];
    if (given === undefined) throw new ScriptFault(`test/support/example-inputs.ts has nothing for ${action.name}.`);
    return subjectOf(ownBundle(action), given);
  });
}

function subjectOf({ name, file, inputs }: Bundle, given: Inputs): Subject {
  return { name, file, inputs: inputs(given) };
}

/** Milliseconds from the start of a script to its end; one that fails is no measurement. */
function timed({ name, file, inputs }: Subject, temp: string): number {
  const env = bundleEnvironment(inputs, temp);
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
  const subjects = [empty, ...ownSubjects(), ...peers.map((peer) => subjectOf(peerBundle(peer), PEER_INPUTS))];
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
  buildBundles();
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
