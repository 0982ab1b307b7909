import { describe, expect, test } from '@jest/globals';
import { primaryLimit } from '@qeml-actions/testkit';

import { FakeClock } from '../../support/fake-clock.ts';
import { gathered, logLine, moment } from './gathering.ts';

/** Time passes as soon as it is waited for. */
class HurriedClock extends FakeClock {
  override after(milliseconds: number, callback: () => void): () => void {
    const forget = super.after(milliseconds, callback);
    void this.pass(milliseconds);
    return forget;
  }
}

const OUT_OF_DISK = 'No space left on device';
const PLAIN = logLine(0, `##[error]write failed: ${OUT_OF_DISK}`);

describe('a run', () => {
  test('that is green costs one request', async () => {
    const { observed, asked } = await gathered([{ id: 1, jobs: [{ name: 'build', steps: [{ name: 'Test' }] }] }]);
    expect(observed).toMatchObject({ run: { id: 1, conclusion: 'success', own: true }, jobs: [], notes: [] });
    expect(asked).toEqual(['actions/get-workflow-run-attempt']);
  });

  test('is described as GitHub has it', async () => {
    const run = { id: 7, branch: 'topic', event: 'pull_request', headRepository: 'stranger/app', jobs: [] };
    const { observed } = await gathered([{ ...run, conclusion: 'success' }], { inputs: { 'run-id': 7 } });
    expect(observed.run).toMatchObject({
      repository: 'octo/app',
      id: 7,
      attempt: 1,
      workflow: 'CI',
      workflowPath: '.github/workflows/ci.yml',
      event: 'pull_request',
      branch: 'topic',
      defaultBranch: 'main',
      fork: true,
      own: false,
    });
  });

  test('asks for the default branch where the event does not say it', async () => {
    const { observed, asked } = await gathered([{ id: 1, conclusion: 'success' }], {
      event: { schedule: '0 0 * * *' },
    });
    expect(observed.run?.defaultBranch).toBe('main');
    expect(asked).toContain('repos/get');
  });

  test('that is not there is the user’s to mend', async () => {
    await expect(gathered([], { inputs: { 'run-id': 404 } })).rejects.toThrow(
      /octo\/app has no run 404 .*: check run-id/,
    );
  });

  test('of a hundred jobs in three attempts is read in the attempt asked for, over all pages', async () => {
    const jobs = (attempt: number) =>
      Array.from({ length: 101 }, (_, at) => ({
        name: `leg ${attempt}.${at}`,
        conclusion: at < 36 && attempt === 2 ? ('failure' as const) : ('success' as const),
        log: PLAIN,
      }));
    const attempts = [1, 2, 3].map((number) => ({ jobs: jobs(number) }));
    const { observed, asked } = await gathered([{ id: 7, attempts }], { inputs: { 'run-id': 7, 'run-attempt': 2 } });
    expect(observed.jobs).toHaveLength(101);
    expect(observed.jobs.every(({ name }) => name.startsWith('leg 2.'))).toBe(true);
    expect(observed.jobs.filter(({ log }) => log === 'read')).toHaveLength(36);
    const times = (operation: string): number => asked.filter((name) => name === operation).length;
    expect(times('actions/list-jobs-for-workflow-run-attempt')).toBe(2);
    expect(times('actions/download-job-logs-for-workflow-run')).toBe(36);
    expect(times('checks/list-annotations')).toBe(36);
  });

  test('reads neither the logs nor the annotations of jobs that passed, were skipped, or were cancelled for the failed one', async () => {
    const at = { startedAt: moment(0), completedAt: moment(60) };
    const { asked } = await gathered([
      {
        id: 1,
        jobs: [
          { ...at, name: 'failed', conclusion: 'failure', log: PLAIN },
          { ...at, name: 'passed', conclusion: 'success', log: PLAIN },
          { ...at, name: 'skipped', conclusion: 'skipped' },
          { ...at, name: 'cancelled', conclusion: 'cancelled', completedAt: moment(70), log: PLAIN },
        ],
      },
    ]);
    expect(asked).toEqual([
      'actions/get-workflow-run-attempt',
      'actions/list-jobs-for-workflow-run-attempt',
      'checks/list-annotations',
      'actions/download-job-logs-for-workflow-run',
      'download',
    ]);
  });

  test('tells why a job was cancelled that nothing had failed before', async () => {
    const annotations = [{ message: 'The job has exceeded the maximum execution time of 6h0m0s' }];
    const { observed } = await gathered([{ id: 1, jobs: [{ name: 'slow', conclusion: 'cancelled', annotations }] }]);
    expect(observed.jobs[0]?.annotations[0]?.message).toMatch(/maximum execution time/);
  });
});

describe('a log', () => {
  const run = (log: string | { readonly missing: 404 | 410 }) => [
    { id: 1, jobs: [{ name: 'build', conclusion: 'failure' as const, log }] },
  ];

  test.each([404, 410] as const)('that is not there (%d) is a fact', async (missing) => {
    const { observed } = await gathered(run({ missing }));
    expect(observed.jobs[0]?.log).toBe('gone');
    expect(observed.notes).toEqual([expect.stringMatching(/There is no log of build/)]);
  });

  test('of a job that ended just now is waited for', async () => {
    const clock = new HurriedClock();
    const completedAt = new Date(clock.date().getTime() - 10_000).toISOString().replace('.000Z', 'Z');
    const jobs = [{ name: 'build', conclusion: 'failure' as const, completedAt, log: PLAIN }];
    const { observed, asked } = await gathered([{ id: 1, jobs }], {
      clock,
      prepare: (github) =>
        github.fault(
          'actions/download-job-logs-for-workflow-run',
          { status: 404, body: { message: 'Not Found' } },
          { times: 2 },
        ),
    });
    expect(observed.jobs[0]?.log).toBe('read');
    expect(asked.filter((name) => name === 'actions/download-job-logs-for-workflow-run')).toHaveLength(3);
    expect(clock.now()).toBe(10_000);
  });

  test('that ends early once is read anew', async () => {
    const { observed } = await gathered(run(PLAIN), {
      prepare: (github) => github.fault('download', { truncateAt: 20 }, { times: 1 }),
    });
    expect(observed.jobs[0]?.texts[0]?.classification.category).toBe('disk');
  });

  test.each([
    ['ends early', { truncateAt: 20 }],
    ['does not come', { status: 503 }],
  ])('that %s every time leaves the run unread, and names the job', async (_name, fault) => {
    const reading = gathered(run(PLAIN), { prepare: (github) => github.fault('download', fault) });
    await expect(reading).rejects.toThrow(/^The log of build could not be read to its end: /);
  });

  test('that a limit keeps back says until when', async () => {
    const reading = gathered(run(PLAIN), {
      prepare: (github) =>
        github.fault('actions/download-job-logs-for-workflow-run', primaryLimit(new Date(Date.now() + 3_600_000))),
    });
    await expect(reading).rejects.toThrow(/takes no more requests of this token until/);
  });
});

describe('a run that is still going', () => {
  const failing = {
    name: 'test',
    status: 'in_progress' as const,
    steps: [
      { name: 'Test', conclusion: 'failure' as const },
      { name: 'Analyze', status: 'in_progress' as const },
    ],
    annotations: [{ message: `ENOSPC: ${OUT_OF_DISK}` }],
  };
  const over = { name: 'build', conclusion: 'failure' as const, log: PLAIN };

  test('has the logs of jobs that are over, and of the others steps and annotations', async () => {
    const { observed, asked } = await gathered([{ id: 1, jobs: [over, failing] }]);
    expect(observed.jobs.map(({ log }) => log)).toEqual(['read', 'running']);
    expect(observed.jobs[1]?.texts[0]?.classification.category).toBe('disk');
    expect(observed.notes).toEqual([expect.stringMatching(/test is still going.*log-path.*retry-with-backoff/)]);
    expect(asked.filter((name) => name === 'actions/download-job-logs-for-workflow-run')).toHaveLength(1);
  });

  test('and is not the step’s own says so', async () => {
    const { observed } = await gathered([{ id: 7, jobs: [over, failing] }], { inputs: { 'run-id': 7 } });
    expect(observed.notes[0]).toMatch(/The run is still going/);
  });
});
