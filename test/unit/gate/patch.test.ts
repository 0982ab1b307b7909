import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { changedLines, patchSince } from '../../../actions/quality-gate/src/gather/patch.ts';
import { GitProject } from '../../support/git-project.ts';

const LINES = Array.from({ length: 12 }, (_, index) => `line ${index + 1}\n`);
const TEXT = LINES.join('');

let project: GitProject;
beforeEach(() => {
  project = new GitProject();
});
afterEach(() => project.remove());

/** The changed lines by path, as the step knows them. */
async function changed(
  base: string | undefined,
  pullRequest?: { readonly base: string; readonly head: string },
  folder = project.folder,
): Promise<Readonly<Record<string, readonly number[]>> | string> {
  const full = pullRequest && { number: 1, isFork: false, ...pullRequest };
  const patch = await patchSince(base, full, folder);
  return patch.state === 'known' ? Object.fromEntries(patch.patch.changed) : patch.reason;
}

describe('the changed lines', () => {
  test('are those that were added or are other ones, in today’s numbering', async () => {
    const base = project.commit({ 'a.txt': TEXT });
    project.commit({ 'a.txt': `new\n${LINES.slice(0, 4).join('')}other\n${LINES.slice(6).join('')}last` });
    expect(await changed(base)).toEqual({ 'a.txt': [1, 6, 13] });
  });

  test('hold what begins like a header', async () => {
    const base = project.commit({ 'a.sql': 'one\n-- two\nthree\n' });
    project.commit({ 'a.sql': 'one\n++ b/other.sql\n@@ -1 +1 @@\nthree\n' });
    expect(await changed(base)).toEqual({ 'a.sql': [2, 3] });
  });

  test('are none of a deleted file, and those alone of a renamed one that changed', async () => {
    const base = project.commit({ 'a.txt': TEXT, 'b.txt': TEXT.toUpperCase(), 'gone.txt': 'x\n' });
    project.git('mv', 'a.txt', 'moved.txt');
    project.git('mv', 'b.txt', 'plain.txt');
    project.commit({ 'moved.txt': TEXT.replace('line 3\n', 'third\n'), 'gone.txt': null });
    expect(await changed(base)).toEqual({ 'moved.txt': [3] });
  });

  test.each([
    'with space.txt',
    'tab\there.txt',
    'quote".txt',
    'back\\slash.txt',
    'ünï.txt',
    'b/a/b.txt',
    '\u0007bell.txt',
    '漢字 "x".txt',
  ])('are told by the path as it is: %j', async (path) => {
    const base = project.commit({ README: 'x\n' });
    project.commit({ [path]: 'one\ntwo\n' });
    expect(await changed(base)).toEqual({ [path]: [1, 2] });
  });

  test('do not depend on what the user has configured', async () => {
    const base = project.commit({ 'a.txt': TEXT });
    const settings = {
      'diff.noprefix': 'true',
      'diff.mnemonicPrefix': 'true',
      'color.diff': 'always',
      'diff.external': 'false',
      'diff.interHunkContext': '9',
      'diff.context': '5',
    };
    for (const [name, value] of Object.entries(settings)) project.git('config', name, value);
    project.commit({ 'a.txt': TEXT.replace('line 2\n', 'two\n').replace('line 6\n', 'six\n') });
    expect(await changed(base)).toEqual({ 'a.txt': [2, 6] });
  });

  test('of a binary file are none', async () => {
    const base = project.commit({ 'a.bin': '\0\u0001' });
    project.commit({ 'a.bin': '\0\u0002\n' });
    expect(await changed(base)).toEqual({});
  });
});

describe('a pull request', () => {
  test('whose merge is checked out is told from the branch that it was merged into', async () => {
    const base = project.commit({ 'a.txt': TEXT, 'b.txt': TEXT });
    project.git('switch', '--quiet', '-c', 'topic');
    const head = project.commit({ 'a.txt': `${TEXT}mine\n` });
    project.git('switch', '--quiet', 'main');
    const tip = project.commit({ 'b.txt': `${TEXT}theirs\n` });
    project.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic');
    expect(await changed(base, { base: tip, head })).toEqual({ 'a.txt': [13] });
    expect(await changed(undefined, { base: tip, head })).toEqual({ 'a.txt': [13] });
  });

  test('whose head is checked out is told from the merge base', async () => {
    const base = project.commit({ 'a.txt': TEXT });
    const tip = project.commit({ 'b.txt': TEXT });
    project.git('switch', '--quiet', '-c', 'topic', base);
    const head = project.commit({ 'a.txt': `${TEXT}mine\n` });
    expect(await changed(base, { base: tip, head })).toEqual({ 'a.txt': [13] });
  });

  test('whose head is itself a merge is told from the merge base', async () => {
    const base = project.commit({ 'a.txt': TEXT });
    project.git('switch', '--quiet', '-c', 'topic');
    project.commit({ 'c.txt': 'c\n' });
    project.git('switch', '--quiet', 'main');
    const tip = project.commit({ 'b.txt': 'b\n' });
    project.git('switch', '--quiet', 'topic');
    project.git('merge', '--quiet', '--no-ff', '-m', 'Merge main', 'main');
    const head = project.git('rev-parse', 'HEAD');
    expect(await changed(tip, { base: tip, head })).toEqual({ 'c.txt': [1] });
    expect(base).not.toBe(tip);
  });
});

describe('what cannot be told is explained', () => {
  test('in a shallow clone, with the line that mends it', async () => {
    const base = project.commit({ 'a.txt': TEXT });
    const head = project.commit({ 'a.txt': 'x\n' });
    const clone = join(project.home, 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${project.folder}`, clone], { stdio: 'ignore' });
    expect(await changed(base, { base, head }, clone)).toContain('fetch-depth: 0');
  });

  test('without a base', async () => {
    project.commit({ 'a.txt': TEXT });
    expect(await changed(undefined)).toContain('base-sha');
  });

  test('without a repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qeml-none-'));
    try {
      expect(await changed('a'.repeat(40), undefined, folder)).toContain('not a git repository');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('without git, that is the reason', async () => {
  const base = project.commit({ 'a.txt': TEXT });
  const { PATH } = process.env;
  process.env['PATH'] = '';
  try {
    expect(await changed(base)).toContain('git is not installed');
  } finally {
    process.env['PATH'] = PATH;
  }
});

test('a diff of nothing changes nothing', () => {
  expect(changedLines('')).toEqual(new Map());
});
