import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { build } from './build.ts';
import { CACHE, ROOT } from './project.ts';
import { runScript, ScriptFault } from './script.ts';
import { describeTally, readTally } from './tally.ts';

/** What `npm test` runs; the levels beside them run when they are named. */
const LEVELS = ['unit', 'contract', 'bundle', 'workflow'];
const LEVELS_BESIDE = ['browser', 'corpus'];
const JEST = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const FLAGS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

function isLevel(word: string): boolean {
  return LEVELS.includes(word) || LEVELS_BESIDE.includes(word);
}

/** Runs jest with our streams, passes a request to end on to it, and gives its exit code. */
async function jest(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [...FLAGS, JEST, ...args], { cwd: ROOT, stdio: 'inherit' });
  const end = (signal: NodeJS.Signals): boolean => child.kill(signal);
  process.once('SIGTERM', end).once('SIGHUP', end);
  await once(child, 'exit');
  return child.exitCode ?? 1;
}

/** The folders of the levels that were named, else of all that `npm test` stands for. */
function rootsFor(words: readonly string[]): readonly string[] {
  const named = words.map((word) => word.split('/')[0] ?? '').filter(isLevel);
  const missing = named.find((level) => !existsSync(join(ROOT, 'test', level)));
  if (missing !== undefined) throw new ScriptFault(`There are no tests in test/${missing}.`);
  return (named.length > 0 ? named : LEVELS)
    .map((level) => join(ROOT, 'test', level))
    .filter((root) => existsSync(root));
}

/** `npm test -- [level or level/folder…] [pattern or jest option…]` */
async function test(args: readonly string[]): Promise<void> {
  const roots = rootsFor(args);
  const rest = args.filter((word) => !isLevel(word));
  if (roots.some((root) => !root.endsWith('unit'))) await build({ force: false });
  // `.ci/run` asks for the report and sums it with others; everybody else gets the sum from here.
  const asked = process.env['QEML_TEST_REPORT'];
  const report = asked ?? join(CACHE, `test-${String(process.pid)}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const code = await jest([...rest, '--json', '--outputFile', report, '--roots', ...roots]);
  const tally = readTally(report, code);
  if (asked === undefined) {
    rmSync(report, { force: true });
    console.log(describeTally(tally));
  }
  if (tally.failed > 0) process.exitCode = 1;
}

await runScript(import.meta, test);
