import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { Snapshot } from '../../../actions/guard/src/gather/snapshot.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qeml-snapshot-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const EARLIER = new Date('2026-11-20T10:00:00Z');

/** Writes a file that was last written before any step began. */
function old(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  utimesSync(path, EARLIER, EARLIER);
  return path;
}

/** Writes over a file and puts its time back, as a program does that keeps times. */
function rewritten(path: string, text: string): void {
  const { atime, mtime } = statSync(path);
  writeFileSync(path, text);
  utimesSync(path, atime, mtime);
}

async function begun(): Promise<Snapshot> {
  return Snapshot.of(folder, new Date());
}

/** What is fresh and what is stale, by names. */
async function told(
  snapshot: Snapshot,
): Promise<{ readonly fresh: readonly string[]; readonly stale: readonly string[] }> {
  const { fresh, stale } = await snapshot.compared();
  const name = (path: string): string => path.slice(folder.length + 1);
  return { fresh: fresh.map(name).sort(), stale: stale.map(name).sort() };
}

describe('what a step left', () => {
  test('is what it created, however old it says it is', async () => {
    old('before.xml', '<a/>');
    const snapshot = await begun();
    old('reports/new.xml', '<a/>');
    expect(await told(snapshot)).toEqual({ fresh: ['reports/new.xml'], stale: ['before.xml'] });
  });

  test('is what has another size', async () => {
    const path = old('a.xml', '<a/>');
    const snapshot = await begun();
    rewritten(path, '<ab/>');
    expect(await told(snapshot)).toEqual({ fresh: ['a.xml'], stale: [] });
  });

  test('is what has another time, though it says the same', async () => {
    const path = old('a.xml', '<a/>');
    const snapshot = await begun();
    writeFileSync(path, '<a/>');
    expect(await told(snapshot)).toEqual({ fresh: ['a.xml'], stale: [] });
  });

  test('is what says something else, though size and time are the same', async () => {
    const path = old('a.xml', '<a/>');
    const snapshot = await begun();
    rewritten(path, '<b/>');
    expect(await told(snapshot)).toEqual({ fresh: ['a.xml'], stale: [] });
  });

  test.each([
    ['begins', 'b', 0],
    ['ends', 'b', -1],
  ])('is a large one that %s otherwise, though size and time are the same', async (_, letter, place) => {
    const large = 'a'.repeat(3_000_000);
    const path = old('large.xml', large);
    const snapshot = await begun();
    rewritten(path, place === 0 ? letter + large.slice(1) : large.slice(0, -1) + letter);
    expect(await told(snapshot)).toEqual({ fresh: ['large.xml'], stale: [] });
  });

  test('is what was removed and written again', async () => {
    const path = old('a.xml', '<a/>');
    const snapshot = await begun();
    rmSync(path);
    writeFileSync(path, '<a/>');
    expect(await told(snapshot)).toEqual({ fresh: ['a.xml'], stale: [] });
  });
});

describe('what lay there', () => {
  test('is what nobody touched', async () => {
    old('a.xml', '<a/>');
    old('b/c.json', '{}');
    expect(await told(await begun())).toEqual({ fresh: [], stale: ['a.xml', 'b/c.json'] });
  });

  test.each([
    ['small', 10],
    ['large', 3_000_000],
  ])('stays so when only its permissions change: %s', async (_, size) => {
    const path = old('a.xml', 'a'.repeat(size));
    const snapshot = await begun();
    chmodSync(path, 0o600);
    expect(await told(snapshot)).toEqual({ fresh: [], stale: ['a.xml'] });
  });

  test('is told of hundreds of files as of one', async () => {
    const paths = Array.from({ length: 300 }, (_, index) => old(`${index}.xml`, '<a/>'));
    const snapshot = await begun();
    for (const path of paths.slice(0, 150)) appendFileSync(path, ' ');
    const { fresh, stale } = await told(snapshot);
    expect([fresh.length, stale.length]).toEqual([150, 150]);
  });

  test('is no file that cannot be a report, and none that is gone', async () => {
    old('main.py', 'a = 1');
    const gone = old('gone.xml', '<a/>');
    const snapshot = await begun();
    rmSync(gone);
    expect(await told(snapshot)).toEqual({ fresh: [], stale: [] });
    expect(await snapshot.isStale(gone)).toBe(false);
  });

  test('is no link to nowhere', async () => {
    symlinkSync(join(folder, 'nowhere.xml'), join(folder, 'link.xml'));
    const snapshot = await begun();
    expect(await told(snapshot)).toEqual({ fresh: [], stale: [] });
  });
});

describe('where nothing was looked at before', () => {
  test('there is nothing to tell', async () => {
    const snapshot = await Snapshot.of(undefined, new Date());
    expect(await snapshot.compared()).toEqual({ fresh: [], stale: [] });
  });

  test('a folder that comes with the step is all of the step', async () => {
    const later = join(folder, 'later');
    const snapshot = await Snapshot.of(later, new Date());
    old('later/a.xml', '<a/>');
    expect(await told(snapshot)).toEqual({ fresh: ['later/a.xml'], stale: [] });
  });

  test('a file elsewhere is told by its times', async () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    const outside = old('outside.xml', '<a/>');
    const snapshot = await Snapshot.of(inner, new Date(Date.now() + 60_000));
    expect(await snapshot.isStale(outside)).toBe(true);
    const earlier = await Snapshot.of(inner, EARLIER);
    expect(await earlier.isStale(outside)).toBe(false);
  });
});
