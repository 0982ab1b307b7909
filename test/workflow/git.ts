import { spawnSync } from 'node:child_process';

/** What git says in a folder; a failure of it is an error with its own words. */
export function git(folder: string, ...args: readonly string[]): string {
  const result = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`, { cause: result.error });
  return result.stdout;
}
