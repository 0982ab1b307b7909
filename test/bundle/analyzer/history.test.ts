import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActionResult, GitHub } from '@qeml-actions/testkit';

import { startCacheService, type CacheService } from '../../support/cache-service.ts';
import { analyze, closeAfterEach, github, green, red } from '../../support/failing-run.ts';

closeAfterEach();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qeml-history-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const TEST = 'FAILED tests/test_queue.py::test_drains - AssertionError: assert 1 == 2\n1 failed in 0.5s';
const HOST = 'curl: (6) Could not resolve host: repo.internal.example';

/** Hours before now, as the API says it. */
function ago(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z');
}

function failed(id: number, log: string, hours: number, branch = 'main'): ReturnType<typeof red> {
  const at = ago(hours);
  const steps = [{ name: 'Test', conclusion: 'failure' as const }];
  return {
    id,
    branch,
    sha: `${String(id)}abc`,
    jobs: [{ name: 'test', steps, log: `${log}\n`, startedAt: at, completedAt: at }],
  };
}

function inFolder(server: GitHub, run: number, inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  return analyze(server, run, { history: `path:${folder}`, ...inputs });
}

function notes({ report }: ActionResult): string {
  const found: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, 'notes') : undefined;
  return JSON.stringify(found);
}

describe('what earlier runs left', () => {
  test('a test that failed and then passed on the same commit is flaky, by its name', async () => {
    const attempts = [{ jobs: failed(1, TEST, 2).jobs ?? [] }, { jobs: green(1).jobs ?? [] }];
    const server = await github({ runs: [{ id: 1, sha: '1abc', attempts }, failed(2, TEST, 0, 'topic')] });
    expect((await inFolder(server, 1, { 'run-attempt': '1' })).outputs['category']).toBe('test');
    expect((await inFolder(server, 1, { 'run-attempt': '2' })).outputs['verdict']).toBe('pass');
    const { outputs, report } = await inFolder(server, 2);
    expect(outputs).toMatchObject({ category: 'flaky', transient: 'unknown' });
    expect(JSON.stringify(report)).toContain('The test is tests/test_queue.py::test_drains.');
  });

  test('one cause on three branches within a day is the infrastructure', async () => {
    const server = await github({ runs: [failed(1, HOST, 5, 'a'), failed(2, HOST, 3, 'b'), failed(3, HOST, 0, 'c')] });
    expect((await inFolder(server, 1)).outputs['category']).toBe('network');
    expect((await inFolder(server, 2)).outputs['category']).toBe('network');
    expect((await inFolder(server, 3)).outputs['category']).toBe('infrastructure');
  });

  test('a compiler’s error on three branches is a broken main', async () => {
    const runs = ['a', 'b', 'c'].map((branch, index) => red(index + 1, { branch, sha: `${branch}1` }));
    const server = await github({ runs });
    for (const id of [1, 2]) await inFolder(server, id);
    expect((await inFolder(server, 3)).outputs).toMatchObject({ category: 'type', transient: 'no' });
  });

  test('a host that has failed for days is permanent', async () => {
    const server = await github({ runs: [80, 50, 0].map((hours, index) => failed(index + 1, HOST, hours)) });
    for (const id of [1, 2]) expect((await inFolder(server, id)).outputs['transient']).not.toBe('no');
    const { outputs, report } = await inFolder(server, 3);
    expect(outputs['transient']).toBe('no');
    expect(JSON.stringify(report)).toContain('repo.internal.example has failed for 3 days in 3 runs');
  });

  test('a run that was analyzed twice counts once', async () => {
    const server = await github({ runs: [red(1)] });
    for (const id of [1, 1]) await inFolder(server, id);
    const kept = JSON.parse(readFileSync(join(folder, 'failure-history-v1.json'), 'utf8')) as object;
    expect(kept).toMatchObject({ failures: [{ run: 1 }], runs: [{ run: 1, conclusion: 'failure' }] });
  });
});

describe('the branch', () => {
  test('is begun, and holds both of two analyzers at once', async () => {
    const server = await github({ runs: [red(1), red(2)], files: { 'README.md': 'app' } });
    const results = await Promise.all([1, 2].map((id) => analyze(server, id, { history: 'branch' })));
    expect(results.map(notes)).toEqual(['[]', '[]']);
    const files = server.repository('octo/app').branches.get('qeml-actions/history')?.files ?? new Map<string, never>();
    expect([...files.keys()]).toEqual(['failure-history-v1.json']);
    expect(JSON.parse(Buffer.from([...files.values()][0] ?? []).toString())).toMatchObject({
      failures: [{ run: 1 }, { run: 2 }],
    });
  });

  test('that the token may not write leaves the analysis as it is, and names the permission', async () => {
    const permissions = { actions: 'read', checks: 'read', contents: 'read' } as const;
    const server = await github({ runs: [red(1)] }, { tokens: { token: permissions } });
    const result = await analyze(server, 1, { history: 'branch' });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'fail', category: 'type' });
    expect(notes(result)).toContain('contents: write');
  });
});

describe('the cache', () => {
  let service: CacheService;
  beforeEach(async () => {
    service = await startCacheService();
  });
  afterEach(() => service.close());

  const cached = (server: GitHub, run: number): Promise<ActionResult> =>
    analyze(server, run, { history: 'cache' }, { runnerVariables: service.variables });

  test('gives back what was saved, under a new key each time', async () => {
    const server = await github({ runs: [failed(1, HOST, 5, 'a'), failed(2, HOST, 3, 'b'), failed(3, HOST, 0, 'c')] });
    for (const id of [1, 2]) expect(notes(await cached(server, id))).toBe('[]');
    expect((await cached(server, 3)).outputs['category']).toBe('infrastructure');
    expect(new Set(service.entries.map(({ key }) => key)).size).toBe(3);
  });

  test('that takes nothing is said', async () => {
    service.readOnly();
    const result = await cached(await github({ runs: [red(1)] }), 1);
    expect(result.outputs['category']).toBe('type');
    expect(notes(result)).toContain('could not be added to the history in the cache');
  });

  test('that is not there is said, and the analysis goes on', async () => {
    const none = { runnerVariables: { ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_URL: '' } };
    const result = await analyze(await github({ runs: [red(1)] }), 1, { history: 'cache' }, none);
    expect(result.exitCode).toBe(0);
    expect(result.outputs['category']).toBe('type');
    expect(notes(result)).toContain('There is no cache service here');
  });

  test('is not asked where files are read', async () => {
    const log = join(folder, 'build.log');
    writeFileSync(log, 'start\n##[error]write: No space left on device\n');
    const result = await analyze(
      await github({}),
      1,
      { 'run-id': '', 'log-path': log, history: 'cache' },
      { runnerVariables: service.variables },
    );
    expect(result.outputs['category']).toBe('disk');
    expect(service.requests).toEqual([]);
  });
});

test('an unknown place is a mistake of the input', async () => {
  const result = await analyze(await github({ runs: [red(1)] }), 1, { history: 'artifact', 'history-window': '1s' });
  expect(result.exitCode).toBe(1);
  expect(result.outputs['verdict']).toBe('error');
  expect(result.log).toMatch(/Input history is "artifact": expected .*`path:`/);
  expect(result.log).toMatch(/Input history-window is "1s"/);
});
