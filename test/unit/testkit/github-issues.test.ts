import { describe, expect, test } from '@jest/globals';

import { ask, withMiniature } from '../../support/github-api.ts';

const R = '/repos/octo/app';

describe('issues', () => {
  const issues = [
    { number: 1, title: 'CI fails', body: 'Text\n<!-- qeml-fingerprint: ab12cd -->', labels: ['ci'] },
    { number: 2, title: 'Docs', body: null, state: 'closed' },
  ] as const;

  test.each([
    ['"qeml-fingerprint: ab12cd" in:body', [1]],
    ['"qeml-fingerprint: ab12" in:body', []],
    ['fails in:title is:issue state:open label:ci', [1]],
    ['is:closed', [2]],
    ['docs repo:octo/app', [2]],
  ])('are searched by words: %s', async (q, numbers) => {
    await withMiniature({ repositories: { 'octo/app': { issues } } }, async (github) => {
      const { body } = await ask(github, `GET /search/issues?q=${encodeURIComponent(q)}`);
      expect(body).toMatchObject({ total_count: numbers.length, items: numbers.map((number) => ({ number })) });
      expect(github.violations).toEqual([]);
    });
  });

  test('may be unknown to the search for a while', async () => {
    const searchSees = (): boolean => false;
    await withMiniature({ repositories: { 'octo/app': { issues } }, searchSees }, async (github) => {
      expect((await ask(github, 'GET /search/issues?q=fails')).body).toMatchObject({ total_count: 0 });
      expect((await ask(github, `GET ${R}/issues`)).body).toMatchObject([{ number: 1 }]);
    });
  });

  test('are closed and opened again, and say when and why', async () => {
    const now = (): Date => new Date('2026-02-03T04:05:06Z');
    await withMiniature({ repositories: { 'octo/app': { issues } }, now }, async (github) => {
      const closed = await ask(github, `PATCH ${R}/issues/1`, { state: 'closed' });
      expect(closed.body).toMatchObject({ state_reason: 'completed', closed_at: '2026-02-03T04:05:06Z' });
      const open = await ask(github, `PATCH ${R}/issues/1`, { state: 'open' });
      expect(open.body).toMatchObject({ state: 'open', state_reason: 'reopened', closed_at: null });
    });
  });

  test('are assigned to nobody who may not be', async () => {
    await withMiniature({ repositories: { 'octo/app': { issues, assignable: ['octocat'] } } }, async (github) => {
      const both = { assignees: ['octocat', 'stranger'] };
      expect((await ask(github, `POST ${R}/issues/1/assignees`, both)).body).toMatchObject({
        assignees: [{ login: 'octocat' }],
      });
      expect((await ask(github, `POST ${R}/issues`, { title: 'x', ...both })).status).toBe(422);
      expect(github.violations).toEqual([]);
    });
  });
});
