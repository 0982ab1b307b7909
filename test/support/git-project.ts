import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

type Files = Readonly<Record<string, string | null>>;

/** A real git repository in a folder of its own. */
export class GitProject {
  /** All that the project needs lies in it; a runner's folders may, too. */
  readonly home = realpathSync(mkdtempSync(join(tmpdir(), 'qeml-project-')));
  readonly folder = join(this.home, 'work', 'app', 'app');

  constructor() {
    mkdirSync(this.folder, { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'octocat',
        GIT_AUTHOR_EMAIL: 'octocat@example.com',
        GIT_COMMITTER_NAME: 'octocat',
        GIT_COMMITTER_EMAIL: 'octocat@example.com',
      },
    }).trim();
  }

  /** Writes files without committing them; null removes one. */
  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const target = join(this.folder, path);
      if (content === null) rmSync(target);
      else {
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
    }
  }

  /** Commits these files on what is checked out; gives the commit. */
  commit(files: Files = {}, message = 'Change'): string {
    this.write(files);
    for (const path of Object.keys(files)) this.git('add', '--all', '--', path);
    this.git('commit', '--quiet', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** Every commit of every branch with its parents. */
  history(): readonly { readonly sha: string; readonly parents: readonly string[] }[] {
    return this.git('rev-list', '--all', '--parents')
      .split('\n')
      .map((line) => {
        const [sha = '', ...parents] = line.split(' ');
        return { sha, parents };
      });
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}
