import { posix } from 'node:path';

import { STRATEGY_TABLE } from '../actions/failure-analyzer/src/decide/strategy/table.ts';
import { formatsTable, metricsTable, presetsTable } from './gate-docs.ts';
import { laidOut, settle, type Generated } from './generated.ts';
import { readManifest, type DeclaredAction } from './manifest.ts';
import { manifestOf } from './manifests.ts';
import { cell, code, codes, table } from './markdown.ts';
import { actions, textOf } from './project.ts';
import { runScript, ScriptFault } from './script.ts';

function defaultCell({ required, default: fallback }: DeclaredAction['inputs'][string]): string {
  if (required) return '**required**';
  return (fallback ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => code(cell(line)))
    .join('<br>');
}

function inputsTable({ inputs }: DeclaredAction): string {
  const rows = Object.entries(inputs).map(([name, input]) => [code(name), defaultCell(input), cell(input.description)]);
  return table(['Input', 'Default', 'Description'], rows);
}

function outputsTable({ outputs }: DeclaredAction): string {
  return table(
    ['Output', 'Description'],
    Object.entries(outputs).map(([name, description]) => [code(name), cell(description)]),
  );
}

/** Puts a text between the markers `<!-- name:start -->` and `<!-- name:end -->`, or undefined when they are not there. */
function between(readme: string, name: string, text: string): string | undefined {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) return undefined;
  return `${readme.slice(0, from)}${start}\n\n${text.trim()}\n\n${readme.slice(to)}`;
}

/** Category × transient × attempt, as the failure-analyzer's own data has it. */
function strategiesTable(): string {
  const steps = (names: readonly string[]): string => names.map(code).join(', else ') || '`escalate`';
  const rows = STRATEGY_TABLE.map((row) => [
    codes(row.categories),
    codes(row.transient),
    steps(row.first),
    steps(row.second),
    steps(row.later),
  ]);
  return table(['Category', 'Transient', 'After the first attempt', 'After the second', 'Later'], rows);
}

/** Tables that a README has where it has their markers. */
const OWN_TABLES: Readonly<Record<string, () => string>> = {
  strategies: strategiesTable,
  formats: formatsTable,
  metrics: metricsTable,
  presets: presetsTable,
};

/** A README with the tables that its action.yml gives, and its own. */
export async function documented(readme: string, manifest: string): Promise<string> {
  const action = readManifest(manifest);
  let text = readme;
  for (const [name, content] of Object.entries({ inputs: inputsTable(action), outputs: outputsTable(action) })) {
    const next = between(text, name, await laidOut('table.md', content));
    if (next === undefined)
      throw new ScriptFault(`has no <!-- ${name}:start --> with an <!-- ${name}:end --> after it.`);
    text = next;
  }
  for (const [name, content] of Object.entries(OWN_TABLES)) {
    text = between(text, name, await laidOut('table.md', content())) ?? text;
  }
  return text;
}

/** The README of every action. */
export async function readmeFiles(): Promise<readonly Generated[]> {
  return Promise.all(
    actions().map(async (action) => {
      const path = posix.join(action.face, 'README.md');
      const readme = textOf(path);
      if (readme === undefined) throw new ScriptFault(`${path} is not there; every action has one.`);
      try {
        return { path, content: await documented(readme, manifestOf(action)) };
      } catch (error) {
        throw error instanceof ScriptFault ? new ScriptFault(`${path} ${error.message}`) : error;
      }
    }),
  );
}

await runScript(import.meta, async (args) => {
  settle(await readmeFiles(), args);
});
