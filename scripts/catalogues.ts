/**
 * Writes the sorted `index.generated.ts` of every catalogue: a folder, one file an entry, one exported const each.
 * `node scripts/catalogues.ts [--check]`: with `--check` nothing is written, and a stale index ends it with 1.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface CatalogueFolder {
  readonly folder: string;
  /** The const that holds all entries. */
  readonly name: string;
}

const CATALOGUES: readonly CatalogueFolder[] = [
  { folder: 'packages/failures/src/rules', name: 'RULE_FAMILIES' },
  { folder: 'packages/reports/src/formats', name: 'FORMATS' },
  { folder: 'packages/policy/src/metrics', name: 'METRIC_FAMILIES' },
  { folder: 'packages/policy/src/presets', name: 'PRESETS' },
];

const GENERATED = 'index.generated.ts';
const ROOT = join(import.meta.dirname, '..');

function entryName(path: string): string {
  const names = [...readFileSync(path, 'utf8').matchAll(/^export const (\w+)/gm)].map((match) => match[1] ?? '');
  const [name] = names;
  if (name === undefined || names.length > 1)
    throw new Error(`${path} must export one const; it exports ${names.length}.`);
  return name;
}

/** The text of a catalogue's index. */
function renderIndex({ folder, name }: CatalogueFolder): string {
  const files = readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.ts') && file !== GENERATED)
    .sort();
  const entries = files.map((file) => ({ file, name: entryName(join(ROOT, folder, file)) }));
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

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function main(check: boolean): void {
  for (const catalogue of CATALOGUES) {
    const path = join(ROOT, catalogue.folder, GENERATED);
    const text = renderIndex(catalogue);
    if (readIfThere(path) === text) continue;
    if (check) {
      process.exitCode = 1;
      console.error(`${catalogue.folder}/${GENERATED} is stale: run \`node scripts/catalogues.ts\`.`);
    } else {
      writeFileSync(path, text);
      console.log(`${catalogue.folder}/${GENERATED} written.`);
    }
  }
}

main(process.argv.includes('--check'));
