import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { codeOf, messageOf } from '@qeml-actions/core';

/** What git answered; `fault` where it did not. */
export type GitAnswer = { readonly text: string } | { readonly fault: string };

/** More than any list of files is, in UTF-16 units. */
const MOST = 256 * 1024 * 1024;

/**
 * Runs git in a folder without a shell, without the user's hooks and prompts. A checkout that belongs to another user (as in
 * containers) is read nevertheless: nothing of it is run.
 */
export async function git(folder: string, args: readonly string[]): Promise<GitAnswer> {
  const child = spawn(
    'git',
    ['-c', `safe.directory=${folder}`, '-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', ...args],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' },
    },
  );
  const [out, err]: [string[], string[]] = [[], []];
  let length = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    length += text.length;
    if (length > MOST) child.kill();
    else out.push(text);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
  try {
    await once(child, 'close');
  } catch (error) {
    return { fault: codeOf(error) === 'ENOENT' ? 'git is not installed' : messageOf(error) };
  }
  if (child.exitCode === 0) return { text: out.join('') };
  return {
    fault: (err.join('').trim().split('\n')[0] ?? '') || `git ended with ${String(child.exitCode ?? child.signalCode)}`,
  };
}

/** Paths from the root that git tracks; undefined where the folder is in no repository. */
export async function trackedFiles(root: string): Promise<readonly string[] | undefined> {
  const answer = await git(root, ['ls-files', '-z']);
  return 'text' in answer ? answer.text.split('\0').filter((path) => path !== '') : undefined;
}

/** The commit that is checked out; undefined where there is none. */
export async function headCommit(root: string): Promise<string | undefined> {
  const answer = await git(root, ['rev-parse', 'HEAD']);
  return 'text' in answer ? answer.text.trim() : undefined;
}

/** Tells the files that git ignores, by the folders and files that it names itself. */
export async function ignoredFiles(root: string): Promise<(path: string) => boolean> {
  const answer = await git(root, ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory']);
  const ignored = new Set('text' in answer ? answer.text.split('\0').filter((path) => path !== '') : []);
  return (path) => {
    if (ignored.has(path)) return true;
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (ignored.has(path.slice(0, end + 1))) return true;
    }
    return false;
  };
}
