import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';

import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

import { laidOut, settle, type Generated } from './generated.ts';
import { actions, filesBelow, ROOT } from './project.ts';
import { runScript, ScriptFault } from './script.ts';

const CHECKER_TYPES = `export interface SchemaFault {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
`;

async function schemaOf(path: string): Promise<object> {
  const module: unknown = await import(pathToFileURL(join(ROOT, path)).href);
  const schema: unknown = typeof module === 'object' && module !== null ? Reflect.get(module, 'schema') : undefined;
  if (typeof schema === 'object' && schema !== null) return schema;
  throw new ScriptFault(`${path} exports no \`schema\`, which is what a *.schema.ts is for.`);
}

/**
 * A schema's checker as a module that needs nothing: ajv compiles it here, so that no bundle carries ajv.
 * @throws ScriptFault when a keyword needs ajv at run time
 */
export function checkerModule(path: string, schema: object): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone(ajv, ajv.compile(schema))
    .replace(/^export default .*\n/m, '')
    // The one part of ajv's run time that is small enough to write here: a text's length in code points.
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', '(text) => [...text].length');
  const needed = /require\("([^"]+)"\)/.exec(code)?.[1];
  if (needed !== undefined) {
    throw new ScriptFault(
      `${path} has a keyword whose checker needs ${needed} at run time: say it without that keyword.`,
    );
  }
  return `// Written by scripts/schemas.ts from ${posix.basename(path)}; change it there and run \`npm run generate\`.\n${code}`;
}

/** The checker of one schema, and its types: a value that passes has the type that the schema describes. */
async function checkerFiles(path: string): Promise<readonly Generated[]> {
  const base = path.replace(/\.schema\.ts$/, '.checker.generated');
  const types = `import type { FromSchema } from 'json-schema-to-ts';

import type { schema } from './${posix.basename(path)}';

${CHECKER_TYPES}
export declare const validate: {
  (value: unknown): value is FromSchema<typeof schema>;
  errors?: readonly SchemaFault[] | null;
};
`;
  return [
    { path: `${base}.js`, content: checkerModule(path, await schemaOf(path)) },
    { path: `${base}.d.ts`, content: await laidOut(`${base}.d.ts`, types) },
  ];
}

/** What users write into files of their own, beside the action that reads it: editors ask for the schema. */
const WRITTEN_BY_USERS: ReadonlyMap<string, string> = new Map([
  ['packages/policy/src/policy.schema.ts', 'quality-gate/policy.schema.json'],
]);

async function published(path: string, to: string): Promise<Generated> {
  return { path: to, content: await laidOut(to, JSON.stringify(await schemaOf(path))) };
}

/** Every report's schema beside its action's manifest, and a checker beside every other schema. */
export async function schemaFiles(): Promise<readonly Generated[]> {
  const reports = new Map(
    actions().map(({ name, face }) => [`actions/${name}/src/report.schema.ts`, posix.join(face, 'report.schema.json')]),
  );
  const paths = [...filesBelow('actions'), ...filesBelow('packages')].filter((path) => path.endsWith('.schema.ts'));
  const files = paths.map(async (path) => {
    const report = reports.get(path);
    if (report !== undefined) return [await published(path, report)];
    const written = WRITTEN_BY_USERS.get(path);
    return [...(await checkerFiles(path)), ...(written === undefined ? [] : [await published(path, written)])];
  });
  return (await Promise.all(files)).flat();
}

await runScript(import.meta, async (args) => {
  settle(await schemaFiles(), args);
});
