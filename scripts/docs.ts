import { posix } from 'node:path';

import { categoriesTable, exitCodesTable, familiesTable, rulesTables, strategiesTable } from './failure-docs.ts';
import { formatsTable, metricsTable, presetsTable } from './gate-docs.ts';
import { laidOut, settle, type Generated } from './generated.ts';
import { readManifest, type DeclaredAction } from './manifest.ts';
import { verdictsTable } from './guard-docs.ts';
import { manifestOf } from './manifests.ts';
import { cell, code, table } from './markdown.ts';
import { actions, filesBelow, textOf } from './project.ts';
import { delaysTable, endingsTable, jittersTable } from './retry-docs.ts';
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

/** Tables that a page has where it has their markers. */
const OWN_TABLES: Readonly<Record<string, () => string>> = {
  strategies: strategiesTable,
  categories: categoriesTable,
  'rule-families': familiesTable,
  rules: rulesTables,
  'exit-codes': exitCodesTable,
  delays: delaysTable,
  jitters: jittersTable,
  endings: endingsTable,
  verdicts: verdictsTable,
  formats: formatsTable,
  metrics: metricsTable,
  presets: presetsTable,
};

/** A page with its own tables between their markers. @throws ScriptFault for markers of a table that there is not */
export async function withOwnTables(page: string, others: readonly string[] = []): Promise<string> {
  let text = page;
  for (const [, name = ''] of page.matchAll(/^<!-- ([\w-]+):start -->$/gm)) {
    if (others.includes(name)) continue;
    const content = OWN_TABLES[name];
    if (content === undefined) throw new ScriptFault(`has markers of ${name}, and there is no such table.`);
    const next = between(text, name, await laidOut('table.md', content()));
    if (next === undefined) throw new ScriptFault(`has no <!-- ${name}:end --> after its start.`);
    text = next;
  }
  return text;
}

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
  return withOwnTables(text, ['inputs', 'outputs']);
}

/** The README of every action. */
export async function readmeFiles(): Promise<readonly Generated[]> {
  return Promise.all(
    actions().map(async (action) => {
      const path = posix.join(action.face, 'README.md');
      const readme = textOf(path);
      if (readme === undefined) throw new ScriptFault(`${path} is not there; every action has one.`);
      return { path, content: await named(path, documented(readme, manifestOf(action))) };
    }),
  );
}

/** The pages of docs/, with the tables that they have markers for. */
export async function pageFiles(): Promise<readonly Generated[]> {
  const paths = filesBelow('docs').filter((path) => path.endsWith('.md'));
  return Promise.all(
    paths.map(async (path) => ({ path, content: await named(path, withOwnTables(textOf(path) ?? '')) })),
  );
}

async function named(path: string, text: Promise<string>): Promise<string> {
  try {
    return await text;
  } catch (error) {
    throw error instanceof ScriptFault ? new ScriptFault(`${path} ${error.message}`) : error;
  }
}

await runScript(import.meta, async (args) => {
  settle([...(await readmeFiles()), ...(await pageFiles())], args);
});
