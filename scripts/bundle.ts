import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { filesBelow, ROOT } from './project.ts';
import { ScriptFault } from './script.ts';

const NCC = join(ROOT, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
const START_LIMIT_MS = 20_000;

/** How a program ended and what it wrote, both streams together. */
interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly text: string;
}

async function runNode(args: readonly string[], env: NodeJS.ProcessEnv, limitMs?: number): Promise<Ended> {
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: limitMs });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  }
  await once(child, 'close');
  return { code: child.exitCode, signal: child.signalCode, text: chunks.join('') };
}

/** A new empty folder, which the caller removes; outside the tree, so that no bundle finds our node_modules. */
export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), 'qeml-bundle-'));
}

/** Bundles one action's entry into a folder, which must be empty: ncc never removes what it no longer writes. */
export async function bundleAction(action: string, out: string): Promise<void> {
  const entry = join('actions', action, 'src', 'index.ts');
  if (!existsSync(join(ROOT, entry)))
    throw new ScriptFault(`actions/${action} has no src/index.ts, so nothing can be bundled.`);
  const options = [
    '--transpile-only',
    '--no-cache',
    '--no-source-map-register',
    '--license',
    'licenses.txt',
    '--quiet',
  ];
  const ended = await runNode([NCC, 'build', entry, '--out', out, ...options], process.env);
  if (ended.code !== 0) throw new ScriptFault(`ncc could not bundle ${entry}:\n${ended.text}`);
  const leaking = filesBelow('.', out).filter((name) => readFileSync(join(out, name), 'utf8').includes(ROOT));
  if (leaking.length > 0)
    throw new ScriptFault(`${entry} gives a bundle that names this folder: ${leaking.join(', ')}`);
  const missing = missingModules(out);
  if (missing.length > 0) throw new ScriptFault(`${entry} needs what is not there: ${missing.join(', ')}`);
}

/** The modules that ncc did not find: it writes a call in their place, which fails only when it is reached. */
function missingModules(folder: string): readonly string[] {
  return filesBelow('.', folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .flatMap((code) => [...code.matchAll(/^module\.exports = eval\("require"\)\("(.+)"\);$/gm)])
    .map(([, module = '']) => module);
}

/**
 * Why a bundle does not start, or undefined. ncc ends with 0 on bundles that cannot even be loaded, so each is run
 * once with an empty environment: it must come to an ending of its own, be it that an input is missing.
 */
export async function faultAtStart(folder: string): Promise<string | undefined> {
  const temp = scratchFolder();
  try {
    const ended = await runNode(
      [join(folder, 'index.js')],
      { RUNNER_TEMP: temp, SystemRoot: process.env['SystemRoot'] },
      START_LIMIT_MS,
    );
    if (ended.signal !== null)
      return `was ended by ${ended.signal} (limit ${String(START_LIMIT_MS)} ms):\n${ended.text}`;
    if (ended.code === 13) return `ended with 13: a promise that it awaits never settles.\n${ended.text}`;
    return crashed(ended.text) ? `crashed:\n${ended.text}` : undefined;
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** Whether a text holds Node's own last line after an uncaught error, or an error that only a broken bundle gives. */
function crashed(text: string): boolean {
  if (text.includes(' has a bug: ')) return true;
  return (
    /^Node\.js v\d+/m.test(text) ||
    /\b(?:ReferenceError|SyntaxError|TypeError|ERR_[A-Z_]+|MODULE_NOT_FOUND)\b/.test(text)
  );
}
