import { describe, expect, test } from '@jest/globals';

import { FORK_PERMISSIONS, primaryLimit, secondaryLimit, type GitHubOptions } from '@qeml-actions/testkit';

import { ask, withMiniature } from '../../support/github-api.ts';

const R = '/repos/octo/app';
const OPTIONS: GitHubOptions = { repositories: { 'octo/app': { runs: [{ id: 7 }], issues: [{ title: 'It fails' }] } } };

describe('tokens', () => {
  test.each([
    ['unknown', `GET ${R}`, 401],
    ['', `GET ${R}`, 401],
    ['fork', `GET ${R}/actions/runs/7`, 200],
    ['fork', `POST ${R}/actions/runs/7/rerun`, 403],
    ['owner', `POST ${R}/actions/runs/7/rerun`, 201],
    ['owner', `GET ${R}/issues/1`, 403],
  ])('do what they may: %s, %s', async (token, request, status) => {
    const tokens = { fork: FORK_PERMISSIONS, owner: { actions: 'write' } } as const;
    await withMiniature({ ...OPTIONS, tokens }, async (github) => {
      const answer = await ask(github, request, undefined, token);
      expect(answer.status).toBe(status);
      const accepted = answer.headers.get('x-accepted-github-permissions');
      expect(accepted !== null).toBe(status === 403);
      expect(github.violations).toEqual([]);
    });
  });
});

describe('faults', () => {
  test('meet the calls that they are ordered for', async () => {
    await withMiniature(OPTIONS, async (github) => {
      github.fault('repos/get', { status: 502 }, { from: 2, times: 2 });
      const statuses = [];
      for (let call = 1; call <= 4; call += 1) statuses.push((await ask(github, `GET ${R}`)).status);
      expect(statuses).toEqual([200, 502, 502, 200]);
    });
  });

  test.each([
    [
      primaryLimit(new Date('2030-01-01T00:00:00Z')),
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1893456000' },
    ],
    [secondaryLimit(7, 429), 429, { 'retry-after': '7' }],
  ])('show limits as GitHub shows them: %j', async (fault, status, headers) => {
    await withMiniature(OPTIONS, async (github) => {
      github.fault('repos/get', fault);
      const answer = await ask(github, `GET ${R}`);
      expect(answer.status).toBe(status);
      expect(Object.fromEntries(answer.headers)).toMatchObject(headers);
    });
  });

  test.each([
    [{ truncateAt: 1 }, 2],
    [{ reset: 'after' }, 2],
    [{ reset: 'before' }, 1],
  ] as const)('break the connection, before or after the effect: %j', async (fault, attempts) => {
    await withMiniature({ repositories: { 'octo/app': { runs: [{ id: 7 }] } } }, async (github) => {
      github.fault('actions/re-run-workflow', fault);
      await expect(ask(github, `POST ${R}/actions/runs/7/rerun`)).rejects.toThrow(/fetch failed|terminated/);
      expect(github.repository('octo/app').runs.get(7)?.attempts).toHaveLength(attempts);
    });
  });

  test('let something happen just before the effect', async () => {
    await withMiniature({ repositories: { 'octo/app': {} } }, async (github) => {
      const before = (): void => void github.repository('octo/app').addIssue({ title: 'Somebody else was here' });
      github.fault('issues/create', { before });
      expect((await ask(github, `POST ${R}/issues`, { title: 'Mine' })).body).toMatchObject({ number: 2 });
    });
  });
});
