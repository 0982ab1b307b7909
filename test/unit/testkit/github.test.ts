import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startGitHub, type GitHub, type GitHubOptions } from '@qeml-actions/testkit';

import { OPERATIONS } from '../../../packages/testkit/src/github/operations/all.ts';
import { ask, withMiniature } from '../../support/github-api.ts';

const SHA = 'a'.repeat(40);
const DISPATCHED = 'name: Fallback\non: { workflow_dispatch: { inputs: { runner: { required: true } } } }\n';
const OPTIONS: GitHubOptions = {
  repositories: {
    'octo/app': {
      files: { CODEOWNERS: '* @octocat\n', '.github/workflows/fallback.yml': DISPATCHED },
      branches: { main: { sha: SHA } },
      runs: [
        {
          id: 7,
          pullRequests: [3],
          attempts: [
            { jobs: [{ id: 69, name: 'build', conclusion: 'failure' }] },
            {
              jobs: [
                {
                  id: 70,
                  name: 'build',
                  log: 'The log.\n',
                  steps: [{ name: 'Run', conclusion: 'failure' }],
                  annotations: [{ message: 'Process completed with exit code 1.' }],
                },
              ],
            },
          ],
        },
        { id: 8, jobs: [{ id: 80, name: 'build', status: 'in_progress' }] },
        { id: 9, jobs: [{ id: 90, name: 'build', conclusion: 'failure' }] },
        { id: 10, jobs: [{ id: 100, name: 'build', conclusion: 'failure' }] },
      ],
      issues: [{ number: 1, title: 'It fails', labels: ['ci'], comments: [{ id: 500, body: 'Again' }] }],
      pulls: [{ number: 3, title: 'A change', head: { branch: 'feature', sha: 'b'.repeat(40) } }],
      caches: [{ id: 600, key: 'npm-1' }, { key: 'npm-2' }],
      commits: [
        { sha: 'c'.repeat(40) },
        { sha: 'd'.repeat(40), parents: ['c'.repeat(40)] },
        { sha: 'e'.repeat(40), parents: ['c'.repeat(40)] },
      ],
      artifacts: [
        { id: 700, name: 'reports', run: 7, content: Buffer.from('zip') },
        { id: 701, name: 'reports', run: 7, content: Buffer.from('zip'), expired: true },
      ],
    },
  },
};

const R = '/repos/octo/app';
const CHECK = { name: 'gate', head_sha: SHA, status: 'completed', conclusion: 'success' };

function checkWith(count: number, changes: object = {}): object {
  const one = {
    path: 'a.ts',
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure',
    message: 'It fails.',
    ...changes,
  };
  return {
    ...CHECK,
    output: { title: 'Gate', summary: 'Text', annotations: Array.from({ length: count }, () => one) },
  };
}

/** Each operation once at the least; later ones see what earlier ones did. */
const REQUESTS: readonly (readonly [request: string, status: number, body?: unknown])[] = [
  [`GET ${R}`, 200],
  [`GET ${R}/actions/runs?status=failure&branch=main&per_page=2`, 200],
  [`GET ${R}/actions/workflows/ci.yml/runs?event=push`, 200],
  [`GET ${R}/actions/workflows`, 200],
  [`GET ${R}/actions/workflows/fallback.yml`, 200],
  [`GET ${R}/actions/runs/7`, 200],
  [`GET ${R}/actions/runs/7/attempts/1`, 200],
  [`GET ${R}/actions/runs/7/attempts/3`, 404],
  [`GET ${R}/actions/runs/7/jobs?filter=all`, 200],
  [`GET ${R}/actions/runs/7/attempts/2/jobs`, 200],
  [`GET ${R}/actions/jobs/70`, 200],
  [`GET ${R}/actions/jobs/70/logs`, 302],
  [`GET ${R}/actions/jobs/69/logs`, 404],
  [`GET ${R}/actions/runs/7/logs`, 302],
  [`GET ${R}/actions/runs/7/attempts/2/logs`, 302],
  [`GET ${R}/actions/runs/8/logs`, 404],
  [`POST ${R}/actions/runs/8/rerun`, 403],
  [`POST ${R}/actions/runs/8/cancel`, 202],
  [`POST ${R}/actions/runs/8/cancel`, 409],
  [`POST ${R}/actions/runs/7/rerun`, 201],
  [`POST ${R}/actions/runs/7/rerun`, 403],
  [`POST ${R}/actions/runs/9/rerun-failed-jobs`, 201, { enable_debug_logging: true }],
  [`POST ${R}/actions/jobs/100/rerun`, 201],
  [`POST ${R}/actions/workflows/fallback.yml/dispatches`, 204, { ref: 'main', inputs: { runner: 'big' } }],
  [`POST ${R}/actions/workflows/fallback.yml/dispatches`, 422, { ref: 'main', inputs: { 'qeml-hop': '1' } }],
  [`POST ${R}/actions/workflows/fallback.yml/dispatches`, 422, { ref: 'main' }],
  [`POST ${R}/actions/workflows/fallback.yml/dispatches`, 422, { ref: 'nowhere' }],
  [`POST ${R}/actions/workflows/ci.yml/dispatches`, 422, { ref: 'main' }],
  [`GET ${R}/actions/caches?key=npm-`, 200],
  [`DELETE ${R}/actions/caches?key=npm-2`, 200],
  [`DELETE ${R}/actions/caches?key=npm-2`, 404],
  [`DELETE ${R}/actions/caches/600`, 204],
  [`GET ${R}/actions/artifacts?name=reports`, 200],
  [`GET ${R}/actions/artifacts/700/zip`, 302],
  [`GET ${R}/actions/artifacts/701/zip`, 410],
  [`GET ${R}/commits?sha=${'d'.repeat(40)}&per_page=1`, 200],
  [`GET ${R}/commits?sha=${'9'.repeat(40)}`, 404],
  [`GET ${R}/compare/${'d'.repeat(40)}...${'e'.repeat(40)}`, 200],
  [`GET ${R}/compare/${'d'.repeat(40)}...${'f'.repeat(40)}`, 404],
  [`GET ${R}/check-runs/70`, 200],
  [`GET ${R}/check-runs/70/annotations`, 200],
  [`GET ${R}/commits/main/check-runs`, 200],
  [`GET ${R}/check-suites/7/check-runs`, 200],
  [`POST ${R}/check-runs`, 201, CHECK],
  [`POST ${R}/check-runs`, 422, { ...CHECK, head_sha: '9'.repeat(40) }],
  [`POST ${R}/check-runs`, 422, checkWith(1, { message: 'x'.repeat(65_537) })],
  [`POST ${R}/check-runs`, 422, checkWith(1, { path: '../a.ts' })],
  [`PATCH ${R}/check-runs/1`, 404, { name: 'gate' }],
  [`GET ${R}/issues?state=all&labels=ci`, 200],
  [`GET ${R}/issues/1`, 200],
  [`GET ${R}/issues/99`, 404],
  [`POST ${R}/issues`, 201, { title: 'Another', body: 'Text', labels: ['ci'], assignees: ['octocat'] }],
  [`POST ${R}/issues`, 422, { title: 'Long', body: 'x'.repeat(65_537) }],
  [`PATCH ${R}/issues/1`, 200, { state: 'closed', state_reason: 'completed' }],
  [`GET ${R}/issues/1/comments`, 200],
  [`POST ${R}/issues/1/comments`, 201, { body: 'And again' }],
  [`GET ${R}/issues/comments/500`, 200],
  [`PATCH ${R}/issues/comments/500`, 200, { body: 'Changed' }],
  [`DELETE ${R}/issues/comments/500`, 204],
  [`GET ${R}/labels`, 200],
  [`POST ${R}/labels`, 201, { name: 'flaky' }],
  [`POST ${R}/labels`, 422, { name: 'flaky' }],
  [`GET ${R}/labels/flaky`, 200],
  [`GET ${R}/issues/1/labels`, 200],
  [`POST ${R}/issues/1/labels`, 200, { labels: ['flaky'] }],
  [`GET ${R}/assignees/octocat`, 204],
  [`POST ${R}/issues/1/assignees`, 201, { assignees: ['octocat'] }],
  ['GET /search/issues?q=repo:octo/app+is:issue+fails', 200],
  [`GET ${R}/contents/CODEOWNERS`, 200],
  [`GET ${R}/contents/.github`, 200],
  [`GET ${R}/contents/docs%2FCODEOWNERS`, 404],
  [`PUT ${R}/contents/history.json`, 201, { message: 'Keep', content: 'e30=' }],
  [`PUT ${R}/contents/history.json`, 422, { message: 'Keep', content: 'e30=' }],
  [`PUT ${R}/contents/history.json`, 409, { message: 'Keep', content: 'e30=', sha: SHA }],
  [`GET ${R}/git/ref/heads/main`, 200],
  [`POST ${R}/git/refs`, 201, { ref: 'refs/heads/history', sha: SHA }],
  [`POST ${R}/git/refs`, 422, { ref: 'refs/heads/history', sha: SHA }],
  [`POST ${R}/git/trees`, 201, { tree: [{ path: 'a.txt', mode: '100644', type: 'blob', content: 'a' }] }],
  [`POST ${R}/git/commits`, 422, { message: 'Keep', tree: 'f'.repeat(40) }],
  [`GET ${R}/commits/main`, 200],
  [`GET ${R}/commits/${'b'.repeat(40)}/pulls`, 200],
  [`GET ${R}/pulls?head=octo:feature`, 200],
  [`GET ${R}/pulls/3`, 200],
];

describe('every operation', () => {
  let github: GitHub;
  beforeAll(async () => {
    github = await startGitHub(OPTIONS);
  });
  afterAll(() => github.close());

  test.each(REQUESTS)('%s is answered with %d', async (...row) => {
    // Not as three parameters: jest takes one that a row does not fill for a callback.
    const [request, status, body] = row;
    const before = github.violations.length;
    const answer = await ask(github, request, body);
    expect([answer.status, ...github.violations.slice(before)]).toEqual([status]);
  });

  test('was asked', () => {
    const asked = new Set(github.requests.map(({ operation }) => operation));
    expect(Object.keys(OPERATIONS).filter((id) => !asked.has(id))).toEqual([]);
  });
});

describe('a request against the description', () => {
  test.each([
    ['a query that is unknown', `GET ${R}/actions/runs?statuss=failure`, undefined, /query .*statuss/],
    ['a query of another type', `GET ${R}/actions/runs?page=two`, undefined, /query\/page must be integer/],
    ['a field that is unknown', `POST ${R}/issues`, { title: 'x', boddy: 'y' }, /body .*boddy/],
    ['a field that is missing', `POST ${R}/issues`, { body: 'y' }, /body .*title/],
    ['a value that is none of the set', `PATCH ${R}/issues/1`, { state: 'shut' }, /body\/state .*open/],
    ['a body where there is none', `DELETE ${R}/actions/caches/600`, {}, /no body is allowed/],
  ])('is refused and noted: %s', async (_, request, body, violation) => {
    await withMiniature(OPTIONS, async (github) => {
      expect((await ask(github, request, body)).status).toBe(422);
      expect(github.violations).toEqual([expect.stringMatching(violation)]);
      expect(github.repository('octo/app').issues.size).toBe(2);
    });
  });

  test('to an address that means nothing is noted', async () => {
    await withMiniature(OPTIONS, async (github) => {
      expect((await ask(github, `GET ${R}/action/runs`)).status).toBe(404);
      expect(github.violations).toEqual([expect.stringContaining('no such operation')]);
    });
  });

  test('is not made good by the miniature: an answer that is not as described is a 500', async () => {
    const runs = [{ id: 7, createdAt: 'yesterday' }];
    await withMiniature({ repositories: { 'octo/app': { runs } } }, async (github) => {
      expect((await ask(github, `GET ${R}/actions/runs/7`)).status).toBe(500);
      expect(github.violations).toEqual([expect.stringContaining('/created_at must match format')]);
    });
  });
});
