import { describe, expect, test } from '@jest/globals';

import { repositoryName, statusOf, whenFound, type GitHub } from '@qeml-actions/core';
import type { GitHubOptions } from '@qeml-actions/testkit';

import { withGitHub } from '../../support/github.ts';

const LOG = 'The log.\n'.repeat(1_000);
const REPOSITORY = repositoryName('octo/app');
const OPTIONS: GitHubOptions = {
  repositories: {
    'octo/app': {
      runs: [
        {
          id: 7,
          jobs: [
            { id: 70, name: 'build', log: LOG },
            { id: 71, name: 'lost' },
            { id: 72, name: 'old', log: { missing: 410 } },
          ],
        },
      ],
    },
  },
};

function logOf(client: GitHub, id: number): Promise<AsyncIterable<Uint8Array>> {
  return client.download('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', { ...REPOSITORY, job_id: id });
}

async function text(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

describe('a download', () => {
  test('comes from another origin, which never sees the token', async () => {
    await withGitHub(OPTIONS, async ({ github, client }) => {
      await expect(text(await logOf(client, 70))).resolves.toBe(LOG);
      expect(github.requests.map(({ operation, token }) => [operation, token])).toEqual([
        ['actions/download-job-logs-for-workflow-run', 'token'],
        ['download', undefined],
      ]);
      expect(github.violations).toEqual([]);
    });
  });

  test.each([71, 72])('of a log that is not there is a fact: job %d', async (id) => {
    await withGitHub(OPTIONS, async ({ github, client }) => {
      await expect(whenFound(logOf(client, id))).resolves.toBeUndefined();
      expect(github.violations).toEqual([]);
    });
  });

  test('that the other origin does not have any more is the same fact', async () => {
    await withGitHub(OPTIONS, async ({ github, client }) => {
      github.fault('download', { status: 410 });
      await expect(whenFound(logOf(client, 70))).resolves.toBeUndefined();
      expect(github.requestsTo('download')).toHaveLength(1);
    });
  });

  test('that ends early is an error, not a short log', async () => {
    await withGitHub(OPTIONS, async ({ github, client }) => {
      github.fault('download', { truncateAt: 1_000 });
      const chunks = await logOf(client, 70);
      await expect(text(chunks)).rejects.toThrow(/ended early, after 1000 of 9000 bytes/);
    });
  });

  test('that ends early is an error without a promised length, too', async () => {
    const log = (): Iterable<Uint8Array> => [Buffer.from('one'), Buffer.from('two')];
    const runs = [{ jobs: [{ id: 70, name: 'build', log }] }];
    await withGitHub({ repositories: { 'octo/app': { runs } } }, async ({ github, client }) => {
      await expect(text(await logOf(client, 70))).resolves.toBe('onetwo');
      github.fault('download', { truncateAt: 4 });
      await expect(logOf(client, 70).then(text)).rejects.toThrow(/ended early, after 4 bytes/);
    });
  });

  test.each([{ status: 503 }, { reset: 'before' }] as const)(
    'that cannot be opened is asked for anew: %j',
    async (fault) => {
      await withGitHub(OPTIONS, async ({ github, client }) => {
        github.fault('download', fault, { times: 2 });
        await expect(text(await logOf(client, 70))).resolves.toBe(LOG);
        expect(new Set(github.requestsTo('download').map(({ path }) => path)).size).toBe(3);
        expect(client.waited()).toBe(5_000);
      });
    },
  );

  test('that cannot be opened at all is an error with its status', async () => {
    await withGitHub(OPTIONS, async ({ github, client }) => {
      github.fault('download', { status: 403 });
      const error: unknown = await logOf(client, 70).catch((thrown: unknown) => thrown);
      expect(statusOf(error)).toBe(403);
    });
  });
});
