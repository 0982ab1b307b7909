import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { readOutput } from '@qeml-actions/attempts';

import { rules } from './plans.ts';

const folder = mkdtempSync(join(tmpdir(), 'facts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Which of the rules are found in a text, and the text as a classifier gets it. */
async function foundIn(text: string, ...texts: readonly string[]) {
  const path = join(folder, 'log');
  writeFileSync(path, text);
  const chunks: Buffer[] = [];
  const session = { write: (chunk: Buffer) => void chunks.push(chunk), end: () => Buffer.concat(chunks).toString() };
  const { found, classification } = await readOutput(path, await rules(...texts), session);
  return { found: [...found].map((rule) => rule.text), classification };
}

describe('what a log holds', () => {
  test.each([
    ['a\nECONNRESET\n', 'output: ECONNRESET', true],
    ['a\nECONNRESET', 'output: ECONNRESET', true],
    ['a\neconnreset\n', 'output: ECONNRESET', false],
    ['ECONN\nRESET\n', 'output: ECONNRESET', false],
    ['\u001b[31mECONN\u001b[0mRESET\n', 'output: ECONNRESET', true],
    ['an error\n', 'pattern: /^an error$/', true],
    ['x\nan error\r\ny\r\n', 'pattern: /^an error$/', true],
    ['10 %\ran error\r20 %', 'pattern: /^an error$/', true],
    ['é\u{1f600}\n', 'output: \u{1f600}', true],
    ['', 'pattern: /^$/', true],
  ])('%j, %s: %s', async (text, rule, expected) => {
    expect((await foundIn(text, rule)).found).toEqual(expected ? [rule] : []);
  });

  test('S08: a text that is cut between two pieces of 64 KiB', async () => {
    for (const before of [65_530, 65_535, 131_070]) {
      const text = `${'x'.repeat(before)}ECONNRESET\u{1f600} twice${'y'.repeat(100)}`;
      const { found } = await foundIn(text, 'output: ECONNRESET', 'pattern: /RESET.? twice/', 'output: no');
      expect(found.sort()).toEqual(['output: ECONNRESET', 'pattern: /RESET.? twice/']);
    }
  });

  test('only rules on output are looked for', async () => {
    expect((await foundIn('failure timeout', 'failure', 'timeout', 'transient', 'exit-code: 1')).found).toEqual([]);
  });

  test('the classifier gets all of it, found or not', async () => {
    const text = 'ECONNRESET\n'.repeat(50_000);
    expect((await foundIn(text, 'output: ECONNRESET')).classification).toBe(text);
    expect((await foundIn(text)).classification).toBe(text);
  });

  test('S09: a line of three megabytes is looked at in linear time', async () => {
    const { found } = await foundIn('a'.repeat(3_000_000), 'pattern: /(a+)+b$/', 'pattern: /aaa/');
    expect(found).toEqual(['pattern: /aaa/']);
  });
});
