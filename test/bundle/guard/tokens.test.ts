import { describe, expect, test } from '@jest/globals';

import { cleanUpAfterEach, type Inputs } from '../gate/gating.ts';
import { commentsOf, endWithoutViolation, HEAD, READ_ONLY, requested, withPull } from '../gate/telling.ts';
import { BROKEN, guard, LEAVES, project } from './guarding.ts';

cleanUpAfterEach();
endWithoutViolation();

type Server = Awaited<ReturnType<typeof withPull>>;

/** On a pull request, of a fork where it is told whose. */
function requestedOf(server: Server, inputs: Inputs, from?: string) {
  const github = { repository: 'octo/app', api_url: server.url, sha: HEAD, run_id: '100' };
  return guard(project(), inputs, { event: requested(from), github });
}

describe('a guarded step on a pull request', () => {
  test('keeps one comment on what falls short', async () => {
    const server = await withPull();
    const result = await requestedOf(server, { run: LEAVES.fail, 'github-token': 'token' });
    expect(result.outputs['verdict']).toBe('fail');
    expect(commentsOf(server)).toHaveLength(1);
    expect(commentsOf(server)[0]).toContain('tests.failed');
  });

  test.each(['pass', 'fail'] as const)('decides the same without a token: %s', async (leaves) => {
    const server = await withPull();
    const result = await requestedOf(server, { run: LEAVES[leaves], 'github-token': '' });
    expect(result.exitCode).toBe(leaves === 'pass' ? 0 : 1);
    expect(['pass', 'warn', 'fail']).toContain(result.outputs['verdict']);
    expect(JSON.parse(result.outputs['failed-conditions'] ?? '')).toEqual(leaves === 'pass' ? [] : ['tests.failed']);
    expect(commentsOf(server)).toEqual([]);
  });

  test("decides the same with a fork's token, which may only read", async () => {
    const server = await withPull({}, READ_ONLY);
    const result = await requestedOf(server, { run: LEAVES.fail, 'github-token': 'token' }, 'stranger/app');
    expect(result.outputs['verdict']).toBe('fail');
    expect(commentsOf(server)).toEqual([]);
    expect(result.summary).toContain('fork');
  });

  test('explains a failure without asking GitHub anything', async () => {
    const server = await withPull();
    const result = await requestedOf(server, { run: BROKEN, 'github-token': '' });
    expect(result.outputs).toMatchObject({ verdict: 'fail', transient: 'no' });
    expect(server.requests).toEqual([]);
  });

  test('passes without asking GitHub anything where nothing was left', async () => {
    const server = await withPull();
    const result = await requestedOf(server, { run: 'true', 'github-token': 'token' });
    expect(result.outputs['verdict']).toBe('warn');
    expect(server.requests).toEqual([]);
  });
});
