import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Copies a project into a workspace as a checkout would bring it: what git knows or would take up, else all but .git and node_modules. */
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
    return 0;
  }
  for (const file of files) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(project, file), join(target, file), { verbatimSymlinks: true });
  }
  return files.length;
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
