import { describe, expect, test } from '@jest/globals';
import type { GitHub } from '@qeml-actions/testkit';

import { analyze, closeAfterEach, EVIDENCE, github, green, red, REPOSITORY } from '../../support/failing-run.ts';
import { heal, LONG_AGO, OVERLOADED } from './recovering.ts';

closeAfterEach();

const ON = { issue: 'on-escalation' };

function issuesOf(server: GitHub) {
  return [...server.repository(REPOSITORY).issues.values()].filter(({ isPullRequest }) => !isPullRequest);
}

function openOf(server: GitHub) {
  return issuesOf(server).filter(({ state }) => state === 'open');
}

describe('the issue of a failure', () => {
  test('tells of it, and calls those whom CODEOWNERS names, once', async () => {
    const codeowners = '* @everyone\n/src/ @octocat @octo/compilers\n';
    const server = await github({ runs: [red(7)], files: { 'docs/CODEOWNERS': codeowners } });
    const { outputs, summary } = await analyze(server, 7, ON);
    const [issue] = issuesOf(server);
    expect(outputs).toMatchObject({ verdict: 'fail', strategy: 'escalate', 'issue-number': '1' });
    expect(summary).toContain('[issue \\#1](https://github.com/octo/app/issues/1) opened');
    expect(issue).toMatchObject({ state: 'open', labels: ['ci-failure'], assignees: ['octocat'] });
    expect(issue?.title).toBe('CI fails: type: The TypeScript compiler found an error.');
    expect(issue?.body).toContain(`> ${EVIDENCE}`);
    expect(issue?.body).toContain('**Owners:** `octo/compilers`');
    expect(issue?.body).toContain('[run 7](https://github.com/octo/app/actions/runs/7/attempts/1)');
    // Once more for the same run: nothing changes, so nobody is called again.
    const again = await analyze(server, 7, ON);
    expect(again.outputs['issue-number']).toBe('1');
    expect(issuesOf(server)).toEqual([issue]);
  });

  test('is kept up to date, closed by a green run of the branch, and reopened', async () => {
    const server = await github({ runs: [red(7), red(8), green(9), red(10)] });
    await analyze(server, 7, ON);
    await analyze(server, 8, ON);
    expect(openOf(server)[0]?.body).toMatch(/Seen 2 times since [^]*run 8[^]*run 7/);
    const over = await analyze(server, 9, ON);
    expect(over.outputs).toMatchObject({ verdict: 'pass', 'issue-number': '1' });
    const [closed] = issuesOf(server);
    expect(closed).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(closed?.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('It is over: [run 9](https://github.com/octo/app/actions/runs/9/attempts/1)'),
    ]);
    await analyze(server, 10, ON);
    expect(openOf(server)).toHaveLength(1);
    expect(openOf(server)[0]?.body).toContain('Seen 3 times');
  });

  test('is not closed by a green run of another branch or workflow, nor by an older one', async () => {
    const others = [green(9, { branch: 'feature' }), green(10, { path: '.github/workflows/other.yml' }), green(6)];
    const server = await github({ runs: [red(7), ...others], branches: { feature: {} } });
    await analyze(server, 7, ON);
    for (const run of [9, 10, 6]) await analyze(server, run, ON);
    expect(openOf(server)).toHaveLength(1);
  });

  test('is found again under another label', async () => {
    const server = await github({ runs: [red(7), red(8)] });
    await analyze(server, 7, ON);
    const { outputs } = await analyze(server, 8, { ...ON, 'issue-labels': 'broken\ntriage' });
    expect(outputs['issue-number']).toBe('1');
    expect(issuesOf(server)).toHaveLength(1);
  });

  test('holds no secret that the log showed', async () => {
    const secret = `ghp_${'a1B2'.repeat(9)}`;
    const server = await github({ runs: [red(7, {}, `src/app.ts(12,3): error TS2322: wrong '${secret}'.`)] });
    await analyze(server, 7, ON);
    const [issue] = issuesOf(server);
    expect(issue?.body).toContain("wrong '***'");
    expect(JSON.stringify(issue)).not.toContain(secret);
  });
});

describe('no issue', () => {
  test.each([
    ['unless it is asked for', {}, {}],
    ['for a pull request', { event: 'pull_request', branch: 'feature', pullRequests: [5] }, ON],
    ['for a branch of its own', { branch: 'feature' }, ON],
    ['for a fork', { headRepository: 'stranger/app' }, { issue: 'always' }],
  ])('is opened %s', async (_, changes, inputs) => {
    const pulls = [{ number: 5, title: 'Change', head: { branch: 'feature' } }];
    const seed = { runs: [red(7, changes)], branches: { feature: {} }, pulls };
    const server = await github(seed, { repositories: { 'stranger/app': { fork: true } } });
    const { outputs, exitCode } = await analyze(server, 7, inputs);
    expect([exitCode, outputs['issue-number'], outputs['verdict']]).toEqual([0, '', 'fail']);
    expect(issuesOf(server)).toEqual([]);
    expect(server.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

describe('two analyzers at once', () => {
  test('leave one issue: the lower number wins, and the other is closed by whoever made it', async () => {
    const server = await github({ runs: [red(7), red(8)] });
    const runAnother = async (): Promise<void> => {
      await analyze(server, 8, ON);
    };
    server.fault('issues/create', { before: runAnother }, { times: 1 });
    const { outputs } = await analyze(server, 7, ON);
    expect(outputs['issue-number']).toBe('1');
    const [first, second] = issuesOf(server);
    expect(first?.state).toBe('open');
    expect(first?.body).toContain('Seen 2 times');
    expect(second).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(second?.comments.map(({ body }) => body)).toEqual(['Duplicate of #1']);
  });

  test('leave one issue, however they meet', async () => {
    const server = await github({ runs: [red(7), red(8)] });
    await Promise.all([analyze(server, 7, ON), analyze(server, 8, ON)]);
    expect(openOf(server).map(({ number }) => number)).toEqual([1]);
  });
});

test('a person is called when the cure has failed, not while it is under way', async () => {
  const failing = red(7, { createdAt: LONG_AGO }, OVERLOADED);
  const server = await github(
    { runs: [failing] },
    { onRerun: () => ({ jobs: failing.jobs ?? [], startedAt: LONG_AGO }) },
  );
  const inputs = { ...ON, 'max-recoveries': '1' };
  const first = await heal(server, { id: 7 }, inputs);
  expect(first.outputs).toMatchObject({ verdict: 'warn', 'action-taken': 'rerun', 'issue-number': '' });
  expect(issuesOf(server)).toEqual([]);
  const second = await heal(server, { id: 7, attempt: 2 }, inputs);
  expect(second.outputs).toMatchObject({ verdict: 'fail', strategy: 'escalate', 'issue-number': '1' });
  expect(openOf(server)[0]?.body).toContain('run 7, attempt 2');
});
