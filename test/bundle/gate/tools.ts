import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { ROOT } from '../../../scripts/project.ts';

import { afterwards } from './gating.ts';

/** A folder that git ignores, inside this repository, until the test's end: its path from the top. */
export function ignoredFolder(): string {
  const parent = join(ROOT, '.qeml');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'gate-'));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  return relative(ROOT, folder).replaceAll('\\', '/');
}

/** Runs a program at the top of this repository, and gives what it wrote; that it ends with another code is a fault. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv, code = 0): string {
  const ended = spawnSync(command, args, {
    cwd: ROOT,
    env: { ...process.env, JEST_WORKER_ID: undefined, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (ended.status !== code)
    throw new Error(`${command} ${args.join(' ')} ended with ${String(ended.status)}:\n${ended.stderr}`, {
      cause: ended.error,
    });
  return ended.stdout;
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

export interface JestCounts {
  readonly numTotalTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

/** Runs jest so that it leaves JUnit in a folder, and gives its own counts. */
export function jest(folder: string, args: readonly string[], code = 0): JestCounts {
  const file = `${folder}/jest.json`;
  const flags = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--runInBand', '--silent'];
  const told = ['--reporters=jest-junit', '--json', `--outputFile=${file}`];
  run(process.execPath, [...flags, ...told, ...args], { JEST_JUNIT_OUTPUT_FILE: `${folder}/junit.xml` }, code);
  return json(file) as JestCounts;
}

interface Share {
  readonly total: number;
  readonly covered: number;
  readonly pct: number;
}

/** Runs jest with coverage of some sources, in Cobertura's and LCOV's format, and gives its own totals. */
export function jestWithCoverage(
  folder: string,
  tests: string,
  sources: readonly string[],
): JestCounts & { readonly lines: Share; readonly branches: Share } {
  const reporters = ['cobertura', 'lcovonly', 'json-summary'].map((name) => `--coverageReporters=${name}`);
  const from = ['--coverage', '--coverageProvider=v8', ...sources.map((path) => `--collectCoverageFrom=${path}`)];
  const counts = jest(folder, [tests, ...from, ...reporters, `--coverageDirectory=${folder}`]);
  const { total } = json(`${folder}/coverage-summary.json`) as { readonly total: Record<'lines' | 'branches', Share> };
  return { ...counts, ...total };
}

interface LintedFile {
  readonly errorCount: number;
  readonly warningCount: number;
}

/** Runs ESLint on a folder by two rules of its own, and gives its own counts. */
export function eslint(folder: string, sources: string): { readonly errors: number; readonly warnings: number } {
  const rules = ['--no-config-lookup', '--rule', 'no-magic-numbers: warn', '--rule', 'func-style: error'];
  const text = run(process.execPath, ['node_modules/eslint/bin/eslint.js', ...rules, '--format=json', sources], {}, 1);
  writeFileSync(join(ROOT, folder, 'eslint.json'), text);
  const files = JSON.parse(text) as readonly LintedFile[];
  const sum = (key: keyof LintedFile): number => files.reduce((total, file) => total + file[key], 0);
  return { errors: sum('errorCount'), warnings: sum('warningCount') };
}

interface Bom {
  readonly components: readonly { readonly licenses?: readonly unknown[] }[];
}

/** Lists what the lock file holds as CycloneDX, and gives how many there are and how many have no license. */
export function npmSbom(folder: string): { readonly components: number; readonly unlicensed: number } {
  const text = run('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--offline'], {});
  writeFileSync(join(ROOT, folder, 'bom.json'), text);
  const { components } = JSON.parse(text) as Bom;
  return {
    components: components.length,
    unlicensed: components.filter(({ licenses = [] }) => licenses.length === 0).length,
  };
}
