import { execFileSync } from 'node:child_process';

import { build } from './build.ts';
import { ROOT } from './project.ts';
import { runScript, ScriptFault } from './script.ts';

/** Rebuilds in place and says what git then sees as different; `git diff` would miss files that are new. */
export async function distFault(root: string, rebuild: () => Promise<void>): Promise<string | undefined> {
  await rebuild();
  const status = ['status', '--porcelain', '--untracked-files=all', '--', 'dist'];
  const changed = execFileSync('git', status, { cwd: root, encoding: 'utf8' });
  if (changed === '') return undefined;
  return `dist/ is not what the sources give:\n${changed}Mend it: npm run build, then commit dist/.`;
}

await runScript(import.meta, async () => {
  const fault = await distFault(ROOT, () => build({ force: true }));
  if (fault !== undefined) throw new ScriptFault(fault);
  console.log('dist/ is what the sources give.');
});
