import { posix } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { textOf } from '../../scripts/project.ts';

/** A link to a test, and the title of one within it where the link has one. */
const PROOF = /\]\(((?:\.\.\/)?test\/[\w./-]+\.test\.ts)(?: "([^"]*)"| '([^']*)')?\)/g;
const PAGES = ['docs/compare.md', 'README.md'];

describe.each(PAGES)('what %s says of ours', (page) => {
  const proofs = [...(textOf(page) ?? '').matchAll(PROOF)].map(
    ([, path = '', double, single]) => [posix.join(posix.dirname(page), path), double ?? single ?? ''] as const,
  );

  test('is backed by tests', () => {
    expect(proofs.length).toBeGreaterThan(5);
  });

  test.each(proofs)('%s has "%s"', (path, title) => {
    const text = textOf(path);
    expect(text).toBeDefined();
    const spelled = [`'${title}'`, `"${title}"`, `\`${title}\``];
    if (title !== '') expect(spelled.filter((one) => text?.includes(one))).toHaveLength(1);
  });
});

test('every row of the comparison that says yes of ours names a test', () => {
  const rows = (textOf('docs/compare.md') ?? '').split('\n').filter((line) => line.startsWith('| '));
  const ours = rows.map((row) => row.split(/(?<!\\)\|/)[2]?.trim() ?? '').filter((cell) => cell.startsWith('yes'));
  expect(ours.length).toBeGreaterThan(10);
  expect(ours.filter((cell) => !cell.includes('.test.ts'))).toEqual([]);
});

test('whatever is said of another is said of a commit, or of a page of theirs', () => {
  const targets = [...(textOf('docs/compare.md') ?? '').matchAll(/\]\((https:[^)]*)\)/g)].map(([, url = '']) => url);
  const isSource = (url: string): boolean =>
    /^https:\/\/github\.com\/[\w-]+\/[\w.-]+(?:\/blob\/[0-9a-f]{40}\/.+)?$/.test(url) ||
    url.startsWith('https://docs.');
  expect(targets.length).toBeGreaterThan(20);
  expect(targets.filter((url) => !isSource(url))).toEqual([]);
});
