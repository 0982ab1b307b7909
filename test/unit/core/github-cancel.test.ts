import { describe, expect, test } from '@jest/globals';

import { repositoryName } from '@qeml-actions/core';
import { secondaryLimit, type GitHubOptions } from '@qeml-actions/testkit';

import { FakeClock } from '../../support/fake-clock.ts';
import { withGitHub } from '../../support/github.ts';

const RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
const LOG = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs';
const GET_RUN = 'actions/get-workflow-run';
const ONE_RUN: GitHubOptions = {
  repositories: { 'octo/app': { runs: [{ id: 7, jobs: [{ id: 70, name: 'build', log: 'text' }] }] } },
};
const REPOSITORY = repositoryName('octo/app');
const run = { ...REPOSITORY, run_id: 7 };
const job = { ...REPOSITORY, job_id: 70 };
const SERVER = { status: 503 } as const;

/** A clock that stands still: what is waited for on it never comes. */
function standing(): {
  readonly clock: FakeClock;
  readonly cancel: AbortController;
  readonly waits: () => Promise<void>;
} {
  const clock = new FakeClock();
  const waits = async (): Promise<void> => {
    while (clock.pending === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  return { clock, cancel: new AbortController(), waits };
}

describe('cancelling', () => {
  test.each([
    ['for a limit', secondaryLimit(300)],
    ['to ask again', SERVER],
  ])('ends a wait %s, and nothing more is asked', async (_, fault) => {
    const { clock, cancel, waits } = standing();
    await withGitHub(
      ONE_RUN,
      async ({ github, client }) => {
        github.fault(GET_RUN, fault);
        const asked = client.request(RUN, run);
        const ended = expect(asked).rejects.toThrow(`The step was cancelled, and ${RUN} was given up.`);
        await waits();
        cancel.abort('SIGINT');
        await ended;
        expect(github.requests).toHaveLength(1);
        expect(clock.pending).toBe(0);
      },
      { clock, cancel: cancel.signal },
    );
  });

  test('ends the wait for a download', async () => {
    const { clock, cancel, waits } = standing();
    await withGitHub(
      ONE_RUN,
      async ({ github, client }) => {
        github.fault('download', SERVER);
        const ended = expect(client.download(LOG, job)).rejects.toThrow('was answered with 503');
        await waits();
        cancel.abort('SIGINT');
        await ended;
        expect(github.requestsTo('download')).toHaveLength(1);
      },
      { clock, cancel: cancel.signal },
    );
  });

  test('ends a request that hangs', async () => {
    const cancel = new AbortController();
    await withGitHub(
      ONE_RUN,
      async ({ github, client }) => {
        const hanging = (): Promise<void> => {
          cancel.abort('SIGINT');
          return new Promise((resolve) => setTimeout(resolve, 200));
        };
        github.fault(GET_RUN, { before: hanging });
        await expect(client.request(RUN, run)).rejects.toThrow('The step was cancelled');
      },
      { cancel: cancel.signal },
    );
  });

  test('leaves a last request its answer, without a second try', async () => {
    await withGitHub(
      ONE_RUN,
      async ({ github, client }) => {
        expect((await client.request(RUN, run)).data.id).toBe(7);
        github.fault(GET_RUN, SERVER);
        await expect(client.request(RUN, run)).rejects.toThrow('The step was cancelled');
        expect(github.requests).toHaveLength(2);
      },
      { cancel: AbortSignal.abort('SIGINT') },
    );
  });
});
