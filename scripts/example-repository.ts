import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { ROOT } from './project.ts';

const PROJECT = join(ROOT, 'examples', 'pipeline');
const CHANGE = join(ROOT, 'examples', 'discount');
const IDENTITY = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', '-c', 'commit.gpgSign=false'];

/** The example's project as a repository: its main branch, and a pull request with one change. */
export interface ExampleRepository {
  readonly folder: string;
  /** The commit of the main branch. */
  readonly main: string;
  /** The commit of the pull request, whose parent is main's. */
  readonly change: string;
  readonly checkOut: (commit: string) => void;
  readonly remove: () => void;
}

/** Makes the repository in a folder apart. */
export function exampleRepository(): ExampleRepository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'qeml-example-')));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...IDENTITY, ...args], { cwd: folder, encoding: 'utf8' }).trim();
  const commit = (message: string): string => {
    git('add', '--all');
    git('commit', '--quiet', '--no-verify', `--message=${message}`);
    return git('rev-parse', 'HEAD');
  };
  cpSync(PROJECT, folder, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  const main = commit('A basket, and what it costs');
  cpSync(CHANGE, folder, { recursive: true, filter: (source) => basename(source) !== 'README.md' });
  return {
    folder,
    main,
    change: commit('Take vouchers'),
    checkOut: (name) => void git('checkout', '--quiet', name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
