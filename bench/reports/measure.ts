import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import type { Held } from './generator.ts';

const NCC = join(import.meta.dirname, '..', '..', 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
/** A parser that takes longer is out of the comparison. */
const LIMIT_MS = 180_000;

/** What reading a file took. */
export interface Taken {
  /** Milliseconds by the clock. */
  readonly wall: number;
  /** Milliseconds of processors, all threads together. */
  readonly processor: number;
  /** The peak, in bytes. */
  readonly memory: number;
  readonly held?: Held;
}

/** Bundles our reader as an action's bundle has it; the program's path. @throws Error */
export function bundleOwn(folder: string): string {
  const entry = join(import.meta.dirname, 'own.mjs');
  const ncc = spawnSync(process.execPath, [NCC, 'build', entry, '--out', folder, '--transpile-only', '--quiet'], {
    encoding: 'utf8',
  });
  if (ncc.status !== 0) throw new Error(`The reader could not be bundled:\n${ncc.stdout}${ncc.stderr}`);
  return join(folder, 'index.mjs');
}

/** Runs a program that reads one file, in a process of its own; the reason where it came to no end. */
export function measured(program: string, args: readonly string[]): Taken | string {
  const run = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    timeout: LIMIT_MS,
    maxBuffer: 1 << 26,
  });
  if (run.status === 0) return JSON.parse(run.stdout) as Taken;
  if (run.signal === 'SIGTERM') return `no end within ${LIMIT_MS / 1000} s`;
  return (
    /(?:out of memory|Invalid string length|[A-Z]\w*Error: .*)/.exec(run.stderr)?.[0].slice(0, 100) ?? 'it crashed'
  );
}

/** The best of several: what else the machine does only adds. */
export function best(all: readonly Taken[]): Taken | undefined {
  const [first] = all;
  if (!first) return undefined;
  return {
    ...first,
    wall: Math.min(...all.map(({ wall }) => wall)),
    processor: Math.min(...all.map(({ processor }) => processor)),
    memory: Math.max(...all.map(({ memory }) => memory)),
  };
}
