import { expect, test } from '@jest/globals';

import { ask, withMiniature } from '../../support/github-api.ts';

const APP = '/repos/octo/app';
const SEED = { releases: [{ tag: 'v1.0.0' }, { tag: 'v1.1.0' }], immutableReleases: true };
const OPTIONS = { repositories: { 'octo/app': SEED } };

test('a published release is found by its tag, and newest first among all', async () => {
  await withMiniature(OPTIONS, async (github) => {
    const made = await ask(github, `POST ${APP}/releases`, { tag_name: 'v1.2.0', name: 'v1.2.0', body: 'New.' });
    expect(made).toMatchObject({ status: 201, body: { tag_name: 'v1.2.0', immutable: true, draft: false } });
    expect((await ask(github, `GET ${APP}/releases/tags/v1.2.0`)).body).toMatchObject({ body: 'New.' });
    const { body } = await ask(github, `GET ${APP}/releases?per_page=2`);
    expect(body).toMatchObject([{ tag_name: 'v1.2.0' }, { tag_name: 'v1.1.0' }]);
    expect(github.violations).toEqual([]);
  });
});

test('a tag has one release, and an immutable one keeps its tag but not its text', async () => {
  await withMiniature(OPTIONS, async (github) => {
    expect((await ask(github, `POST ${APP}/releases`, { tag_name: 'v1.1.0' })).status).toBe(422);
    const [first] = github.repository('octo/app').releases.keys();
    const place = `PATCH ${APP}/releases/${String(first)}`;
    expect((await ask(github, place, { tag_name: 'v9.0.0' })).status).toBe(422);
    expect((await ask(github, place, { body: 'Taken back.' })).body).toMatchObject({ body: 'Taken back.' });
    expect(github.violations).toEqual([]);
  });
});

test('a draft has no tag until it is published, and is immutable from then on', async () => {
  await withMiniature(OPTIONS, async (github) => {
    await ask(github, `POST ${APP}/releases`, { tag_name: 'v2.0.0', draft: true });
    expect((await ask(github, `GET ${APP}/releases/tags/v2.0.0`)).status).toBe(404);
    const id = [...github.repository('octo/app').releases.keys()].at(-1);
    const { body } = await ask(github, `PATCH ${APP}/releases/${String(id)}`, { draft: false });
    expect(body).toMatchObject({ draft: false, immutable: true, published_at: expect.any(String) });
    expect(github.violations).toEqual([]);
  });
});

test('whether releases are immutable is told to who administers, where they are', async () => {
  await withMiniature({ ...OPTIONS, tokens: { token: { contents: 'write' } } }, async (github) => {
    expect((await ask(github, `GET ${APP}/immutable-releases`)).status).toBe(403);
  });
  await withMiniature({ repositories: { 'octo/app': {} } }, async (github) => {
    expect((await ask(github, `GET ${APP}/immutable-releases`)).status).toBe(404);
  });
  await withMiniature(OPTIONS, async (github) => {
    expect((await ask(github, `GET ${APP}/immutable-releases`)).body).toMatchObject({ enabled: true });
    expect(github.violations).toEqual([]);
  });
});
