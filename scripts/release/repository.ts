import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';

import { ScriptFault } from '../script.ts';

const BIGGEST = 1 << 28;

/** The bytes of `dist` at a commit: as they lie, and as they travel. */
export interface Size {
  readonly unpacked: number;
  readonly packed: number;
}

/** The checkout that is released from, and the remote that it is released to. */
export class Repository {
  readonly root: string;
  readonly #environment: NodeJS.ProcessEnv;

  /** With a token, git shows it to the remote; it is handed over by the environment, for every process sees arguments. */
  constructor(root: string, token = '') {
    this.root = root;
    this.#environment = { ...process.env, GIT_TERMINAL_PROMPT: '0', ...(token === '' ? {} : authorization(token)) };
  }

  head(): string {
    return this.#git('rev-parse', 'HEAD').trim();
  }

  /** What differs from the commit, new files included; empty when nothing does. */
  changes(...paths: readonly string[]): string {
    return this.#git('status', '--porcelain', '--untracked-files=all', '--', ...paths);
  }

  /** The remote's tags with the commit that each stands for. */
  tags(): ReadonlyMap<string, string> {
    const lines = this.#git('ls-remote', '--tags', 'origin').split('\n').filter(Boolean);
    const found = new Map<string, string>();
    for (const line of lines) {
      const [sha = '', ref = ''] = line.split('\t');
      // An annotated tag is listed twice: as itself, then with ^{} as the commit that it names.
      found.set(ref.replace('refs/tags/', '').replace('^{}', ''), sha);
    }
    return found;
  }

  /** Whether the remote's branch has the commit. */
  isOn(branch: string, commit: string): boolean {
    this.#git('fetch', '--quiet', 'origin', `+refs/heads/${branch}:refs/remotes/origin/${branch}`);
    const [found] = this.#git('rev-list', '--max-count=1', commit, `^refs/remotes/origin/${branch}`).split('\n');
    return found === '';
  }

  /** Makes a tag on the remote; one that is there is not touched. */
  makeTag(tag: string, commit: string): void {
    this.#git('push', '--quiet', 'origin', `${commit}:refs/tags/${tag}`);
  }

  /** Moves a tag of the remote, unless somebody else has moved it since it was seen at `from`. */
  moveTag(tag: string, commit: string, from: string | undefined): void {
    this.#git(
      'push',
      '--quiet',
      `--force-with-lease=refs/tags/${tag}:${from ?? ''}`,
      'origin',
      `${commit}:refs/tags/${tag}`,
    );
  }

  /** What `dist` weighs at a commit of the remote. */
  distSize(commit: string): Size {
    if (!this.#has(commit)) this.#git('fetch', '--quiet', 'origin', commit);
    const files = this.#git('ls-tree', '-r', '--long', commit, '--', 'dist').split('\n').filter(Boolean);
    const unpacked = files.reduce((total, line) => total + Number(line.split(/\s+/)[3]), 0);
    if (files.length === 0) return { unpacked: 0, packed: 0 };
    const archive = this.#bytes('archive', '--format=tar', commit, '--', 'dist');
    return { unpacked, packed: gzipSync(archive).length };
  }

  #has(commit: string): boolean {
    try {
      this.#git('cat-file', '-e', `${commit}^{commit}`);
      return true;
    } catch (error) {
      if (error instanceof ScriptFault) return false;
      throw error;
    }
  }

  #git(...args: readonly string[]): string {
    return this.#bytes(...args).toString('utf8');
  }

  #bytes(...args: readonly string[]): Buffer {
    const options = { cwd: this.root, env: this.#environment, maxBuffer: BIGGEST, stdio: 'pipe' } as const;
    try {
      return execFileSync('git', args, options);
    } catch (error) {
      throw new ScriptFault(`git ${args.join(' ')} failed:\n${said(error)}`, { cause: error });
    }
  }
}

/** What git wrote beside its answer. */
function said(error: unknown): string {
  const stderr: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'stderr') : undefined;
  return Buffer.isBuffer(stderr) ? stderr.toString('utf8').trim() : String(error);
}

function authorization(token: string): NodeJS.ProcessEnv {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const server = (process.env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}
