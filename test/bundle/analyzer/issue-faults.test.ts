import { describe, expect, test } from '@jest/globals';
import { secondaryLimit, type Fault } from '@qeml-actions/testkit';

import { analyze, closeAfterEach, github, red, REPOSITORY } from '../../support/failing-run.ts';

closeAfterEach();

const ON = { issue: 'on-escalation' };

/** As GitHub words it. */
function refusal(status: number, message: string): Fault {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

describe('an issue that cannot be opened', () => {
  test.each<[string, Fault, string]>([
    [
      'where issues are disabled',
      refusal(410, 'Issues has been disabled in this repository.'),
      'Issues are disabled in octo/app (410)',
    ],
    ['in a repository that is gone', refusal(404, 'Not Found'), 'is not there for this token (404)'],
    ['that GitHub will not take', refusal(422, 'Validation Failed'), 'GitHub refused it (422): Validation Failed'],
    [
      'in an archived repository',
      refusal(403, 'Repository was archived so is read-only.'),
      'GitHub refused it (403): Repository was archived',
    ],
    ['within a limit', secondaryLimit(90_000, 429), 'GitHub takes no more requests of this token until'],
    ['while GitHub is down', refusal(503, 'No server is available'), 'GitHub did not answer POST'],
  ])('is a warning that says so: %s', async (_, fault, words) => {
    const server = await github({ runs: [red(7)], labels: ['ci-failure'] });
    server.fault('issues/create', fault);
    const { outputs, annotations, exitCode, report } = await analyze(server, 7, { ...ON, annotate: 'false' });
    expect([exitCode, outputs['verdict'], outputs['issue-number']]).toEqual([0, 'fail', '']);
    expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining(words) }]);
    expect(annotations[0]?.message).toMatch(/^Nobody was called by issue: /);
    expect(report).toMatchObject({ escalation: { warnings: [expect.stringContaining(words)] } });
  });

  test('for lack of a permission names the lines that grant it', async () => {
    const tokens = { token: { actions: 'read', checks: 'read', contents: 'read', issues: 'read' } } as const;
    const server = await github({ runs: [red(7)] }, { tokens });
    const { annotations, summary, outputs } = await analyze(server, 7, { ...ON, annotate: 'false' });
    expect(annotations[0]?.message).toMatch(/The job needs:\n\npermissions:\n {2}issues: write/);
    expect(summary).toContain('```yaml\npermissions:\n  issues: write\n```');
    expect(outputs['verdict']).toBe('fail');
  });
});

describe('an issue is opened', () => {
  test('once, although the answer to it got lost', async () => {
    const server = await github({ runs: [red(7)] });
    server.fault('issues/create', { reset: 'after' }, { times: 1 });
    const { outputs } = await analyze(server, 7, ON);
    expect(outputs['issue-number']).toBe('1');
    expect(server.repository(REPOSITORY).issues.size).toBe(1);
  });

  test('without those who cannot be assigned', async () => {
    const server = await github({ runs: [red(7)], assignable: ['octocat'] });
    const { summary } = await analyze(server, 7, { ...ON, 'issue-assignees': '@octocat\nstranger' });
    expect(server.repository(REPOSITORY).issues.get(1)?.assignees).toEqual(['octocat']);
    expect(summary).toContain('Cannot be assigned in this repository: stranger.');
  });

  test('without the labels that cannot be created', async () => {
    const server = await github({ runs: [red(7)], labels: ['ci-failure'] });
    server.fault('issues/create-label', refusal(403, 'Label creation is off'));
    const { summary } = await analyze(server, 7, { ...ON, 'issue-labels': 'ci-failure\nnew' });
    expect(server.repository(REPOSITORY).issues.get(1)?.labels).toEqual(['ci-failure']);
    expect(summary).toContain('The label new could not be created and was left out');
  });

  test('although the search does not answer', async () => {
    const server = await github({ runs: [red(7)] });
    server.fault('search/issues-and-pull-requests', refusal(422, 'The query is too odd'));
    const { outputs, summary } = await analyze(server, 7, ON);
    expect(outputs['issue-number']).toBe('1');
    expect(summary).toContain('The search could not be asked');
  });
});
