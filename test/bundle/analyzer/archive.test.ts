import { describe, expect, test } from '@jest/globals';
import { zipOf } from '@qeml-actions/testkit';

import { analyze, cleanUpAfterEach, inRun, miniature } from './analyzing.ts';

cleanUpAfterEach();

const ARCHIVE = 'actions/download-workflow-run-attempt-logs';
const LOG =
  '2026-01-01T12:00:00.1000000Z ##[group]Run make\n2026-01-01T12:00:00.1000000Z ##[endgroup]\n2026-01-01T12:00:01.1000000Z ##[error]write: No space left on device\n';
/** Long ago: of a job that ended just now, the log is waited for. */
const ENDED = { startedAt: '2026-01-01T11:59:58Z', completedAt: '2026-01-01T12:00:02Z' };
const SET_UP = { name: 'Set up job', startedAt: '2026-01-01T11:59:58Z', completedAt: '2026-01-01T12:00:00Z' };
const MAKE = {
  name: 'Make',
  conclusion: 'failure' as const,
  startedAt: '2026-01-01T12:00:00Z',
  completedAt: '2026-01-01T12:00:02Z',
};

describe('a job whose log is not served', () => {
  test.each([404, 410] as const)('is read in the archive of the run, which is fetched once: %d', async (missing) => {
    const steps = [
      { ...SET_UP, log: '2026-01-01T11:59:59.1000000Z Ready\n' },
      { ...MAKE, log: LOG },
    ];
    const jobs = ['build / a:b (1)', 'build / a:b (2)'].map((name) => ({ ...ENDED, name, steps, log: { missing } }));
    const github = await miniature({ repositories: { 'octo/app': { runs: [{ id: 7, jobs }] } } });
    const result = await analyze({ 'run-id': '7' }, inRun(github, 99));
    expect(result.outputs).toMatchObject({ verdict: 'fail', category: 'disk' });
    expect(result.outputs['evidence']).toContain('No space left on device');
    expect(JSON.parse(result.outputs['evidence-location'] ?? '')).toEqual({
      job: 'build / a:b (1)',
      step: 'Make',
      line: 3,
    });
    expect(result.summary).not.toContain('There is no log');
    expect(github.requestsTo(ARCHIVE)).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  test('is read whole where the archive does not have it by steps', async () => {
    const archive = zipOf([
      { path: '0_test (1).txt', content: Buffer.from('2026-01-01T12:00:01.1000000Z fine\n') },
      { path: '1_test (2).txt', content: Buffer.from(LOG) },
    ]);
    const jobs = [{ name: 'test (1)' }, { ...ENDED, name: 'test (2)', steps: [MAKE] }];
    const github = await miniature({
      repositories: { 'octo/app': { runs: [{ id: 7, attempts: [{ jobs, archive }] }] } },
    });
    const result = await analyze({ 'run-id': '7' }, inRun(github, 99));
    expect(result.outputs).toMatchObject({ verdict: 'fail', category: 'disk' });
    expect(github.violations).toEqual([]);
  });

  test.each([404, 410] as const)('is left to its steps where the archive is gone too: %d', async (missing) => {
    const jobs = [{ ...ENDED, name: 'build', steps: [MAKE], log: { missing } }];
    const github = await miniature({
      repositories: { 'octo/app': { runs: [{ id: 7, attempts: [{ jobs, archive: { missing } }] }] } },
    });
    const result = await analyze({ 'run-id': '7' }, inRun(github, 99));
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'fail', transient: 'unknown', evidence: '' });
    expect(result.report).toMatchObject({ notes: [expect.stringContaining('There is no log of build')] });
    expect(github.requestsTo(ARCHIVE)).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  test('is not looked for where its runner was lost: it wrote none', async () => {
    const steps = [{ name: 'Make', status: 'in_progress' as const, log: LOG }];
    const jobs = [{ name: 'build', conclusion: 'failure' as const, steps }];
    const github = await miniature({ repositories: { 'octo/app': { runs: [{ id: 7, jobs }] } } });
    const result = await analyze({ 'run-id': '7' }, inRun(github, 99));
    expect(result.outputs).toMatchObject({ category: 'runner-lost' });
    expect(github.requestsTo(ARCHIVE)).toEqual([]);
  });

  test.each([
    ['is cut off at each try', { truncateAt: 40 }, /The log of build could not be read to its end: .*ended early/],
    ['is no archive', undefined, /The log of build could not be read to its end: .*cannot be read/],
  ] as const)('is an error where the archive %s', async (_, fault, says) => {
    const archive = Buffer.from('This is no archive, and long enough to be cut off.');
    const jobs = [{ ...ENDED, name: 'build', steps: [MAKE] }];
    const github = await miniature({
      repositories: { 'octo/app': { runs: [{ id: 7, attempts: [{ jobs, archive }] }] } },
    });
    if (fault) github.fault('download', fault);
    const result = await analyze({ 'run-id': '7' }, inRun(github, 99));
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'error', category: 'unknown' });
    expect(result.log).toMatch(says);
    expect(github.violations).toEqual([]);
  });
});
