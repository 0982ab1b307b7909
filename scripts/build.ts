import { cpSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { bundleAction, faultAtStart, scratchFolder } from './bundle.ts';
import { isBuilt, rememberBuilt } from './fingerprint.ts';
import { actions, filesBelow, ROOT } from './project.ts';
import { runScript, ScriptFault } from './script.ts';

const DIST = join(ROOT, 'dist');

/** Bundles into a folder apart, and only what starts takes the old bundle's place. */
async function buildOne(action: string): Promise<void> {
  const started = performance.now();
  const scratch = scratchFolder();
  try {
    await bundleAction(action, scratch);
    const fault = await faultAtStart(scratch);
    if (fault !== undefined) throw new ScriptFault(`The bundle of ${action} ${fault}`);
    const target = join(DIST, action);
    rmSync(target, { recursive: true, force: true });
    cpSync(scratch, target, { recursive: true });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const files = filesBelow(`dist/${action}`).length;
  console.log(`built dist/${action}: ${String(files)} files, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function removeOrphans(names: readonly string[]): void {
  const orphans = filesBelow('dist').length === 0 ? [] : readdirSync(DIST).filter((name) => !names.includes(name));
  for (const name of orphans) rmSync(join(DIST, name), { recursive: true });
}

/** Brings dist/ up to date with the sources; says nothing when it is. */
export async function build({ force }: { readonly force: boolean }): Promise<void> {
  if (!force && isBuilt()) return;
  const names = actions().map(({ name }) => name);
  const waiting = [...names];
  const lane = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await buildOne(name);
  };
  removeOrphans(names);
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), names.length) }, lane));
  rememberBuilt();
}

await runScript(import.meta, (args) => build({ force: args.includes('--force') }));
