import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, test } from '@jest/globals';
import { systemClock, systemFiles, type GitHub as Client } from '@qeml-actions/core';
import { historyFrom, type FailureHistory } from '@qeml-actions/failures';
import type { GitHubOptions } from '@qeml-actions/testkit';

import { writeHistory } from '../../../actions/failure-analyzer/src/apply/history.ts';
import { readHistory } from '../../../actions/failure-analyzer/src/gather/history.ts';
import { INPUTS } from '../../../actions/failure-analyzer/src/inputs.ts';
import type { HistoryPlace } from '../../../actions/failure-analyzer/src/gather/history/place.ts';
import type { Ports } from '../../../actions/failure-analyzer/src/ports.ts';
import { withGitHub } from '../../support/github.ts';
import { memoryRuntime } from '../../support/memory-runtime.ts';
import { failure, run } from '../failures/history-records.ts';
import { observedRun } from './history-run.ts';

const MONTH = 30 * 86_400_000;
const BRANCH = 'qeml-actions/history';
const FILE = 'failure-history-v1.json';
const NOW = '2026-01-01T00:00:00.000Z';

const scratch: string[] = [];
afterEach(() => {
  for (const folder of scratch.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qeml-history-'));
  scratch.push(folder);
  return folder;
}

function portsFor(client?: Client, environment: Record<string, string> = {}): Ports {
  const runtime = memoryRuntime(environment);
  // The calendar stands still, but waits are real: they are short.
  const clock = { ...systemClock, date: () => new Date(NOW) };
  return {
    ...runtime,
    clock,
    files: systemFiles,
    cancel: new AbortController().signal,
    github: () => (client ? Promise.resolve(client) : Promise.reject(new Error('Nobody asks GitHub here.'))),
  };
}

const ONE = { failures: [failure({ time: NOW })] };

async function add(
  place: HistoryPlace,
  ports: Ports,
  records: Partial<FailureHistory> = ONE,
): Promise<readonly string[]> {
  const inputs = { history: place, 'history-window': MONTH };
  const reading = await readHistory(inputs, ports, observedRun());
  return writeHistory(inputs, ports, observedRun(), reading, records);
}

describe('the input', () => {
  test.each([
    ['cache', { kind: 'cache' }],
    ['branch', { kind: 'branch' }],
    ['none', { kind: 'none' }],
    ['path: .qeml/history', { kind: 'folder', path: '.qeml/history' }],
  ])('%s', async (text, place) => {
    expect(await INPUTS.history.decode(text)).toEqual(place);
  });

  test.each(['path:', 'folder', 'Cache', 'path'])('%s is a mistake', async (text) => {
    expect(await INPUTS.history.decode(text)).not.toHaveProperty('kind');
  });
});

test('none reads and writes nothing', async () => {
  const inputs = { history: { kind: 'none' }, 'history-window': MONTH } as const;
  const reading = await readHistory(inputs, portsFor(), observedRun());
  expect(reading).toMatchObject({ state: 'off', notes: [] });
  expect(await writeHistory(inputs, portsFor(), observedRun(), reading, ONE)).toEqual([]);
});

describe('a folder', () => {
  test('is made, and read again', async () => {
    const folder = freshFolder();
    const place = { kind: 'folder', path: 'kept/history' } as const;
    const ports = portsFor(undefined, { GITHUB_WORKSPACE: folder });
    expect(await readHistory({ history: place }, ports, observedRun())).toMatchObject({ state: 'empty', notes: [] });
    expect(await add(place, ports)).toEqual([]);
    expect(await add(place, ports, { runs: [run({ time: NOW })] })).toEqual([]);
    const reading = await readHistory({ history: place }, ports, observedRun());
    expect(reading).toMatchObject({ state: 'read', history: { ...ONE, runs: [{ run: 1 }] } });
    expect(readdirSync(join(folder, 'kept/history'))).toEqual([FILE]);
  });

  test('holds no secrets, and nothing older than the window', async () => {
    const folder = freshFolder();
    const ports = portsFor(undefined, { MY_TOKEN: 'hunter2-hunter2' });
    const old = failure({ run: 2, time: '2025-11-01T00:00:00.000Z' });
    await add({ kind: 'folder', path: folder }, ports, {
      failures: [failure({ time: NOW, evidence: 'login with hunter2-hunter2 failed' }), old],
    });
    const text = readFileSync(join(folder, FILE), 'utf8');
    expect(text).toContain('login with *** failed');
    expect(text).not.toContain('2025-11');
  });

  test('keeps aside what is no history, says so, and begins anew', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, FILE), '{"broken":');
    const place = { kind: 'folder', path: folder } as const;
    const reading = await readHistory({ history: place }, portsFor(), observedRun());
    expect(reading.state).toBe('unreadable');
    expect(reading.notes.join()).toMatch(/not one that can be read \(it is no JSON/);
    const notes = await add(place, portsFor());
    const [aside = ''] = readdirSync(folder).filter((name) => name.includes('unreadable'));
    expect(notes.join()).toContain(aside);
    expect(readFileSync(join(folder, aside), 'utf8')).toBe('{"broken":');
    expect(historyFrom(readFileSync(join(folder, FILE), 'utf8'))).toMatchObject({ history: ONE });
  });

  test('that is a file is named, and nothing ends for it', async () => {
    const path = join(freshFolder(), 'file');
    writeFileSync(path, 'mine');
    const place = { kind: 'folder', path } as const;
    const reading = await readHistory({ history: place }, portsFor(), observedRun());
    expect(reading).toMatchObject({ state: 'unreadable', notes: [expect.stringContaining(path)] });
    expect((await add(place, portsFor())).join()).toContain('could not be added');
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });
});

describe('a branch', () => {
  const place = { kind: 'branch' } as const;
  const options: GitHubOptions = { repositories: { 'octo/app': { files: { 'README.md': 'app' } } } };

  function kept(github: Parameters<Parameters<typeof withGitHub>[1]>[0]['github']): string {
    return Buffer.from(github.repository('octo/app').branches.get(BRANCH)?.files.get(FILE) ?? []).toString();
  }

  test('is begun with nothing of the project in it, then added to', async () => {
    await withGitHub(options, async ({ github, client }) => {
      const ports = portsFor(client);
      expect(await readHistory({ history: place }, ports, observedRun())).toMatchObject({ state: 'empty', notes: [] });
      expect(await add(place, ports)).toEqual([]);
      expect([...(github.repository('octo/app').branches.get(BRANCH)?.files.keys() ?? [])]).toEqual([FILE]);
      expect(await add(place, ports, { runs: [run({ time: NOW })] })).toEqual([]);
      expect(historyFrom(kept(github))).toMatchObject({ history: { ...ONE, runs: [{ run: 1 }] } });
      expect(github.violations).toEqual([]);
    });
  });

  test('that is as it should be is not written again', async () => {
    await withGitHub(options, async ({ github, client }) => {
      await add(place, portsFor(client));
      const before = github.requestsTo('repos/create-or-update-file-contents').length;
      await add(place, portsFor(client));
      expect(github.requestsTo('repos/create-or-update-file-contents')).toHaveLength(before);
    });
  });

  test('of writers at once keeps what both wrote, from its first commit on', async () => {
    await withGitHub(options, async ({ github, client }) => {
      const writers = [1, 2].map((number) =>
        add(place, portsFor(client), { failures: [failure({ time: NOW, run: number })] }),
      );
      expect((await Promise.all(writers)).flat()).toEqual([]);
      expect(historyFrom(kept(github))).toMatchObject({
        history: { failures: [{ run: 1 }, { run: 2 }] },
      });
      expect(github.violations).toEqual([]);
    });
  });

  test('that somebody else changes is read again', async () => {
    await withGitHub(options, async ({ github, client }) => {
      await add(place, portsFor(client));
      github.fault(
        'repos/create-or-update-file-contents',
        { status: 409, body: { message: 'does not match', status: '409' } },
        { times: 1 },
      );
      const notes = await add(place, portsFor(client), { runs: [run({ time: NOW })] });
      expect(notes).toEqual([]);
      expect(historyFrom(kept(github))).toMatchObject({ history: { runs: [{ run: 1 }] } });
    });
  });

  test('that somebody else changes always is left, in a sentence', async () => {
    await withGitHub(options, async ({ github, client }) => {
      await add(place, portsFor(client));
      github.fault(
        'repos/create-or-update-file-contents',
        { status: 409, body: { message: 'does not match', status: '409' } },
        { times: 99 },
      );
      const ports = { ...portsFor(client), random: () => 0.01 };
      const notes = await add(place, ports, { runs: [run({ time: NOW })] });
      expect(notes.join()).toMatch(/Somebody else changed it each of the 5 times/);
    });
  });

  test('that may not be written names the permission', async () => {
    const tokens = { token: { contents: 'read' } } as const;
    await withGitHub({ ...options, tokens }, async ({ client }) => {
      expect((await add(place, portsFor(client))).join()).toContain('contents: write');
    });
  });

  test('that may not be read names the permission, and the analysis goes on', async () => {
    const tokens = { token: { actions: 'read' } } as const;
    await withGitHub({ ...options, tokens }, async ({ client }) => {
      const reading = await readHistory({ history: place }, portsFor(client), observedRun());
      expect(reading.state).toBe('unreadable');
      expect(reading.notes.join()).toContain('contents: read');
    });
  });

  test('whose file is no history begins anew; the old one stays in the branch', async () => {
    const branches = { [BRANCH]: { files: { [FILE]: 'mine' } } };
    await withGitHub({ repositories: { 'octo/app': { branches } } }, async ({ github, client }) => {
      const reading = await readHistory({ history: place }, portsFor(client), observedRun());
      expect(reading).toMatchObject({ state: 'unreadable', notes: [expect.stringContaining('no JSON')] });
      await add(place, portsFor(client));
      expect(historyFrom(kept(github))).toMatchObject({ history: ONE });
    });
  });
});
