/** What the guarded step costs beside its parts by themselves. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { actions } from '../scripts/project.ts';
import { runScript, ScriptFault } from '../scripts/script.ts';

import { buildBundles, bundleEnvironment, ownBundle, type Inputs } from './bundle.ts';
import { samples, spreadOf } from './spread.ts';

const USAGE = 'npm run bench:guard -- [--rounds 15] [--json]';
const BAR = 1.3;
const TESTS = 500;
/** Of a checkout: its folders, and the files in each, of which one is named as a report may be. */
const FOLDERS = 150;
const FILES = 10;

/** A bundle that is started, and how it must end to be a measurement. */
interface Subject {
  readonly action: string;
  readonly inputs: Inputs;
  readonly status: number;
  /** Where it runs. */
  readonly workspace?: 'checkout';
}

/** The guarded step beside what it is made of; each part that is not the first would start a Node of its own. */
interface Case {
  readonly name: string;
  readonly guarded: Subject;
  readonly parts: readonly Subject[];
}

interface Row {
  readonly name: string;
  readonly guarded: number;
  readonly parts: number;
  readonly ratio: number;
}

const LEAVE = 'cp kept.txt junit.xml';
const FAIL = `cat failed.log; exit 1`;

/** Log and report lie where commands of theirs have left them. */
function casesOf(): readonly Case[] {
  const gate = { action: 'quality-gate', inputs: { baseline: 'none' }, status: 0 };
  const analyzer = { action: 'failure-analyzer', inputs: { 'log-path': 'failed.log', history: 'none' }, status: 0 };
  const step = (action: string, run: string, status: number): Subject => ({ action, inputs: { run }, status });
  const retry = (run: string, status: number): Subject => ({
    ...step('retry-with-backoff', run, status),
    inputs: { run, 'retry-on': 'transient' },
  });
  return [
    { name: 'passes, no report', guarded: step('guard', 'exit 0', 0), parts: [retry('exit 0', 0)] },
    {
      name: `the same, among ${FOLDERS * FILES} files`,
      guarded: { ...step('guard', 'exit 0', 0), workspace: 'checkout' },
      parts: [{ ...retry('exit 0', 0), workspace: 'checkout' }],
    },
    { name: 'passes, is judged', guarded: step('guard', LEAVE, 0), parts: [retry(LEAVE, 0), gate] },
    { name: 'fails, is analyzed', guarded: step('guard', FAIL, 1), parts: [retry(FAIL, 1), analyzer] },
  ];
}

function fill(workspace: string): void {
  const cases = Array.from({ length: TESTS }, (_, n) => `<testcase classname="suite" name="test ${n}" time="0.01"/>`);
  writeFileSync(join(workspace, 'kept.txt'), `<testsuite tests="${TESTS}">${cases.join('\n')}</testsuite>`);
  const lines = Array.from({ length: TESTS }, (_, n) => `test ${n} is fine`);
  writeFileSync(
    join(workspace, 'failed.log'),
    [...lines, "ModuleNotFoundError: No module named 'nope'", ''].join('\n'),
  );
}

function fillCheckout(checkout: string): void {
  for (let folder = 0; folder < FOLDERS; folder++) {
    const path = join(checkout, `part-${folder % 10}`, `folder-${folder}`);
    mkdirSync(path, { recursive: true });
    for (let file = 1; file < FILES; file++) writeFileSync(join(path, `source-${file}.ts`), '');
    writeFileSync(join(path, 'settings.json'), '{}');
  }
}

/** Milliseconds from the start of a bundle to its end. */
function timed({ action, inputs, status, workspace: place }: Subject, temp: string): number {
  const bundle = actions().find(({ name }) => name === action);
  if (!bundle) throw new ScriptFault(`There is no action ${action}.`);
  const { file, inputs: whole } = ownBundle(bundle);
  const workspace = join(temp, place ?? 'workspace');
  const env = { ...bundleEnvironment(whole(inputs), temp), GITHUB_WORKSPACE: workspace };
  const started = performance.now();
  const ended = spawnSync(process.execPath, [file], { cwd: workspace, env, encoding: 'utf8' });
  const ms = performance.now() - started;
  if (ended.status !== status) {
    throw new ScriptFault(
      `${action} ended with ${String(ended.status)}, not ${status}:\n${ended.stdout}${ended.stderr}`,
    );
  }
  return ms;
}

function emptyStart(temp: string): number {
  const started = performance.now();
  spawnSync(process.execPath, [join(temp, 'empty.mjs')]);
  return performance.now() - started;
}

/** By the medians: the guarded step, its parts less the starts that it saves, and the one by the other. */
async function measure(rounds: number, temp: string): Promise<readonly Row[]> {
  const cases = casesOf();
  const subjects = cases.flatMap(({ guarded, parts }) => [guarded, ...parts]);
  const empty = { action: 'empty', inputs: {}, status: 0 };
  const measures = new Map<Subject, () => number>([
    [empty, () => emptyStart(temp)],
    ...subjects.map((subject) => [subject, () => timed(subject, temp)] as const),
  ]);
  const taken = await samples(measures, rounds);
  const median = (subject: Subject): number => spreadOf(taken.get(subject) ?? []).median;
  return cases.map(({ name, guarded, parts }) => {
    const saved = (parts.length - 1) * median(empty);
    const sum = parts.reduce((total, part) => total + median(part), 0) - saved;
    return { name, guarded: median(guarded), parts: sum, ratio: median(guarded) / sum };
  });
}

function markdown(rows: readonly Row[], rounds: number): string {
  const lines = rows.map(({ name, guarded, parts, ratio }) => {
    const bar = ratio <= BAR ? 'held' : 'missed';
    return `| ${name} | ${guarded.toFixed(0)} | ${parts.toFixed(0)} | ${ratio.toFixed(2)} | ≤ ${BAR}: ${bar} |`;
  });
  return `| the command | guarded step, ms | its parts, ms | ratio | bar |
| --- | --- | --- | --- | --- |
${lines.join('\n')}

Medians of ${rounds} interleaved rounds; the parts are summed less the empty Node starts that one step saves. Load \
${(loadavg()[0] ?? 0).toFixed(1)}, Node ${process.version}.`;
}

async function benchGuard(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string', default: '15' }, json: { type: 'boolean', default: false } },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new ScriptFault(`--rounds is a whole number from 1 on.\n${USAGE}`);
  buildBundles();
  const temp = mkdtempSync(join(tmpdir(), 'qeml-bench-'));
  try {
    mkdirSync(join(temp, 'workspace'));
    writeFileSync(join(temp, 'empty.mjs'), '');
    fill(join(temp, 'workspace'));
    fillCheckout(join(temp, 'checkout'));
    const rows = await measure(rounds, temp);
    console.log(values.json ? JSON.stringify(rows, undefined, 2) : markdown(rows, rounds));
    if (rows.some(({ ratio }) => ratio > BAR)) process.exitCode = 1;
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

await runScript(import.meta, benchGuard);
