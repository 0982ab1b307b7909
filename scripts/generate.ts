import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { settle, type Generated } from './generated.ts';
import { ROOT } from './project.ts';
import { runScript, ScriptFault } from './script.ts';

/** In the order in which one may need what another wrote; loaded when its turn comes, for it may import that. */
const GENERATORS: readonly (() => Promise<readonly Generated[]>)[] = [
  async () => (await import('./manifests.ts')).manifestFiles(),
  async () => (await import('./schemas.ts')).schemaFiles(),
  async () => (await import('./docs.ts')).readmeFiles(),
  async () => (await import('./docs.ts')).pageFiles(),
  async () => (await import('./gate-docs.ts')).presetPages(),
];

/** Catalogues first: what the others read may import them. */
function catalogues(args: readonly string[]): boolean {
  return (
    spawnSync(process.execPath, [join(ROOT, 'scripts', 'catalogues.ts'), ...args], { stdio: 'inherit' }).status === 0
  );
}

/** Writes everything that is generated; with `--check` it says what is stale. One fault does not hide the next. */
async function generate(args: readonly string[]): Promise<void> {
  const faults = catalogues(args) ? [] : ['Mend it: npm run generate'];
  for (const files of GENERATORS) {
    try {
      settle(await files(), args);
    } catch (error) {
      if (!(error instanceof ScriptFault)) throw error;
      faults.push(error.message);
    }
  }
  if (faults.length > 0) throw new ScriptFault(faults.join('\n'));
}

await runScript(import.meta, generate);
