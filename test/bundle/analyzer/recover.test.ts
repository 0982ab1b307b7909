import { describe, expect, test } from '@jest/globals';
import { FORK_PERMISSIONS, secondaryLimit } from '@qeml-actions/testkit';

import { closeAfterEach, github, green, red } from '../../support/failing-run.ts';
import {
  CHECKSUM,
  cureIn,
  heal,
  LONG_AGO,
  OVERLOADED,
  recoveryIn,
  RERUN,
  startHealing,
  STRANGER,
} from './recovering.ts';

closeAfterEach();

const SEED = { createdAt: LONG_AGO };
const overloaded = red(7, SEED, OVERLOADED);

describe('the failed jobs run again', () => {
  test('once, and the verdict is warn while they do', async () => {
    const server = await github({ runs: [overloaded] });
    const result = await heal(server, { id: 7 });
    expect(cureIn(result)).toEqual(['warn', 'retry-with-delay', 'rerun', 'false']);
    expect(recoveryIn(result)).toMatchObject({ state: 'started', recovered: false });
    expect(server.repository('octo/app').runs.get(7)?.attempts).toHaveLength(2);
    expect(result.summary).toContain('run again, as attempt 2');
    expect(result.exitCode).toBe(0);
  });

  test('only where recover is asked for', async () => {
    const server = await github({ runs: [overloaded] });
    const result = await heal(server, { id: 7 }, { mode: 'analyze' });
    expect(cureIn(result)).toEqual(['fail', 'retry-with-delay', 'none', 'false']);
    expect(server.requestsTo(RERUN)).toEqual([]);
  });

  test('not for what is the change’s own fault', async () => {
    const server = await github({ runs: [red(7, SEED)] });
    expect(cureIn(await heal(server, { id: 7 }))).toEqual(['fail', 'escalate', 'none', 'false']);
    expect(server.requestsTo(RERUN)).toEqual([]);
  });

  test('not when the step is cancelled while it waits, as long as a server asked', async () => {
    const log = `< HTTP/1.1 503 Service Unavailable\n< Retry-After: 1200\n${OVERLOADED}`;
    const server = await github({ runs: [red(7, {}, log)] });
    const run = startHealing(server, { id: 7 }, {}, (line) => {
      if (line.includes('Waiting')) void run.cancel();
    });
    const result = await run.result;
    expect(result.log).toMatch(/Waiting .*Retry-After: 1200/);
    expect(recoveryIn(result)['state']).toBe('cancelled');
    expect(cureIn(result).slice(1, 3)).toEqual(['retry-with-delay', 'none']);
    expect(server.requestsTo(RERUN)).toEqual([]);
    run.cleanup();
  });
});

describe('a cache that may be broken', () => {
  test('is deleted where the run can have read it, and the jobs run again', async () => {
    const caches = [
      { key: 'npm-linux-1' },
      { key: 'npm-linux-2', ref: 'refs/heads/feature' },
      { key: 'npm-linux-3', ref: 'refs/heads/other' },
      { key: 'build-npm-' },
    ];
    const server = await github({ runs: [red(7, { ...SEED, branch: 'feature' }, CHECKSUM)], caches });
    const result = await heal(server, { id: 7 }, { 'cache-keys': 'npm-' });
    expect(cureIn(result)).toEqual(['warn', 'reinstall-dependencies', 'delete-caches-and-rerun', 'false']);
    const left = [...server.repository('octo/app').caches.values()].map(({ key }) => key);
    expect(left).toEqual(['npm-linux-3', 'build-npm-']);
    expect(server.repository('octo/app').runs.get(7)?.attempts).toHaveLength(2);
  });

  test('is left alone where nothing runs again', async () => {
    const server = await github({ runs: [red(7, SEED, CHECKSUM)], caches: [{ key: 'npm-1' }] });
    server.fault('actions/get-actions-cache-list', { status: 403, body: { message: 'Caches are off' } });
    const result = await heal(server, { id: 7 }, { 'cache-keys': 'npm-' });
    expect(recoveryIn(result)).toMatchObject({ state: 'refused', text: expect.stringContaining('Caches are off') });
    expect(server.requestsTo(RERUN)).toEqual([]);
  });
});

describe('somebody else was first', () => {
  test('and the run is at a later attempt', async () => {
    const [attempt] = [{ jobs: overloaded.jobs ?? [] }];
    const seed = { id: 7, createdAt: LONG_AGO };
    const server = await github({ runs: [{ ...seed, attempts: [attempt, { status: 'in_progress', jobs: [] }] }] });
    const result = await heal(server, { id: 7, attempt: 1 });
    expect(cureIn(result)).toEqual(['warn', 'retry-with-delay', 'none', 'false']);
    expect(recoveryIn(result)).toMatchObject({ state: 'already', text: expect.stringContaining('attempt 2') });
    expect(server.requestsTo(RERUN)).toEqual([]);
  });

  test('by a moment: two analyzers, one re-run', async () => {
    const server = await github({ runs: [overloaded] });
    const both = Promise.withResolvers<undefined>();
    let here = 0;
    server.fault(RERUN, {
      before: async () => {
        if (++here === 2) both.resolve(undefined);
        await both.promise;
      },
    });
    const results = await Promise.all([heal(server, { id: 7 }), heal(server, { id: 7 })]);
    expect(results.map((result) => recoveryIn(result)['state']).sort()).toEqual(['already', 'started']);
    expect(results.map((result) => result.outputs['verdict'])).toEqual(['warn', 'warn']);
    expect(
      server
        .requestsTo(RERUN)
        .map(({ status }) => status)
        .sort(),
    ).toEqual([201, 403]);
    expect(server.repository('octo/app').runs.get(7)?.attempts).toHaveLength(2);
  });
});

describe('GitHub does not do it', () => {
  test('for a token that may not: the lines that mend it', async () => {
    const server = await github({ runs: [overloaded] }, { tokens: { token: FORK_PERMISSIONS } });
    const result = await heal(server, { id: 7 });
    expect(cureIn(result)).toEqual(['fail', 'retry-with-delay', 'none', 'false']);
    expect(recoveryIn(result)).toMatchObject({ state: 'refused', text: expect.stringContaining('actions: write') });
    expect(result.summary).toContain('actions: write');
    expect(result.exitCode).toBe(0);
  });

  test('for a run of long ago', async () => {
    const server = await github({ runs: [red(7, { createdAt: '2025-01-01T00:00:00Z' }, OVERLOADED)] });
    expect(recoveryIn(await heal(server, { id: 7 }))).toMatchObject({
      state: 'refused',
      text: expect.stringContaining('over a month ago'),
    });
  });

  test('with a conflict', async () => {
    const server = await github({ runs: [overloaded] });
    server.fault(RERUN, { status: 409, body: { message: 'A conflict' } });
    const result = await heal(server, { id: 7 });
    expect(recoveryIn(result)).toMatchObject({ state: 'refused', text: expect.stringContaining('A conflict') });
  });

  test('at once: a limit is waited for', async () => {
    const server = await github({ runs: [overloaded] });
    server.fault(RERUN, secondaryLimit(1, 429), { times: 1 });
    expect(recoveryIn(await heal(server, { id: 7 }))['state']).toBe('started');
    expect(server.repository('octo/app').runs.get(7)?.attempts).toHaveLength(2);
  });

  test('within any time: a limit that is too long', async () => {
    const server = await github({ runs: [overloaded] });
    server.fault(RERUN, secondaryLimit(7_200, 429));
    const result = await heal(server, { id: 7 });
    expect(recoveryIn(result)).toMatchObject({ state: 'refused', text: expect.stringContaining('no more requests') });
  });

  test.each([
    ['a 502 the first time', { status: 502, body: 'Bad gateway' }, 1, 'started', 2],
    ['502s', { status: 502, body: 'Bad gateway' }, 9, 'refused', 1],
    ['an answer that is lost after its effect', { reset: 'after' }, 1, 'started', 2],
  ] as const)('%s', async (_, fault, times, state, attempts) => {
    const server = await github({ runs: [overloaded] });
    server.fault(RERUN, fault, { times });
    expect(recoveryIn(await heal(server, { id: 7 }))['state']).toBe(state);
    expect(server.repository('octo/app').runs.get(7)?.attempts).toHaveLength(attempts);
  });
});

describe('bounds', () => {
  test('two recoveries, counted by the attempts where there is no history', async () => {
    const jobs = overloaded.jobs ?? [];
    const seed = { id: 7, createdAt: LONG_AGO };
    const server = await github({ runs: [{ ...seed, attempts: [{ jobs }, { jobs }, { jobs }] }] });
    const result = await heal(server, { id: 7, attempt: 3 });
    expect(cureIn(result)).toEqual(['fail', 'escalate', 'none', 'false']);
    expect(recoveryIn(result)['reason']).toContain('2 of 2');
    expect(server.requestsTo(RERUN)).toEqual([]);
  });

  test('one for a run from a fork', async () => {
    const jobs = overloaded.jobs ?? [];
    const seed = { id: 7, createdAt: LONG_AGO };
    const fork = { ...seed, event: 'pull_request', headRepository: 'stranger/app', branch: 'patch-1' };
    const server = await github({ runs: [{ ...fork, attempts: [{ jobs }] }] }, STRANGER);
    expect(cureIn(await heal(server, { id: 7 }))[2]).toBe('rerun');
    server.state.endRun(server.repository('octo/app'), 7, { status: 'completed', conclusion: 'failure', jobs });
    const again = await heal(server, { id: 7, attempt: 2 });
    expect(cureIn(again)).toEqual(['fail', 'escalate', 'none', 'false']);
    expect(recoveryIn(again)['reason']).toContain('fork');
    expect(server.requestsTo(RERUN)).toHaveLength(1);
  });

  test('never a run of its own workflow', async () => {
    const server = await github({ runs: [red(7, { ...SEED, path: '.github/workflows/heal.yml' }, OVERLOADED)] });
    expect(cureIn(await heal(server, { id: 7 }))[1]).toBe('escalate');
    expect(server.requestsTo(RERUN)).toEqual([]);
  });

  test('a run that is not over is only analyzed', async () => {
    const [job] = overloaded.jobs ?? [];
    const jobs = [...(job ? [job] : []), { name: 'slow', status: 'in_progress' as const }];
    const server = await github({ runs: [{ ...overloaded, jobs }] });
    const result = await heal(server, { id: 7 });
    expect(recoveryIn(result)).toMatchObject({ state: 'withheld', text: expect.stringContaining('workflow_run') });
    expect(server.requestsTo(RERUN)).toEqual([]);
  });
});

describe('verify-timeout', () => {
  test.each([
    ['green', green, ['pass', 'retry-with-delay', 'rerun', 'true'], 'recovered'],
    ['red', red, ['fail', 'retry-with-delay', 'rerun', 'false'], 'not-recovered'],
  ] as const)('waits for the end of the re-run: %s', async (_, end, outputs, state) => {
    const server = await github({ runs: [overloaded] }, { onRerun: () => ({ jobs: end(7).jobs ?? [] }) });
    const result = await heal(server, { id: 7 }, { 'verify-timeout': '20s' });
    expect(cureIn(result)).toEqual(outputs);
    expect(recoveryIn(result)['state']).toBe(state);
  });

  test('ends when the time does', async () => {
    const server = await github({ runs: [overloaded] });
    const result = await heal(server, { id: 7 }, { 'verify-timeout': '500ms' });
    expect(cureIn(result)).toEqual(['warn', 'retry-with-delay', 'rerun', 'false']);
    expect(recoveryIn(result)['text']).toContain('not over within');
  });

  test('ends when the step is cancelled', async () => {
    const server = await github({ runs: [overloaded] });
    const run = startHealing(server, { id: 7 }, { 'verify-timeout': '1h' }, (line) => {
      if (line.includes('as attempt 2')) void run.cancel();
    });
    const result = await run.result;
    expect(cureIn(result)).toEqual(['warn', 'retry-with-delay', 'rerun', 'false']);
    run.cleanup();
  });
});
