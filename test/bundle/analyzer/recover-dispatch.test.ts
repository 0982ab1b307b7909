import { describe, expect, test } from '@jest/globals';

import { closeAfterEach, github, green, red } from '../../support/failing-run.ts';
import {
  cureIn,
  DISPATCH,
  heal,
  LONG_AGO,
  MEMORY,
  OVERLOADED,
  recoveryIn,
  RERUN,
  STRANGER,
  workflow,
} from './recovering.ts';

closeAfterEach();

const CI = '.github/workflows/ci.yml';
const RUNNER = { 'fallback-runner': 'runner=large' };
const memory = red(7, { createdAt: LONG_AGO }, MEMORY);
const files = { [CI]: workflow('runner', 'suite', 'qeml-hop') };

describe('a workflow is started', () => {
  test.each([
    ['use-fallback-runner', RUNNER, { runner: 'large' }],
    ['reduce-scope', { 'reduced-inputs': 'suite=smoke' }, { suite: 'smoke' }],
  ])('%s', async (strategy, inputs, given) => {
    const server = await github({ runs: [memory], files });
    const result = await heal(server, { id: 7 }, inputs);
    expect(cureIn(result)).toEqual(['warn', strategy, 'dispatch', 'false']);
    expect(server.repository('octo/app').dispatches).toEqual([
      { workflow: CI, ref: 'main', inputs: { ...given, 'qeml-hop': '1' } },
    ]);
    expect(result.summary).toContain('https://github.com/octo/app/actions/runs/');
    expect(server.requestsTo(RERUN)).toEqual([]);
  });

  test('retry-with-fallback, when running again did not help', async () => {
    const jobs = red(7, {}, OVERLOADED).jobs ?? [];
    const fallback = { '.github/workflows/fallback.yml': workflow('mirror', 'qeml-hop') };
    const runs = [{ id: 7, createdAt: LONG_AGO, attempts: [{ jobs }, { jobs }] }];
    const server = await github({ runs, files: fallback });
    const inputs = { 'fallback-workflow': 'fallback.yml', 'fallback-inputs': 'mirror=eu' };
    const result = await heal(server, { id: 7, attempt: 2 }, inputs);
    expect(cureIn(result)).toEqual(['warn', 'retry-with-fallback', 'dispatch', 'false']);
    expect(server.repository('octo/app').dispatches).toEqual([
      { workflow: '.github/workflows/fallback.yml', ref: 'main', inputs: { mirror: 'eu', 'qeml-hop': '1' } },
    ]);
  });

  test('and waited for', async () => {
    const server = await github({ runs: [memory], files }, { onDispatch: () => green(70) });
    const result = await heal(server, { id: 7 }, { ...RUNNER, 'verify-timeout': '20s' });
    expect(cureIn(result)).toEqual(['pass', 'use-fallback-runner', 'dispatch', 'true']);
  });

  test('once: what was started for the commit since is not started again', async () => {
    const server = await github({ runs: [memory], files });
    expect(recoveryIn(await heal(server, { id: 7 }, RUNNER))['state']).toBe('started');
    const again = await heal(server, { id: 7 }, RUNNER);
    expect(recoveryIn(again)['state']).toBe('already');
    expect(cureIn(again)).toEqual(['warn', 'use-fallback-runner', 'none', 'false']);
    expect(server.requestsTo(DISPATCH)).toHaveLength(1);
  });

  test('even though its answer was lost', async () => {
    const server = await github({ runs: [memory], files });
    server.fault(DISPATCH, { reset: 'after' });
    expect(recoveryIn(await heal(server, { id: 7 }, RUNNER))['state']).toBe('started');
    expect(server.repository('octo/app').dispatches).toHaveLength(1);
  });
});

describe('no workflow is started', () => {
  test.each([
    ['without the hop count', workflow('runner'), 'qeml-hop: { type: string }'],
    ['without the input', workflow('qeml-hop'), 'runner: { type: string }'],
    ['without the trigger', 'name: CI\non: push', 'workflow_dispatch:'],
  ])('that is %s: the lines to add', async (_, content, lines) => {
    const server = await github({ runs: [memory], files: { [CI]: content } });
    const result = await heal(server, { id: 7 }, RUNNER);
    expect(cureIn(result)).toEqual(['fail', 'use-fallback-runner', 'none', 'false']);
    expect(recoveryIn(result)).toMatchObject({ state: 'refused', text: expect.stringContaining(lines) });
    expect(result.summary).toContain(lines);
    expect(server.requestsTo(DISPATCH).map(({ status }) => status)).toEqual([422]);
  });

  test('that is not there', async () => {
    const jobs = red(7, {}, OVERLOADED).jobs ?? [];
    const server = await github({ runs: [{ id: 7, createdAt: LONG_AGO, attempts: [{ jobs }, { jobs }] }] });
    const result = await heal(server, { id: 7, attempt: 2 }, { 'fallback-workflow': 'gone.yml' });
    expect(recoveryIn(result)).toMatchObject({ state: 'refused', text: expect.stringContaining('gone.yml') });
  });

  test('by a server that does not answer, which is asked once', async () => {
    const server = await github({ runs: [memory], files });
    server.fault(DISPATCH, { status: 503, body: { message: 'No server is available' } });
    expect(recoveryIn(await heal(server, { id: 7 }, RUNNER))['state']).toBe('refused');
    expect(server.requestsTo(DISPATCH)).toHaveLength(1);
  });

  test('on a branch that went on', async () => {
    const server = await github({ runs: [{ ...memory, sha: 'a'.repeat(40) }], files });
    const result = await heal(server, { id: 7 }, RUNNER);
    expect(recoveryIn(result)).toMatchObject({ state: 'refused', text: expect.stringContaining('no longer at') });
    expect(server.requestsTo(DISPATCH)).toEqual([]);
  });

  test('for a run from a fork', async () => {
    const fork = { ...memory, event: 'pull_request', headRepository: 'stranger/app', branch: 'patch-1' };
    const server = await github({ runs: [fork], files }, STRANGER);
    expect(cureIn(await heal(server, { id: 7 }, RUNNER))).toEqual(['fail', 'escalate', 'none', 'false']);
    expect(server.requestsTo(DISPATCH)).toEqual([]);
  });

  test('for a run that was itself started so, nobody knows after how many', async () => {
    const server = await github({ runs: [{ ...memory, event: 'workflow_dispatch' }], files });
    const result = await heal(server, { id: 7 }, RUNNER);
    expect(cureIn(result)).toEqual(['fail', 'escalate', 'none', 'false']);
    expect(server.requestsTo(DISPATCH)).toEqual([]);
  });
});
