import { describe, expect, test } from '@jest/globals';
import { fromBufferPromise } from 'yauzl';

import type { GitHubOptions } from '@qeml-actions/testkit';

import { inDateRange } from '../../../packages/testkit/src/github/operations/date-range.ts';
import { ask, withMiniature } from '../../support/github-api.ts';

const R = '/repos/octo/app';

/** A run of two jobs, one of which failed. */
const FAILED: GitHubOptions = {
  repositories: {
    'octo/app': {
      runs: [
        {
          id: 7,
          jobs: [
            { id: 70, name: 'lint', log: 'clean\n' },
            {
              id: 71,
              name: 'call / test',
              log: 'red\n',
              steps: [{ name: 'Run a/b', conclusion: 'failure', log: 'red\n' }],
            },
            { id: 72, name: 'deploy', conclusion: 'skipped' },
          ],
        },
      ],
    },
  },
};

describe('a re-run', () => {
  test.each([
    ['rerun', ['queued', 'queued', 'queued']],
    ['rerun-failed-jobs', ['completed', 'queued', 'queued']],
  ])('starts a new attempt and keeps the old: %s', async (kind, statuses) => {
    await withMiniature(FAILED, async (github) => {
      expect((await ask(github, `POST ${R}/actions/runs/7/${kind}`)).status).toBe(201);
      const run = await ask(github, `GET ${R}/actions/runs/7`);
      expect(run.body).toMatchObject({ run_attempt: 2, conclusion: null });
      expect((await ask(github, `GET ${R}/actions/runs/7/attempts/1`)).body).toMatchObject({ conclusion: 'failure' });
      const jobs = await ask(github, `GET ${R}/actions/runs/7/jobs`);
      expect(jobs.body).toMatchObject({ total_count: 3, jobs: statuses.map((status) => ({ status, run_attempt: 2 })) });
      expect((await ask(github, `GET ${R}/actions/runs/7/jobs?filter=all`)).body).toMatchObject({ total_count: 6 });
      expect(github.violations).toEqual([]);
    });
  });

  test('ends as the test decides, at once or later', async () => {
    const onRerun: GitHubOptions['onRerun'] = ({ attempt, jobs }) =>
      attempt === 2 ? { jobs: jobs.map(({ name }) => ({ name, conclusion: 'failure' })) } : undefined;
    await withMiniature({ ...FAILED, onRerun }, async (github) => {
      await ask(github, `POST ${R}/actions/runs/7/rerun`);
      expect((await ask(github, `GET ${R}/actions/runs/7`)).body).toMatchObject({
        run_attempt: 2,
        conclusion: 'failure',
      });
      await ask(github, `POST ${R}/actions/runs/7/rerun`);
      expect((await ask(github, `GET ${R}/actions/runs/7`)).body).toMatchObject({ run_attempt: 3, conclusion: null });
      github.state.endRun(github.repository('octo/app'), 7, { jobs: [{ name: 'lint' }] });
      expect((await ask(github, `GET ${R}/actions/runs/7`)).body).toMatchObject({
        run_attempt: 3,
        conclusion: 'success',
      });
      expect(github.violations).toEqual([]);
    });
  });

  test.each([
    ['over a month old', { createdAt: '2020-01-01T00:00:00Z' }, 'rerun', 'created over a month ago'],
    ['still going', { status: 'in_progress' }, 'rerun', 'already running'],
    ['without a failed job', { jobs: [{ name: 'build' }] }, 'rerun-failed-jobs', 'cannot be retried'],
  ] as const)('is refused to a run that is %s', async (_, run, kind, message) => {
    await withMiniature({ repositories: { 'octo/app': { runs: [{ id: 7, ...run }] } } }, async (github) => {
      const answer = await ask(github, `POST ${R}/actions/runs/7/${kind}`);
      expect([answer.status, answer.body]).toEqual([
        403,
        expect.objectContaining({ message: expect.stringContaining(message) }),
      ]);
      expect(github.violations).toEqual([]);
    });
  });
});

describe('a dispatch', () => {
  const files = {
    '.github/workflows/slow.yml': 'name: Slow\non:\n  workflow_dispatch:\n    inputs:\n      runner: {}\n',
  };

  test('starts the run that the test decides', async () => {
    const onDispatch: GitHubOptions['onDispatch'] = ({ inputs }) => ({
      jobs: [{ name: 'build', labels: [String(inputs['runner'])] }],
    });
    await withMiniature({ repositories: { 'octo/app': { files } }, onDispatch }, async (github) => {
      const body = { ref: 'main', inputs: { runner: 'big' }, return_run_details: true };
      const answer = await ask(github, `POST ${R}/actions/workflows/slow.yml/dispatches`, body);
      expect(answer.status).toBe(200);
      const runs = await ask(github, `GET ${R}/actions/workflows/slow.yml/runs?event=workflow_dispatch`);
      expect(runs.body).toMatchObject({ total_count: 1, workflow_runs: [{ name: 'Slow', conclusion: 'success' }] });
      expect(github.repository('octo/app').dispatches).toEqual([
        { workflow: '.github/workflows/slow.yml', ref: 'main', inputs: { runner: 'big' } },
      ]);
      expect(github.violations).toEqual([]);
    });
  });
});

describe('lists', () => {
  test('are paged, with links to the other pages', async () => {
    const runs = Array.from({ length: 5 }, (_, at) => ({ id: at + 1 }));
    await withMiniature({ repositories: { 'octo/app': { runs } } }, async (github) => {
      const answer = await ask(github, `GET ${R}/actions/runs?event=push&per_page=2&page=2`);
      expect(answer.body).toMatchObject({ total_count: 5, workflow_runs: [{ id: 3 }, { id: 2 }] });
      const links = [...(answer.headers.get('link') ?? '').matchAll(/<[^>]*[?&]page=(\d)[^>]*>; rel="(\w+)"/g)];
      expect(links.map(([, page, rel]) => `${rel ?? ''} ${page ?? ''}`)).toEqual([
        'prev 1',
        'first 1',
        'next 3',
        'last 3',
      ]);
    });
  });

  test.each([
    ['branch=feature', [2]],
    ['status=failure', [1]],
    ['status=completed', [3, 2, 1]],
    ['actor=hubot', [3]],
    ['created=%3E%3D2026-01-03', [3]],
    ['created=2026-01-01..2026-01-02', [2, 1]],
  ])('of runs are filtered: %s', async (query, ids) => {
    const runs = [
      { id: 1, createdAt: '2026-01-01T10:00:00Z', conclusion: 'failure' },
      { id: 2, createdAt: '2026-01-02T10:00:00Z', branch: 'feature' },
      { id: 3, createdAt: '2026-01-03T10:00:00Z', actor: 'hubot' },
    ] as const;
    await withMiniature({ repositories: { 'octo/app': { runs } } }, async (github) => {
      const { body } = await ask(github, `GET ${R}/actions/runs?${query}`);
      expect(body).toMatchObject({ total_count: ids.length, workflow_runs: ids.map((id) => ({ id })) });
    });
  });

  test.each([
    ['>2026-01-01', false],
    ['<2026-01-02', true],
    ['<=2026-01-01', true],
    ['2026-01-01', true],
    ['2025-12-31', false],
    ['*..2026-01-01', true],
    ['2026-01-02..*', false],
    ['>=2026-01-01T12:00:00Z', true],
    ['>2026-01-01T12:00:00Z', false],
  ])('know a date range: %s', (range, inside) => {
    expect(inDateRange('2026-01-01T12:00:00Z', range)).toBe(inside);
  });

  test('are known by their ETag', async () => {
    await withMiniature(FAILED, async (github) => {
      const headers = { authorization: 'Bearer token' };
      const first = await fetch(`${github.url}${R}/labels`, { headers });
      const etag = first.headers.get('etag') ?? '';
      expect((await fetch(`${github.url}${R}/labels`, { headers: { ...headers, 'if-none-match': etag } })).status).toBe(
        304,
      );
      expect((await fetch(`${github.url}${R}`, { headers: { ...headers, 'if-none-match': etag } })).status).toBe(200);
    });
  });
});

describe('downloads', () => {
  test('that carry the token are noted', async () => {
    await withMiniature(FAILED, async (github) => {
      const { headers } = await ask(github, `GET ${R}/actions/jobs/70/logs`);
      const location = headers.get('location') ?? '';
      expect(new URL(location).origin).not.toBe(new URL(github.url).origin);
      await fetch(location, { headers: { authorization: 'Bearer token' } });
      expect(github.violations).toEqual(['download: the token was sent to another origin.']);
    });
  });

  test('of an attempt are a zip, with a file for each job and one for each step', async () => {
    await withMiniature(FAILED, async (github) => {
      const { headers } = await ask(github, `GET ${R}/actions/runs/7/attempts/1/logs`);
      const zip = Buffer.from(await (await fetch(headers.get('location') ?? '')).arrayBuffer());
      const names: string[] = [];
      for await (const { fileName } of (await fromBufferPromise(zip)).eachEntry()) names.push(fileName);
      expect(names).toEqual(['0_lint.txt', '1_call  test.txt', 'call  test/1_Run ab.txt']);
    });
  });
});

describe('what is written', () => {
  test('is there for whoever reads next: a branch of its own, of a tree that was made', async () => {
    await withMiniature({ repositories: { 'octo/app': { files: { 'a.txt': 'a' } } } }, async (github) => {
      const tree = [{ path: 'b.txt', mode: '100644', type: 'blob', content: 'b' }];
      const made = (await ask(github, `POST ${R}/git/trees`, { tree })).body;
      const commit = (await ask(github, `POST ${R}/git/commits`, { message: 'Keep', tree: shaIn(made) })).body;
      const ref = await ask(github, `POST ${R}/git/refs`, { ref: 'refs/heads/kept', sha: shaIn(commit) });
      expect(ref.status).toBe(201);
      expect((await ask(github, `GET ${R}/contents/b.txt?ref=kept`)).body).toMatchObject({ content: 'Yg==\n' });
      expect((await ask(github, `GET ${R}/contents/a.txt?ref=kept`)).status).toBe(404);
      expect(github.violations).toEqual([]);
    });
  });

  test('is there for whoever reads next: files, by their branch', async () => {
    await withMiniature({ repositories: { 'octo/app': { files: { 'a/b.txt': 'old' } } } }, async (github) => {
      const old = (await ask(github, `GET ${R}/contents/a/b.txt`)).body;
      expect(old).toMatchObject({ content: 'b2xk\n', encoding: 'base64' });
      const put = { message: 'Change', content: Buffer.from('new').toString('base64'), sha: shaIn(old) };
      expect((await ask(github, `PUT ${R}/contents/a/b.txt`, put)).status).toBe(200);
      expect((await ask(github, `PUT ${R}/contents/a/b.txt`, put)).status).toBe(409);
      expect((await ask(github, `GET ${R}/contents/a/b.txt`)).body).toMatchObject({ content: 'bmV3\n' });
      expect(github.violations).toEqual([]);
    });
  });
});

function shaIn(body: unknown): unknown {
  return body instanceof Object ? Reflect.get(body, 'sha') : undefined;
}
