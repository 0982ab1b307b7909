import { describe, expect, test } from '@jest/globals';

import { analyze, cleanUpAfterEach, inRun, miniature } from './analyzing.ts';

cleanUpAfterEach();

const LOG =
  '2026-01-01T12:00:00.1000000Z ##[group]Run make\n2026-01-01T12:00:00.1000000Z ##[endgroup]\n2026-01-01T12:00:01.1000000Z ##[error]write: No space left on device\n';
const PAYLOAD = { repository: { full_name: 'octo/app', default_branch: 'main' } };
const COMPLETED = {
  name: 'workflow_run',
  payload: { ...PAYLOAD, action: 'completed', workflow_run: { id: 7, run_attempt: 2 } },
};
const FAILED = { name: 'build', steps: [{ name: 'Make', conclusion: 'failure' as const }], log: LOG };

describe('after a run', () => {
  test('names the cause of the attempt that the event tells of', async () => {
    const attempts = [{ jobs: [{ name: 'build', conclusion: 'cancelled' as const }] }, { jobs: [FAILED] }];
    const github = await miniature({ repositories: { 'octo/app': { runs: [{ id: 7, attempts }] } } });
    const result = await analyze({}, { ...inRun(github, 99), event: COMPLETED });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({
      verdict: 'fail',
      category: 'disk',
      'evidence-location': JSON.stringify({ job: 'build', step: 'Make', line: 3 }),
    });
    expect(result.summary).toContain('build / Make, line 3');
    expect(github.violations).toEqual([]);
  });

  test('that is green asks once, and passes', async () => {
    const runs = [{ id: 7, attempts: [{}, { jobs: [{ name: 'build' }] }] }];
    const github = await miniature({ repositories: { 'octo/app': { runs } } });
    const result = await analyze({}, { ...inRun(github, 99), event: COMPLETED });
    expect(result.outputs).toMatchObject({ verdict: 'pass', category: 'none' });
    expect(github.requestsTo('actions/get-workflow-run-attempt')).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });
});

describe('as a last job of the same run', () => {
  test('reads the jobs that are over, and says of its own what it cannot', async () => {
    const own = {
      name: 'heal',
      status: 'in_progress' as const,
      steps: [
        { name: 'Test', conclusion: 'failure' as const },
        { name: 'Analyze', status: 'in_progress' as const },
      ],
    };
    const runs = [{ id: 5, jobs: [FAILED, own] }];
    const github = await miniature({ repositories: { 'octo/app': { runs } } });
    const result = await analyze({}, inRun(github, 5));
    expect(result.outputs).toMatchObject({ verdict: 'fail', category: 'disk' });
    expect(result.summary).toMatch(/heal is still going/);
    expect(result.report).toMatchObject({ notes: [expect.stringContaining('log-path')] });
    expect(github.violations).toEqual([]);
  });
});

describe('a log that is not there', () => {
  test.each([404, 410] as const)('leaves a lost runner to its steps: %d', async (missing) => {
    const steps = [{ name: 'Make', status: 'in_progress' as const }];
    const lost = { name: 'build', conclusion: 'failure' as const, steps, log: { missing } };
    const github = await miniature({ repositories: { 'octo/app': { runs: [{ id: 7, jobs: [lost] }] } } });
    const result = await analyze({ 'run-id': '7' }, inRun(github, 99));
    expect(result.outputs).toMatchObject({ verdict: 'fail', category: 'runner-lost', transient: 'yes', evidence: '' });
    expect(result.outputs['evidence-location']).toBe(JSON.stringify({ job: 'build', step: 'Make' }));
    expect(github.violations).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test('is an error that names the job, never nothing', async () => {
    const github = await miniature({ repositories: { 'octo/app': { runs: [{ id: 7, jobs: [FAILED] }] } } });
    github.fault('download', { truncateAt: 40 });
    const result = await analyze({ 'run-id': '7' }, inRun(github, 99));
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'error', category: 'unknown', causes: '[]' });
    expect(result.log).toMatch(/The log of build could not be read to its end: .*ended early/);
    expect(github.violations).toEqual([]);
  });

  test.each([
    ['actions', { checks: 'read' }],
    ['checks', { actions: 'read' }],
  ] as const)('for want of a permission names it: %s', async (scope, permissions) => {
    const runs = [{ id: 7, jobs: [FAILED] }];
    const github = await miniature({
      repositories: { 'octo/app': { runs } },
      tokens: { poor: permissions },
    });
    const result = await analyze({ 'run-id': '7', 'github-token': 'poor' }, inRun(github, 99));
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toMatch(/permissions:/);
    expect(result.log).toContain(`${scope}: read`);
    expect(github.violations).toEqual([]);
  });

  test('without a token says so', async () => {
    const github = await miniature({ repositories: { 'octo/app': {} } });
    const result = await analyze({ 'run-id': '7', 'github-token': '' }, inRun(github, 99));
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toContain('give github-token, or log-path');
    expect(github.requests).toEqual([]);
  });
});

test('text of a log stays text wherever it is shown', async () => {
  const hostile =
    '##[error]write: No space left on device <script>x</script> | ::set-output name=verdict::pass @everyone';
  const log = `2026-01-01T12:00:00.1000000Z ${hostile}\n2026-01-01T12:00:00.2000000Z ::add-mask::verdict\n`;
  const name = '</td>::error::x';
  const runs = [{ id: 7, jobs: [{ ...FAILED, name, log }] }];
  const github = await miniature({ repositories: { 'octo/app': { runs } } });
  const result = await analyze({ 'run-id': '7' }, inRun(github, 99));
  expect(result.outputs).toMatchObject({ verdict: 'fail', category: 'disk' });
  expect(result.masks).toEqual([]);
  expect(result.annotations.every(({ level }) => level === 'warning')).toBe(true);
  expect(github.violations).toEqual([]);
});
