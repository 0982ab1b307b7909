import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Copies a project into a workspace as a checkout would bring it: what git knows or would take up, else all but .git and
 * node_modules. The workspace is a repository as well: with the project's history, or with one commit where it has none of its own.
 */
export function checkout(project: string, workspace: string, inputs: Readonly<Record<string, string>>): number {
  if (inputs['repository'] !== undefined)
    throw new Error('actions/checkout: only the project itself is checked out here, not `repository`.');
  const target = resolve(workspace, inputs['path'] ?? '');
  const files = trackedFiles(project);
  if (files === undefined) {
    cpSync(project, target, {
      recursive: true,
      filter: (source) => !relative(project, source).split(sep).some(isLeftOut),
    });
  }
  for (const file of files ?? []) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(project, file), join(target, file), { verbatimSymlinks: true });
  }
  bringHistory(project, target);
  return files?.length ?? 0;
}

/** Without git there is none, as when actions/checkout finds no git. */
function bringHistory(project: string, target: string): void {
  const own = join(project, '.git');
  if (statSync(own, { throwIfNoEntry: false })?.isDirectory() === true) {
    cpSync(own, join(target, '.git'), { recursive: true });
    return;
  }
  const identity = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', '-c', 'commit.gpgSign=false'];
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '--all', '--force'],
    [...identity, 'commit', '--quiet', '--no-verify', '--allow-empty', '--message=all'],
  ])
    if (spawnSync('git', args, { cwd: target, stdio: 'ignore' }).status !== 0) return;
}

function isLeftOut(name: string): boolean {
  return name === '.git' || name === 'node_modules';
}

function trackedFiles(project: string): string[] | undefined {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = spawnSync('git', args, { cwd: project, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (listed.status !== 0) return undefined;
  return [...new Set(listed.stdout.split('\0'))].filter((file) => file !== '' && existsSync(join(project, file)));
}
