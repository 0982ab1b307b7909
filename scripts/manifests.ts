import { posix } from 'node:path';

import { laidOut, settle, type Generated } from './generated.ts';
import { readManifest } from './manifest.ts';
import { actions, textOf, type Action } from './project.ts';
import { runScript, ScriptFault } from './script.ts';

/** The text of an action's only manifest. */
export function manifestOf({ face }: Action): string {
  const path = posix.join(face, 'action.yml');
  const source = textOf(path);
  if (source === undefined) throw new ScriptFault(`${path} is not there; every folder of actions/ has its manifest.`);
  return source;
}

/** The module that carries a manifest's defaults into the bundle, so that they are written in action.yml alone. */
export async function manifestModule(name: string, source: string): Promise<string> {
  const { inputs, outputs } = readManifest(source);
  const entries = Object.entries(inputs).map(([input, { required, default: fallback }]) => {
    const shown = fallback === undefined ? 'undefined' : JSON.stringify(fallback);
    return `${JSON.stringify(input)}: { required: ${String(required)}, default: ${shown} },`;
  });
  const module = `// Written by scripts/manifests.ts from action.yml; change it there and run \`npm run generate\`.
export const MANIFEST = {
  name: ${JSON.stringify(name)},
  inputs: {
    ${entries.join('\n    ')}
  },
  outputs: ${JSON.stringify(Object.keys(outputs))},
} as const;
`;
  return laidOut('manifest.generated.ts', module);
}

/** The generated manifest of every action. */
export async function manifestFiles(): Promise<readonly Generated[]> {
  return Promise.all(
    actions().map(async (action) => ({
      path: `actions/${action.name}/src/manifest.generated.ts`,
      content: await manifestModule(action.name, manifestOf(action)),
    })),
  );
}

await runScript(import.meta, async (args) => {
  settle(await manifestFiles(), args);
});
