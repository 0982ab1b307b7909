import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a run lives: everything it makes lies under `root`. */
export interface RunnerFolders {
  readonly root: string;
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
}

/** A folder of our own for all that a run makes. */
export function makeRoot(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'qeml-runner-')));
}

/** Makes a fresh runner's folders below a root, as a hosted runner lays them out; a workspace may be given. */
export function makeRunnerFolders(root: string, repository: string, workspace?: string): RunnerFolders {
  const name = repository.split('/').at(-1) ?? repository;
  const folders = {
    root,
    workspace: workspace ?? join(root, 'work', name, name),
    temp: join(root, 'work', '_temp'),
    toolCache: join(root, 'hostedtoolcache'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  return folders;
}

export function removeRoot(root: string): void {
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
}
