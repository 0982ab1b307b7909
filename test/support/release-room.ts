import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createGitHub, systemClock } from '@qeml-actions/core';
import { startGitHub, type GitHub, type RepositorySeed, type TokenPermissions } from '@qeml-actions/testkit';

import { distFault } from '../../scripts/check-dist.ts';
import { Host } from '../../scripts/release/host.ts';
import type { Surroundings } from '../../scripts/release/publish.ts';
import { Repository } from '../../scripts/release/repository.ts';
import { GitProject } from './git-project.ts';
import { memoryLog } from './memory-runtime.ts';

const NAME = 'org/actions';
const CHANGELOG = '# Changelog\n\n## [Unreleased]\n';

/** A repository of actions whose `dist` is made of `source.js`, its bare remote, and GitHub in miniature. */
export class ReleaseRoom {
  readonly project = new GitProject();
  readonly remote = join(this.project.home, 'remote.git');
  readonly github: GitHub;
  readonly said: string[] = [];

  private constructor(github: GitHub) {
    this.github = github;
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', this.remote]);
    this.project.git('remote', 'add', 'origin', this.remote);
    this.project.git('config', 'user.email', 'octocat@example.com');
  }

  static async open(seed: RepositorySeed = {}, permissions?: TokenPermissions): Promise<ReleaseRoom> {
    const tokens = permissions && { tokens: { token: permissions } };
    const repositories = { [NAME]: { immutableReleases: true, ...seed } };
    return new ReleaseRoom(await startGitHub({ repositories, ...tokens }));
  }

  /** Commits a version's source, with its `dist` and its entry, pushes it, and lets CI say what it thinks of it. */
  prepare(version: string, conclusion: 'success' | 'failure' = 'success'): string {
    const entry = `## [${version}] - 2026-11-21\n\n### Added\n\n- What ${version} does.\n`;
    const code = `console.log('${version}');\n`;
    const commit = this.project.commit({
      'action.yml': 'name: one\nruns: { using: node24, main: dist/index.js }\n',
      'source.js': code,
      'dist/index.js': code,
      'CHANGELOG.md': `${CHANGELOG}\n${entry}`,
    });
    this.push();
    this.ci(commit, { conclusion });
    return commit;
  }

  /** A version that was released before: its tags and its release are there, as `publish` leaves them. */
  seed(version: string): string {
    const commit = this.prepare(version);
    const tag = `v${version}`;
    const refs = [tag, tag.replace(/\..*$/, '')].map((name) => `+${commit}:refs/tags/${name}`);
    this.project.git('push', '--quiet', 'origin', ...refs);
    const body = `### Added\n\n- What ${version} does.`;
    this.github.repository(NAME).addRelease({ tag, name: tag, target: commit, body });
    return commit;
  }

  push(): void {
    this.project.git('push', '--quiet', 'origin', 'main');
  }

  ci(sha: string, run: { readonly conclusion?: 'success' | 'failure'; readonly event?: string }): void {
    const { conclusion = 'success', event = 'push' } = run;
    const attempts = [{ status: 'completed' as const, conclusion }];
    this.github.repository(NAME).addRun({ path: '.github/workflows/ci.yml', event, branch: 'main', sha, attempts });
  }

  async surroundings(): Promise<Surroundings> {
    const { folder } = this.project;
    const { log } = memoryLog();
    const client = await createGitHub({
      token: 'token',
      environment: this.github.env,
      clock: systemClock,
      log,
      second: 1,
    });
    const rebuild = async (): Promise<void> => {
      writeFileSync(join(folder, 'dist', 'index.js'), readFileSync(join(folder, 'source.js')));
    };
    return {
      repository: new Repository(folder),
      host: new Host(client, NAME),
      changelog: readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'),
      distFault: () => distFault(folder, rebuild),
      say: (line) => this.said.push(line),
    };
  }

  /** The remote's tags, with their commits. */
  tags(): Readonly<Record<string, string>> {
    return Object.fromEntries(new Repository(this.project.folder).tags());
  }

  /** What the runner would run for somebody who uses this tag. */
  consumed(tag: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
    try {
      const flags = ['--quiet', '--depth=1', '--branch', tag, '-c', 'advice.detachedHead=false'];
      execFileSync('git', ['clone', ...flags, `file://${this.remote}`, folder]);
      return execFileSync(process.execPath, [join(folder, 'dist', 'index.js')], { encoding: 'utf8' }).trim();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** The notes of each published release by its tag. */
  notes(): Readonly<Record<string, string | null>> {
    return Object.fromEntries([...this.github.repository(NAME).releases.values()].map(({ tag, body }) => [tag, body]));
  }

  async close(): Promise<void> {
    await this.github.close();
    this.project.remove();
  }
}
