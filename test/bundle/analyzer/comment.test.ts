import { expect, test } from '@jest/globals';
import type { GitHub } from '@qeml-actions/testkit';

import { analyze, closeAfterEach, EVIDENCE, github, green, red, REPOSITORY } from '../../support/failing-run.ts';

closeAfterEach();

const ON = { comment: 'true', issue: 'always' };
const PULL = { event: 'pull_request', branch: 'feature', pullRequests: [5] };
const PULLS = [{ number: 5, title: 'Change', head: { branch: 'feature' } }];

function commentsOf(server: GitHub): readonly string[] {
  return (
    server
      .repository(REPOSITORY)
      .issues.get(5)
      ?.comments.map(({ body }) => body) ?? []
  );
}

test('a pull request has one comment, brought up to date, and taken back when it is over', async () => {
  const runs = [red(7, PULL), red(8, PULL, "src/b.ts(1,1): error TS2304: Cannot find name 'b'."), green(9, PULL)];
  const server = await github({ runs, pulls: PULLS, branches: { feature: {} } });
  const { summary, outputs } = await analyze(server, 7, ON);
  expect(commentsOf(server)).toEqual([expect.stringContaining(`> ${EVIDENCE}`)]);
  expect([summary.includes('comment on the pull request written'), outputs['issue-number']]).toEqual([true, '']);
  await analyze(server, 8, ON);
  expect(commentsOf(server)).toEqual([expect.stringContaining("Cannot find name 'b'")]);
  // A late word of the older run.
  await analyze(server, 7, ON);
  expect(commentsOf(server)).toEqual([expect.stringContaining("Cannot find name 'b'")]);
  await analyze(server, 9, ON);
  expect(commentsOf(server)).toEqual([
    expect.stringMatching(/^<!-- .* -->\nThe failure of `CI` is over: \[run 9\]\(.*\) is green\.$/),
  ]);
});

test('a green pull request has none', async () => {
  const server = await github({ runs: [green(9, PULL)], pulls: PULLS, branches: { feature: {} } });
  await analyze(server, 9, ON);
  expect(commentsOf(server)).toEqual([]);
});

test('a run of a fork writes nothing', async () => {
  const seed = { runs: [red(7, { ...PULL, headRepository: 'stranger/app' })], pulls: PULLS };
  const server = await github(seed, { repositories: { 'stranger/app': { fork: true } } });
  await analyze(server, 7, ON);
  expect(server.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('two analyzers at once leave one comment', async () => {
  const server = await github({ runs: [red(7, PULL)], pulls: PULLS, branches: { feature: {} } });
  const runAnother = async (): Promise<void> => {
    await analyze(server, 7, ON);
  };
  server.fault('issues/create-comment', { before: runAnother }, { times: 1 });
  await analyze(server, 7, ON);
  expect(commentsOf(server)).toHaveLength(1);
});

test('a comment that may not be written is a warning with the lines that grant it', async () => {
  const tokens = {
    token: { actions: 'read', checks: 'read', contents: 'read', issues: 'read', pull_requests: 'read' },
  } as const;
  const server = await github({ runs: [red(7, PULL)], pulls: PULLS, branches: { feature: {} } }, { tokens });
  const { annotations, exitCode } = await analyze(server, 7, { ...ON, annotate: 'false' });
  expect(exitCode).toBe(0);
  expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('permissions:\n') }]);
});
