import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { ROOT } from './project.ts';

const EXAMPLES = join(ROOT, 'examples');
const PROJECT = 'pipeline';
const IDENTITY = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', '-c', 'commit.gpgSign=false'];

/** Changes of the project, each a folder of `examples/` that is laid over it, and the message of its commit. */
const CHANGES = {
  'missing-import': 'Round in one place',
  'dropped-test': 'Take vouchers',
} as const;

/** The name of a branch of the example. */
export type ExampleBranch = 'main' | keyof typeof CHANGES;

/** The example's project as a repository: its main branch, and a branch with one commit for each change. */
export interface ExampleRepository {
  readonly folder: string;
  readonly commits: Readonly<Record<ExampleBranch, string>>;
  readonly checkOut: (branch: ExampleBranch) => void;
  readonly remove: () => void;
}

/** Makes the repository in a folder apart. */
export function exampleRepository(): ExampleRepository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'qeml-example-')));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...IDENTITY, ...args], { cwd: folder, encoding: 'utf8' }).trim();
  const commit = (from: string, message: string): string => {
    cpSync(join(EXAMPLES, from), folder, { recursive: true, filter: (source) => basename(source) !== 'README.md' });
    git('add', '--all');
    git('commit', '--quiet', '--no-verify', `--message=${message}`);
    return git('rev-parse', 'HEAD');
  };
  const change = (name: keyof typeof CHANGES): string => {
    git('checkout', '--quiet', '-b', name, 'main');
    return commit(name, CHANGES[name]);
  };
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    commits: {
      main: commit(PROJECT, 'A basket, and what it costs'),
      'missing-import': change('missing-import'),
      'dropped-test': change('dropped-test'),
    },
    checkOut: (branch) => void git('checkout', '--quiet', branch),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The title of the change that a branch carries. */
export function titleOf(branch: keyof typeof CHANGES): string {
  return CHANGES[branch];
}
