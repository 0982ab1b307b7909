/**
 * Writes the sorted `index.generated.ts` of every catalogue: a folder, one file an entry, one exported const each; and
 * beside it the names that users write, where a schema lists them.
 * `node scripts/catalogues.ts [--check]`: with `--check` nothing is written, and a stale index ends it with 1.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Named {
  readonly name: string;
}

interface Family {
  readonly metrics: readonly { readonly id: string }[];
}

interface CatalogueFolder {
  readonly folder: string;
  /** The const that holds all entries. */
  readonly name: string;
  /** The const in `names.generated.ts` that holds what users call its entries. */
  readonly names?: { readonly name: string; readonly of: (entry: unknown) => readonly string[] };
}

const CATALOGUES: readonly CatalogueFolder[] = [
  { folder: 'packages/failures/src/rules', name: 'RULE_FAMILIES' },
  { folder: 'packages/reports/src/formats', name: 'FORMATS' },
  {
    folder: 'packages/policy/src/metrics',
    name: 'METRIC_FAMILIES',
    names: { name: 'METRIC_IDS', of: (family) => (family as Family).metrics.map(({ id }) => id) },
  },
  {
    folder: 'packages/policy/src/presets',
    name: 'PRESETS',
    names: { name: 'PRESET_NAMES', of: (preset) => [(preset as Named).name] },
  },
];

const ROOT = join(import.meta.dirname, '..');

function entryName(path: string): string {
  const names = [...readFileSync(path, 'utf8').matchAll(/^export const (\w+)/gm)].map((match) => match[1] ?? '');
  const [name] = names;
  if (name === undefined || names.length > 1)
    throw new Error(`${path} must export one const; it exports ${names.length}.`);
  return name;
}

interface Entry {
  readonly file: string;
  readonly name: string;
}

function entriesOf(folder: string): readonly Entry[] {
  const files = readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.ts') && !file.includes('.generated.'));
  return files.sort().map((file) => ({ file, name: entryName(join(ROOT, folder, file)) }));
}

/** The text of a catalogue's index. */
function renderIndex(entries: readonly Entry[], name: string): string {
  const imports = entries.map((entry) => `import { ${entry.name} } from './${entry.file}';`);
  const members = entries.map((entry) => `  ${entry.name},`);
  return [
    '// Written by scripts/catalogues.ts: every entry of this folder, by file name.',
    ...imports,
    '',
    `export const ${name} = [`,
    ...members,
    '] as const;',
    '',
  ].join('\n');
}

/** The text of the list of what users call a catalogue's entries. */
async function renderNames(
  folder: string,
  entries: readonly Entry[],
  { name, of }: NonNullable<CatalogueFolder['names']>,
): Promise<string> {
  const names = entries.map(async (entry) => {
    const module: unknown = await import(pathToFileURL(join(ROOT, folder, entry.file)).href);
    return of((module as Readonly<Record<string, unknown>>)[entry.name]);
  });
  return [
    '// Written by scripts/catalogues.ts: what users call the entries of this folder.',
    `export const ${name} = [`,
    ...(await Promise.all(names)).flat().map((text) => `  '${text}',`),
    '] as const;',
    '',
  ].join('\n');
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function main(check: boolean): Promise<void> {
  for (const { folder, name, names } of CATALOGUES) {
    const entries = entriesOf(folder);
    settleFile(join(folder, 'index.generated.ts'), renderIndex(entries, name), check);
    if (names) settleFile(join(folder, 'names.generated.ts'), await renderNames(folder, entries, names), check);
  }
}

function settleFile(path: string, text: string, check: boolean): void {
  if (readIfThere(join(ROOT, path)) === text) return;
  if (check) {
    process.exitCode = 1;
    console.error(`${path} is stale: run \`node scripts/catalogues.ts\`.`);
  } else {
    writeFileSync(join(ROOT, path), text);
    console.log(`${path} written.`);
  }
}

await main(process.argv.includes('--check'));
