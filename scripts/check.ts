import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { ROOT } from './project.ts';
import { runScript } from './script.ts';

/** One tool: how it looks, how it mends where it can, and what its reader does where it cannot. */
interface Step {
  readonly name: string;
  readonly look: readonly string[];
  readonly fix?: readonly string[];
  readonly mend?: string;
}

const ESLINT = ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'];
const PRETTIER = ['node_modules/prettier/bin/prettier.cjs', '.', '--log-level', 'warn'];
const FIX = 'npm run fix mends what a tool can mend.';

/** The slowest first, so that the others run beside it. */
const STEPS: readonly Step[] = [
  { name: 'eslint', look: ESLINT, fix: [...ESLINT, '--fix'], mend: FIX },
  { name: 'types', look: ['node_modules/typescript/bin/tsc', '-p', '.', '--pretty', 'false'] },
  { name: 'prettier', look: [...PRETTIER, '--check'], fix: [...PRETTIER, '--write'], mend: FIX },
  {
    name: 'knip',
    look: ['node_modules/knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors'],
    mend: 'Remove what nothing uses.',
  },
  { name: 'generated', look: ['scripts/generate.ts', '--check'], fix: ['scripts/generate.ts'] },
  { name: 'lock', look: ['scripts/lock.ts'] },
];

async function run(args: readonly string[]): Promise<{ readonly ok: boolean; readonly text: string }> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
  await once(child, 'close');
  return { ok: child.exitCode === 0, text: chunks.join('').trimEnd() };
}

/** Runs one step and says how it went; true when there is nothing to mend. */
async function report({ name, look, mend }: Step): Promise<boolean> {
  const started = performance.now();
  const { ok, text } = await run(look);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    [`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`, ...(ok ? [] : [text, mend ?? ''])].join('\n').trimEnd(),
  );
  return ok;
}

/** `npm run check`; with `--fix` the tools that can mend do so, one after the other. */
async function check(args: readonly string[]): Promise<void> {
  if (args.includes('--fix')) {
    for (const { fix } of [...STEPS].reverse()) if (fix !== undefined) console.log((await run(fix)).text);
    return;
  }
  const waiting = [...STEPS];
  const lane = async (): Promise<boolean> => {
    let ok = true;
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) ok = (await report(step)) && ok;
    return ok;
  };
  const lanes = await Promise.all([lane(), lane()]);
  if (lanes.includes(false)) process.exitCode = 1;
}

await runScript(import.meta, check);
