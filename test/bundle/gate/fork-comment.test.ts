import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import type { WorkflowEvent } from '@qeml-actions/testkit';
import { parse } from 'yaml';

import { cleanUpAfterEach, folderWith, gate, reportOf, type Files } from './gating.ts';
import { commentsOf, endWithoutViolation, HEAD, junit, withPull } from './telling.ts';

cleanUpAfterEach();
endWithoutViolation();

const pulls = [{ number: 5, title: 'Change', head: { branch: 'topic', sha: HEAD, repository: 'stranger/app' } }];
const FORK = { repositories: { 'stranger/app': { fork: true } } };
const FAILS = { 'gate-reports/junit.xml': junit({ name: 'adds', message: 'expected 2' }) };

interface Step {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** What the companion workflow gives the gate. */
function companionInputs(): Record<string, string> {
  const workflow = parse(readFileSync('examples/gate-comment/.github/workflows/gate-comment.yml', 'utf8')) as {
    readonly jobs: { readonly comment: { readonly steps: readonly Step[] } };
  };
  const step = workflow.jobs.comment.steps.find(({ uses }) => uses === 'org/qeml-actions/quality-gate@v1');
  return Object.fromEntries(Object.entries(step?.with ?? {}).map(([name, value]) => [name, String(value)]));
}

function followed(sha = HEAD): WorkflowEvent {
  const run = {
    event: 'pull_request',
    head_branch: 'topic',
    head_sha: sha,
    head_repository: { owner: { login: 'stranger' }, full_name: 'stranger/app' },
    pull_requests: [],
  };
  return {
    name: 'workflow_run',
    payload: { workflow_run: run, repository: { full_name: 'octo/app', default_branch: 'main' } },
  };
}

/** Only what the example's permissions let it. */
const TOKENS = { tokens: { token: { actions: 'read', contents: 'read', pull_requests: 'write' } } } as const;

async function companion(artifact: Files, seed = {}, event = followed()) {
  const server = await withPull({ pulls, ...seed }, { ...FORK, ...TOKENS });
  const inputs = { ...companionInputs(), 'github-token': 'token' };
  const result = await gate(folderWith(artifact), inputs, {
    event,
    github: { repository: 'octo/app', api_url: server.url, sha: 'a'.repeat(40), run_id: '300' },
  });
  return { server, result };
}

describe('the companion of examples/gate-comment', () => {
  test('comments on the fork’s pull request, and is green', async () => {
    const { server, result } = await companion(FAILS);
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'fail']);
    expect(commentsOf(server)).toEqual([expect.stringContaining('expected 2')]);
    expect(commentsOf(server)[0]).toContain(HEAD.slice(0, 12));
  });

  test('judges by the default branch’s policy, not by one in the artifact', async () => {
    const lax = 'conditions: [{ metric: tests.total, min: 0 }]\n';
    const strict = 'conditions: [{ metric: tests.failed, max: 0 }]\n';
    const artifact = { ...FAILS, '.github/quality-gate.yml': lax };
    const { result } = await companion(artifact, { files: { '.github/quality-gate.yml': strict } });
    expect(reportOf(result).verdict).toBe('fail');
    expect(reportOf(result).conditions.map(({ condition }) => condition)).toContain('tests.failed');
    expect(reportOf(result)['policy-from']).toContain('.github/quality-gate.yml');
  });

  test.each([
    ['nothing', {}],
    ['a broken report', { 'gate-reports/junit.xml': '<testsuite><testcase' }],
    ['an entity bomb', { 'gate-reports/junit.xml': '<!DOCTYPE a [<!ENTITY b "&b;&b;">]><testsuite>&b;</testsuite>' }],
  ])('says that it could not tell where the fork left %s', async (_, artifact) => {
    const { server, result } = await companion(artifact);
    expect(result.outputs['verdict']).toBe('error');
    expect(commentsOf(server)).toEqual([expect.stringContaining(': error')]);
  });

  test('does not comment on a pull request that has moved on', async () => {
    const { server, result } = await companion(FAILS, {}, followed('c'.repeat(40)));
    expect(commentsOf(server)).toEqual([]);
    expect(result.summary).toContain('No open pull request');
  });
});
