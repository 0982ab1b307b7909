import { mkdirSync, mkdtempSync, openSync, symlinkSync, writeFileSync, writeSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, test } from '@jest/globals';
import { zipOf } from '@qeml-actions/testkit';

import { analyze, cleanUpAfterEach } from './analyzing.ts';

cleanUpAfterEach();

/** How an entry begins in an archive's directory. */
const ENTRY = Buffer.from([0x50, 0x4b, 1, 2]);

const DISK = 'start\n##[error]write: No space left on device\n';
const TYPE = 'src/app.ts(3,7): error TS2322: Type string is not assignable to type number.\n';

function workspace(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'qeml-logs-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const read = (path: string, files: Readonly<Record<string, string | Uint8Array>>) =>
  analyze({ 'log-path': path, 'github-token': '' }, { workspace: workspace(files) });

const ARCHIVE = zipOf([
  { path: '0_build.txt', content: DISK },
  { path: 'build/1_Set up job.txt', content: 'fine\n' },
  { path: 'build/2_Make.txt', content: DISK },
  { path: '1_lint (2).txt', content: TYPE },
]);

describe('log-path', () => {
  test.each<[string, string, Readonly<Record<string, string | Uint8Array>>]>([
    ['a file', 'build.log', { 'build.log': DISK }],
    ['a folder', 'logs', { 'logs/deep/build.log': DISK }],
    ['a glob', 'logs/**/*.log', { 'logs/a/build.log': DISK, 'logs/other.txt': TYPE }],
    ['a file that is packed', 'build.log.gz', { 'build.log.gz': gzipSync(DISK) }],
    ['a file in UTF-16', 'build.log', { 'build.log': Buffer.from(`\uFEFF${DISK}`, 'utf16le') }],
    [
      'a file that is no UTF-8',
      'build.log',
      { 'build.log': Buffer.concat([Buffer.from([0xff, 0xc3, 0x28, 10]), Buffer.from(DISK)]) },
    ],
  ])('reads %s', async (_name, path, files) => {
    const result = await read(path, files);
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'fail', category: 'disk' });
  });

  test('reads a run’s archive by its steps, and says which', async () => {
    const { outputs } = await read('logs.zip', { 'logs.zip': ARCHIVE });
    const causes = JSON.parse(outputs['causes'] ?? '[]') as readonly { category: string; places: readonly object[] }[];
    expect(causes.map(({ category, places }) => [category, places[0]])).toEqual(
      expect.arrayContaining([
        ['disk', { job: 'build', step: 'Make', text: 'logs.zip/build/2_Make.txt', line: 2 }],
        ['type', { job: 'lint', step: null, text: 'logs.zip/1_lint (2).txt', line: 1 }],
      ]),
    );
    expect(causes).toHaveLength(2);
  });

  test('finds nothing where nothing failed', async () => {
    expect((await read('build.log', { 'build.log': 'all is well\n' })).outputs['verdict']).toBe('pass');
    expect((await read('build.log', { 'build.log': '' })).outputs['verdict']).toBe('pass');
  });

  test('names a file outside the workspace by its whole path', async () => {
    const folder = workspace({ 'build.log': DISK });
    const result = await analyze({ 'log-path': join(folder, 'build.log') }, { workspace: workspace({}) });
    expect(result.outputs['causes']).toContain(join(folder, 'build.log'));
    expect(result.outputs['causes']).not.toContain('..');
  });
});

describe('what cannot be read', () => {
  test.each<[string, Uint8Array | string, RegExp]>([
    ['an archive that is cut off', ARCHIVE.subarray(0, ARCHIVE.length - 40), /The archive it cannot be read/],
    [
      'an archive whose names lead out',
      zipOf([{ path: '../../evil_1.txt', content: DISK }]),
      /The archive it cannot be read: .*\.\.\//,
    ],
    [
      'an archive that says it holds twelve gigabytes',
      bomb(),
      /The archive it cannot be read: it unpacks to \d+ bytes/,
    ],
    ['an archive that unpacks to more than it says', understated(), /it\/build\/1_a\.txt could not be read to its end/],
    ['a packed file that is cut off', gzipSync(DISK.repeat(99)).subarray(0, 60), /it could not be read to its end/],
  ])('is an error, not a clean bill: %s', async (_name, content, message) => {
    const result = await read('it', { it: content });
    expect(result.exitCode).toBe(1);
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toMatch(message);
  });

  test('nothing there is an error', async () => {
    const result = await read('no/*.log', {});
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toContain('there is no file at it');
  });

  test('a link is not followed, and that is said', async () => {
    const folder = workspace({ 'logs/build.log': 'all is well\n' });
    symlinkSync(join(workspace({ 'secret.log': DISK }), 'secret.log'), join(folder, 'logs', 'link.log'));
    const result = await analyze({ 'log-path': 'logs' }, { workspace: folder });
    expect(result.outputs['verdict']).toBe('pass');
    expect(result.summary).toMatch(/link\.log is not a file of its own/);
  });
});

test('a line of a hundred megabytes is read in little memory', async () => {
  const folder = workspace({ 'build.log': '' });
  const file = openSync(join(folder, 'build.log'), 'w');
  const block = Buffer.alloc(1_000_000, 'x');
  for (let written = 0; written < 100; written += 1) writeSync(file, block);
  writeSync(file, `\n${DISK}`);
  closeSync(file);
  const result = await analyze(
    { 'log-path': 'build.log' },
    { workspace: folder, env: { NODE_OPTIONS: '--max-old-space-size=64' } },
  );
  expect(result.outputs).toMatchObject({ verdict: 'fail', category: 'disk' });
});

/** An archive with one entry, the sizes in its directory replaced. */
function withSize(size: number): Uint8Array {
  const archive = Buffer.from(zipOf([{ path: 'build/1_a.txt', content: DISK.repeat(1_000) }]));
  const entry = archive.indexOf(ENTRY);
  archive.writeUInt32LE(size, entry + 24);
  return archive;
}

function understated(): Uint8Array {
  return withSize(10);
}

/** Three entries that each say they hold four gigabytes. */
function bomb(): Uint8Array {
  const names = ['a', 'b', 'c'].map((name, at) => ({ path: `build/${at}_${name}.txt`, content: 'x' }));
  const archive = Buffer.from(zipOf(names));
  for (let at = archive.indexOf(ENTRY); at !== -1; at = archive.indexOf(ENTRY, at + 4))
    archive.writeUInt32LE(0xffff_fffe, at + 24);
  return archive;
}
