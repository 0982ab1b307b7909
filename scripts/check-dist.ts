import { execFileSync } from 'node:child_process';

import { build } from './build.ts';
import { ROOT } from './project.ts';
import { runScript, ScriptFault } from './script.ts';

/** Rebuilds in place and fails when git sees a difference; `git diff` would miss files that are new. */
async function checkDist(): Promise<void> {
  await build({ force: true });
  const status = ['status', '--porcelain', '--untracked-files=all', '--', 'dist'];
  const changed = execFileSync('git', status, { cwd: ROOT, encoding: 'utf8' });
  if (changed !== '') {
    throw new ScriptFault(`dist/ is not what the sources give:\n${changed}Mend it: npm run build, then commit dist/.`);
  }
  console.log('dist/ is what the sources give.');
}

await runScript(import.meta, checkDist);
