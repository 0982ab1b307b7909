import { posix } from 'node:path';

import { expect, test } from '@jest/globals';

import { pageFiles, readmeFiles } from '../../scripts/docs.ts';
import { stale } from '../../scripts/generated.ts';
import { actions, textOf } from '../../scripts/project.ts';
import { pageFaults, readPages } from '../support/contract/pages/faults.ts';

test.each(readPages())('all that %s shows, links to and names is so', async (path) => {
  const text = textOf(path);
  expect(text).toBeDefined();
  expect(await pageFaults(path, text ?? '')).toEqual([]);
});

test.each(actions())('the README of $name shows a step that uses it, and leads to its page', ({ name, face }) => {
  const text = textOf(posix.join(face, 'README.md')) ?? '';
  expect(text).toMatch(new RegExp(`uses: org/qeml-actions${face === '.' ? '' : `/${face}`}@v1\\n`));
  expect(text).toContain(`${face === '.' ? '' : '../'}docs/${face === '.' ? 'README' : name}.md`);
});

test('every page of docs is in the index', () => {
  const index = textOf('docs/README.md') ?? '';
  const pages = readPages().flatMap((path) => /^docs\/(.+\.md)$/.exec(path)?.[1] ?? []);
  expect(pages).toContain('guard.md');
  expect(pages.filter((page) => page !== 'README.md' && !index.includes(`](${page})`))).toEqual([]);
});

test('the tables between markers are what the sources give', async () => {
  const files = [...(await readmeFiles()), ...(await pageFiles())];
  expect(stale(files).map(({ path }) => path)).toEqual([]);
});
