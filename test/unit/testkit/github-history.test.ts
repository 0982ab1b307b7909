import { expect, test } from '@jest/globals';

import { ask, withMiniature } from '../../support/github-api.ts';

const R = '/repos/octo/app';

test('a comparison knows the merge base, and a list of commits their parents', async () => {
  const sha = (letter: string): string => letter.repeat(40);
  const commits = [
    { sha: sha('a') },
    { sha: sha('b'), parents: [sha('a')] },
    { sha: sha('c'), parents: [sha('b')] },
    { sha: sha('d'), parents: [sha('b')] },
  ];
  await withMiniature({ repositories: { 'octo/app': { commits } } }, async (github) => {
    const compared = await ask(github, `GET ${R}/compare/${sha('c')}...${sha('d')}`);
    expect(compared.body).toMatchObject({ status: 'diverged', ahead_by: 1, merge_base_commit: { sha: sha('b') } });
    const listed = await ask(github, `GET ${R}/commits?sha=${sha('c')}&per_page=2`);
    expect(listed.body).toMatchObject([
      { sha: sha('c'), parents: [{ sha: sha('b') }] },
      { sha: sha('b'), parents: [{ sha: sha('a') }] },
    ]);
    expect(listed.headers.get('link')).toContain('page=2');
    expect(github.violations).toEqual([]);
  });
});

test('artifacts are listed by name, the newest first, with the run that left them', async () => {
  const content = Buffer.from('zip');
  const runs = [{ id: 7, sha: 'a'.repeat(40), branch: 'topic', headRepository: 'mallory/app' }];
  const artifacts = ['one', 'two', 'one'].map((name) => ({ name, run: 7, content }));
  await withMiniature({ repositories: { 'octo/app': { runs, artifacts } } }, async (github) => {
    const { body } = await ask(github, `GET ${R}/actions/artifacts?name=one`);
    const run = { id: 7, head_sha: 'a'.repeat(40), head_branch: 'topic', head_repository_id: 0 };
    expect(body).toMatchObject({ total_count: 2, artifacts: [{ workflow_run: run }, { name: 'one' }] });
    expect(github.violations).toEqual([]);
  });
});
