import { describe, expect, test } from '@jest/globals';

import { repositoryFile, repositoryName, statusOf, whenFound } from '@qeml-actions/core';
import { primaryLimit, secondaryLimit, type GitHubOptions } from '@qeml-actions/testkit';

import { withGitHub } from '../../support/github.ts';

const REPOSITORY = repositoryName('octo/app');
const RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
const GET_RUN = 'actions/get-workflow-run';
const ONE_RUN: GitHubOptions = { repositories: { 'octo/app': { runs: [{ id: 7 }] } } };
const run = { ...REPOSITORY, run_id: 7 };

describe('requests', () => {
  test('carry the token and a name, and are answered in the types of the route', async () => {
    await withGitHub(ONE_RUN, async ({ github, client }) => {
      const { data } = await client.request(RUN, run);
      expect([data.id, data.conclusion]).toEqual([7, 'success']);
      expect(github.requests).toMatchObject([{ operation: GET_RUN, token: 'token', status: 200 }]);
      expect(github.requests[0]?.headers['user-agent']).toMatch(/^qeml-actions /);
      expect(github.violations).toEqual([]);
    });
  });

  test('go to an Enterprise server below its prefix', async () => {
    await withGitHub({ ...ONE_RUN, enterprise: true }, async ({ github, client }) => {
      expect((await client.request(RUN, run)).data.id).toBe(7);
      expect(github.requests[0]?.path).toBe('/api/v3/repos/octo/app/actions/runs/7');
      expect(github.violations).toEqual([]);
    });
  });

  test('collect every page of a list', async () => {
    const jobs = Array.from({ length: 230 }, (_, at) => ({ name: `job ${at}` }));
    await withGitHub({ repositories: { 'octo/app': { runs: [{ id: 7, jobs }] } } }, async ({ github, client }) => {
      const all = await client.all('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', { ...run, per_page: 100 });
      expect(all.map(({ name }) => name)).toEqual(jobs.map(({ name }) => name));
      expect(github.requests).toHaveLength(3);
      expect(github.violations).toEqual([]);
    });
  });

  test.each([404, 410])('that find nothing (%d) are a fact for whoever asks', async (status) => {
    await withGitHub(ONE_RUN, async ({ github, client }) => {
      github.fault(GET_RUN, { status, body: { message: 'gone' } });
      await expect(whenFound(client.request(RUN, run))).resolves.toBeUndefined();
      expect(github.requests).toHaveLength(1);
    });
  });

  test('that fail otherwise are no such fact', async () => {
    await withGitHub(ONE_RUN, async ({ github, client }) => {
      github.fault(GET_RUN, { status: 409, body: { message: 'in between' } });
      const error: unknown = await whenFound(client.request(RUN, run)).catch((thrown: unknown) => thrown);
      expect(statusOf(error)).toBe(409);
      expect(github.requests).toHaveLength(1);
    });
  });
});

describe('what fails in passing', () => {
  test.each([
    ['a 502', { status: 502, body: 'Bad gateway' }],
    ['a broken connection', { reset: 'before' }],
    ['a body that ends early', { truncateAt: 40 }],
    ['JSON that is none', { status: 200, headers: { 'content-type': 'application/json' }, body: '{"id": 7' }],
  ] as const)('is asked again: %s', async (_, fault) => {
    await withGitHub(ONE_RUN, async ({ github, client }) => {
      github.fault(GET_RUN, fault, { times: 2 });
      expect((await client.request(RUN, run)).data.id).toBe(7);
      expect(github.requests).toHaveLength(3);
      expect(client.waited()).toBe(5_000);
    });
  });

  test('is given up after three times, as what it was and for which request', async () => {
    await withGitHub(ONE_RUN, async ({ github, client }) => {
      github.fault(GET_RUN, { status: 503, body: { message: 'No server is available' } });
      await expect(client.request(RUN, run)).rejects.toThrow(
        'GitHub did not answer GET /repos/{owner}/{repo}/actions/runs/{run_id}: No server is available',
      );
      expect(github.requests).toHaveLength(4);
    });
  });

  test('is not asked again beyond what may be waited', async () => {
    await withGitHub(
      ONE_RUN,
      async ({ github, client }) => {
        github.fault(GET_RUN, { status: 503 });
        await expect(client.request(RUN, run)).rejects.toThrow('GitHub did not answer');
        expect(github.requests).toHaveLength(2);
      },
      { waitCap: 3_000 },
    );
  });

  test('is never asked again where the lost answer may have had its effect', async () => {
    await withGitHub(ONE_RUN, async ({ github, client }) => {
      github.fault('actions/re-run-workflow', { reset: 'after' });
      const asked = client.request('POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun', run);
      await expect(asked).rejects.toThrow('GitHub did not answer POST');
      expect(github.requests).toHaveLength(1);
      expect(github.repository('octo/app').runs.get(7)?.attempts).toHaveLength(2);
    });
  });
});

describe('limits', () => {
  const soon = new Date(Date.now() + 60_000);

  test.each([
    ['the hourly limit', primaryLimit(soon), 61_000],
    ['the hourly limit as 429', primaryLimit(soon, 429), 61_000],
    ['a secondary limit', secondaryLimit(30), 30_000],
    ['a secondary limit as 429', secondaryLimit(30, 429), 30_000],
    ['a secondary limit that says no time', secondaryLimit(), 60_000],
    ['a limit in the words of a proxy', { status: 429, headers: { 'retry-after': '20' }, body: 'Slow down' }, 20_000],
  ])('are waited out: %s', async (_, fault, most) => {
    await withGitHub(ONE_RUN, async ({ github, client, shown }) => {
      github.fault(GET_RUN, fault, { times: 1 });
      expect((await client.request(RUN, run)).data.id).toBe(7);
      expect(github.requests).toHaveLength(2);
      expect(client.waited()).toBeGreaterThan(most - 10_000);
      expect(client.waited()).toBeLessThanOrEqual(most);
      expect(shown()).toContain('GitHub limits requests: waiting');
    });
  });

  test.each([
    ['the hourly limit', primaryLimit(new Date('2030-01-02T03:04:05Z'))],
    ['a secondary limit', secondaryLimit(90_000)],
  ])('beyond what may be waited are an error that names the time: %s', async (_, fault) => {
    await withGitHub(ONE_RUN, async ({ github, client }) => {
      github.fault(GET_RUN, fault);
      const asked = client.request(RUN, run);
      await expect(asked).rejects.toThrow(
        /^GitHub takes no more requests of this token until 20\d\d-.*Z; waiting .* 10 m /,
      );
      expect(github.requests).toHaveLength(1);
      expect(client.waited()).toBe(0);
    });
  });

  test('count together', async () => {
    await withGitHub(
      ONE_RUN,
      async ({ github, client }) => {
        github.fault(GET_RUN, secondaryLimit(30));
        await expect(client.request(RUN, run)).rejects.toThrow('would exceed the 1 m that may be waited in all');
        expect(github.requests).toHaveLength(3);
        expect(client.waited()).toBe(60_000);
      },
      { waitCap: 60_000 },
    );
  });
});

describe('permissions', () => {
  const reading = { ...ONE_RUN, tokens: { token: { actions: 'read' } } } as const;

  test('that lack are named with the lines that grant them', async () => {
    await withGitHub(reading, async ({ github, client }) => {
      const asked = client.request('POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun', run);
      await expect(asked).rejects.toThrow(
        'The token may not POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun. The job needs:\n\npermissions:\n  actions: write',
      );
      expect(github.requests).toHaveLength(1);
      expect(github.violations).toEqual([]);
    });
  });

  test.each([
    ['POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun', undefined, '  actions: write'],
    ['GET /repos/{owner}/{repo}/actions/runs/{run_id}', 'metadata=read', ''],
    [
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
      'pull_requests=write,contents=read; issues=write',
      '  pull-requests: write\n  contents: read',
    ],
  ])('are read from the server, else guessed from the route: %s, %s', async (route, accepted, lines) => {
    await withGitHub(ONE_RUN, async ({ github, client }) => {
      const headers = accepted === undefined ? {} : { 'x-accepted-github-permissions': accepted };
      const body = { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com' };
      for (const operation of [GET_RUN, 'actions/re-run-workflow'])
        github.fault(operation, { status: 403, headers, body });
      await expect(client.request(route, run)).rejects.toThrow(`permissions:\n${lines}`);
    });
  });

  test('do not cover a token that GitHub does not know', async () => {
    await withGitHub({ ...ONE_RUN, tokens: {} }, async ({ client }) => {
      await expect(client.request(RUN, run)).rejects.toThrow('GitHub does not take the token (401)');
    });
  });
});

describe('a file of the repository', () => {
  const files = { '.github/qeml.yml': 'mode: recover\n' };
  const branches = { feature: { files: { '.github/qeml.yml': 'mode: analyze\n' } } };

  test.each([
    [undefined, 'mode: recover\n'],
    ['feature', 'mode: analyze\n'],
  ])('is that of the default branch unless a ref is given: %s', async (ref, text) => {
    await withGitHub({ repositories: { 'octo/app': { files, branches } } }, async ({ github, client }) => {
      await expect(repositoryFile(client, REPOSITORY, '.github/qeml.yml', ref)).resolves.toBe(text);
      expect(github.violations).toEqual([]);
    });
  });

  test('that is not there is nothing', async () => {
    await withGitHub({ repositories: { 'octo/app': { files } } }, async ({ client }) => {
      await expect(repositoryFile(client, REPOSITORY, 'CODEOWNERS')).resolves.toBeUndefined();
    });
  });
});
