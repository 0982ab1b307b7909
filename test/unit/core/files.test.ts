import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { cutSummary, systemFiles, writeReport } from '@qeml-actions/core';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('files', () => {
  test('what is not there is undefined, what is there is read', async () => {
    expect(await systemFiles.readIfThere(join(folder, 'none'))).toBeUndefined();
    expect(await systemFiles.size(join(folder, 'none'))).toBeUndefined();
    expect(await systemFiles.isFolder(join(folder, 'none'))).toBe(false);
    await systemFiles.write(join(folder, 'a'), 'ä');
    await systemFiles.append(join(folder, 'a'), Buffer.from('b'));
    expect((await systemFiles.readIfThere(join(folder, 'a')))?.toString()).toBe('äb');
    expect(await systemFiles.size(join(folder, 'a'))).toBe(3);
    expect(await systemFiles.isFolder(join(folder, 'a'))).toBe(false);
    expect(await systemFiles.isFolder(join(folder, 'a', 'below'))).toBe(false);
    expect(await systemFiles.isFolder(folder)).toBe(true);
  });

  test('a file that is there already is not made again', async () => {
    const path = join(folder, 'deep', 'er', 'b');
    expect(await systemFiles.create(path, 'first')).toBe(true);
    expect(await systemFiles.create(path, 'second')).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('first');
  });

  test('other faults are not swallowed', async () => {
    await expect(systemFiles.read(join(folder, 'none'))).rejects.toThrow('ENOENT');
    await expect(systemFiles.readIfThere(folder)).rejects.toThrow('EISDIR');
  });

  test('reports that are written at once have a name each', async () => {
    const reports = join(folder, 'reports');
    const written = Array.from({ length: 12 }, (_, at) => writeReport(systemFiles, reports, 'probe', { at }));
    const paths = await Promise.all(written);
    expect(new Set(paths).size).toBe(12);
    expect(readdirSync(reports)).toHaveLength(12);
    for (const [at, path] of paths.entries()) expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ at });
    expect(await writeReport(systemFiles, reports, 'probe', {})).toBe(join(reports, 'probe-13.json'));
  });
});

describe('cutting a summary', () => {
  const text = 'first line é\nsecond line\nthird line\n'.repeat(20);

  test('what fits stays', () => {
    expect(cutSummary(text, Buffer.byteLength(text))).toBe(text);
    expect(cutSummary('', 0)).toBe('');
  });

  test('what does not is cut at the end of a line, within the limit, with a sentence that says so', () => {
    for (let limit = 0; limit < Buffer.byteLength(text); limit += 7) {
      const cut = cutSummary(text, limit);
      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit);
      if (cut === '') continue;
      expect(cut).toMatch(/line( é)?\n\n\n\*The rest was left out: .+\*\n$|^\n\n\*The rest/);
      expect(text.startsWith(cut.slice(0, cut.indexOf('\n\n*The rest')))).toBe(true);
    }
  });

  test('a limit that is below nothing gives nothing', () => {
    expect(cutSummary(text, -5)).toBe('');
  });
});
