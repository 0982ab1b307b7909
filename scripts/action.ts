import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { type ActionResult, startAction } from '@qeml-actions/testkit';

import { runScript, ScriptFault } from './script.ts';
import { TerminalLog } from './terminal-log.ts';
import { terminalMarkdown } from './terminal-markdown.ts';

const USAGE = `Runs an action of this repository as GitHub's runner would, and shows what it made.

  npm run action -- <action> [--with name=value …] [--env NAME=value …] [--event file.json]

  <action>       a folder with an action.yml, such as retry-with-backoff
  --with         an input; the first = ends its name
  --env          a variable of the step
  --event        the event: { "name": "push", "payload": { … } }, or a payload alone (of a push)
  --workspace    where the action runs; default: a fresh empty folder
  --debug        shows ::debug:: lines, as a run with debug logging does
  --help         this text

Exits as the step does.`;

const OPTIONS = {
  with: { type: 'string', multiple: true },
  env: { type: 'string', multiple: true },
  event: { type: 'string' },
  workspace: { type: 'string' },
  debug: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(args);
  if (values.help === true) {
    console.log(USAGE);
    return;
  }
  const [action, ...others] = positionals;
  if (action === undefined || others.length > 0) throw new ScriptFault(`Name one action.\n\n${USAGE}`);
  if (!existsSync(resolve(action, 'action.yml'))) throw new ScriptFault(`There is no ${action}/action.yml here.`);
  const log = new TerminalLog({ fold: false });
  const run = startAction({
    action: resolve(action),
    with: readPairs('--with', values.with),
    env: readPairs('--env', values.env),
    debug: values.debug ?? false,
    onLine: (line) => console.log(log.line(line) ?? ''),
    ...(values.event === undefined ? {} : { event: readEvent(values.event) }),
    ...(values.workspace === undefined ? {} : { workspace: resolve(values.workspace) }),
  });
  // A terminal sends its interrupt to the action as well; passing it on would make it two.
  process.on('SIGINT', () => process.stdin.isTTY || void run.cancel());
  process.on('SIGTERM', () => void run.cancel());
  const result = await run.result;
  show(result);
  run.cleanup();
  process.exitCode = result.exitCode === 0 && result.conclusion !== 'success' ? 1 : result.exitCode;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new ScriptFault(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function readPairs(option: string, entries: readonly string[] = []): Record<string, string> {
  const pairs = entries.map((entry) => {
    const at = entry.indexOf('=');
    if (at < 1) throw new ScriptFault(`${option} takes name=value, not '${entry}'.`);
    return [entry.slice(0, at), entry.slice(at + 1)];
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}

function readEvent(file: string): { name: string; payload: unknown } {
  if (!existsSync(file)) throw new ScriptFault(`--event: there is no ${file}.`);
  try {
    const event: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const whole = typeof event === 'object' && event !== null && 'name' in event && 'payload' in event;
    return whole && typeof event.name === 'string'
      ? { name: event.name, payload: event.payload }
      : { name: 'push', payload: event };
  } catch (error) {
    throw new ScriptFault(`--event: ${file} is not JSON: ${String(error)}`, { cause: error });
  }
}

function show(result: ActionResult): void {
  const section = (title: string, lines: readonly string[]): void => {
    if (lines.length > 0) console.log(`\n--- ${title} ---\n${lines.join('\n')}`);
  };
  section(
    'annotations',
    result.annotations.map(({ level, message, properties }) => `${level}: ${place(properties)}${message}`),
  );
  section(
    'outputs',
    Object.entries(result.outputs).map(([name, value]) => `${name}: ${value}`),
  );
  section('summary', result.summary === '' ? [] : [terminalMarkdown(result.summary).trimEnd()]);
  section('result', [`${result.conclusion}, exit code ${result.exitCode}`]);
}

function place(properties: Readonly<Record<string, string>>): string {
  const { title, file, line } = properties;
  const where = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
  return `${title === undefined ? '' : `${title}: `}${where}`;
}

await runScript(import.meta, main);
