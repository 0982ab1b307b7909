import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { Redactor } from '@qeml-actions/core';

import { AttemptLog } from '../../../packages/attempts/src/attempt-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'attempt-log-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

const MEBIBYTE = 1_048_576;
const SECRET = 'hunter2-hunter2';
const KEY = ['-----BEGIN ', 'PRIVATE KEY-----\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\n-----END ', 'PRIVATE KEY-----'].join(
  '',
);

/** The kept log and the tail of what was written in these pieces. */
async function keptOf(chunks: Iterable<Buffer>) {
  const path = join(folder, `${String(++count)}.log`);
  const log = new AttemptLog(path, new Redactor({ TOKEN: SECRET }));
  for (const chunk of chunks) await log.write(chunk);
  await log.close();
  return { kept: readFileSync(path), tail: log.tail() };
}

function* pieces(bytes: Buffer, lengths: readonly number[]): Generator<Buffer> {
  let at = 0;
  for (const length of lengths) {
    yield bytes.subarray(at, at + length);
    at += length;
  }
  yield bytes.subarray(at);
}

describe('the kept log', () => {
  test('holds the bytes as they came, also those that are no UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.array(fc.integer({ min: 1, max: 20 })),
        async (bytes, lengths) => {
          const { kept, tail } = await keptOf(pieces(Buffer.from(bytes), lengths));
          expect(kept.equals(bytes)).toBe(true);
          expect(tail).toBe(Buffer.from(bytes).toString());
        },
      ),
      { numRuns: 50 },
    );
  });

  test('holds no secret, wherever it was cut', async () => {
    const text = Buffer.from(`a ${SECRET} b\nc ${SECRET}${SECRET}\n${KEY}\nd\n${KEY}`);
    const expected = 'a *** b\nc ******\n***\nd\n***';
    for (let at = 0; at <= text.length; at++) {
      const { kept } = await keptOf([text.subarray(0, at), text.subarray(at)]);
      expect(kept.toString()).toBe(expected);
    }
    const bytewise = await keptOf(
      pieces(
        text,
        Array.from(text, () => 1),
      ),
    );
    expect(bytewise.kept.toString()).toBe(expected);
  });

  test.each([
    ['a line', '\n'],
    ['no line', ' '],
  ])('holds no secret between large pieces, wherever %s ends', async (_, end) => {
    const filler = `${'calm '.repeat(20)}${end}`.repeat(1_000);
    for (const secret of [SECRET, `Authorization: Bearer ${SECRET}-${SECRET}`, `https://name:${SECRET}@host`, KEY]) {
      const text = Buffer.from(`${filler}${secret}${end}${filler}`);
      for (let at = filler.length - 1; at <= filler.length + secret.length + 1; at++) {
        const { kept } = await keptOf([text.subarray(0, at), text.subarray(at)]);
        const middle = kept.toString().replaceAll(filler, '');
        expect(middle).toContain('***');
        expect(middle).not.toMatch(/hunter2|MII|END/);
        expect(middle.length).toBeLessThan(secret.length + 8);
      }
    }
  });

  test('holds no secret of a line without an end, wherever it stands', async () => {
    for (const before of [0, 1, 65_500, 65_522, 65_530, 65_536, 131_060, 131_070, 190_000]) {
      const text = Buffer.from(`${'x'.repeat(before)}${SECRET}${'y'.repeat(200_000)}`);
      const { kept } = await keptOf(
        pieces(
          text,
          Array.from({ length: 20 }, () => 16_384),
        ),
      );
      expect(kept.toString()).toBe(`${'x'.repeat(before)}***${'y'.repeat(200_000)}`);
    }
  });

  test('hides what becomes a secret on the way, from then on', async () => {
    const redactor = new Redactor({});
    const path = join(folder, 'masked.log');
    const log = new AttemptLog(path, redactor);
    await log.write(Buffer.from('open sesame\n'));
    redactor.add('sesame');
    await log.write(Buffer.from('open sesame\n'));
    await log.close();
    expect(readFileSync(path, 'utf8')).toBe('open sesame\nopen ***\n');
  });

  test('a key that never ends is not waited for', async () => {
    const begun = ['-----BEGIN ', 'PRIVATE KEY-----\n'].join('');
    const { kept } = await keptOf([
      Buffer.from(begun),
      ...Array.from({ length: 100 }, () => Buffer.from(`${'z'.repeat(999)}\n`)),
    ]);
    expect(kept.toString()).toContain('z'.repeat(999));
    expect(kept.length).toBeLessThanOrEqual(100_000 + begun.length);
  });

  test('of very much it holds the first 64 MiB and the last 1 MiB, and says how much is missing', async () => {
    const line = Buffer.from(`${'abcdefghijklmnopqrstuvwxyz0123456789'.repeat(28)}\n`);
    const all = Buffer.alloc(67 * MEBIBYTE, line);
    const { kept } = await keptOf(
      pieces(
        all,
        Array.from({ length: 1_000 }, () => 65_536),
      ),
    );
    const note = `\n[${String(2 * MEBIBYTE)} bytes are left out here: a kept log holds the first 64 MiB and the last 1 MiB]\n`;
    expect(kept.length).toBe(65 * MEBIBYTE + note.length);
    expect(kept.subarray(0, 64 * MEBIBYTE).equals(all.subarray(0, 64 * MEBIBYTE))).toBe(true);
    expect(kept.subarray(64 * MEBIBYTE, 64 * MEBIBYTE + note.length).toString()).toBe(note);
    expect(kept.subarray(-MEBIBYTE).equals(all.subarray(-MEBIBYTE))).toBe(true);
  }, 30_000);

  test('the last 1 MiB holds no secret either, wherever its beginning cuts', async () => {
    const before = Buffer.alloc(65 * MEBIBYTE, 'x'.repeat(63) + '\n');
    for (const behind of [MEBIBYTE - 8, MEBIBYTE + 65_536 - 8]) {
      const { kept } = await keptOf([
        ...pieces(
          before,
          Array.from({ length: 1_039 }, () => 65_536),
        ),
        Buffer.from(`${SECRET}${SECRET}`),
        Buffer.alloc(behind - SECRET.length, 'y'.repeat(63) + '\n'),
        Buffer.from(SECRET),
      ]);
      const text = kept.subarray(-2 * MEBIBYTE).toString('latin1');
      expect(text.endsWith('***')).toBe(true);
      expect(text).not.toContain(SECRET.slice(-3));
    }
  }, 60_000);

  test('64 MiB and a bit are whole', async () => {
    const all = Buffer.alloc(64 * MEBIBYTE + 500_000, 'abcdefg\n');
    const { kept } = await keptOf(
      pieces(
        all,
        Array.from({ length: 1_000 }, () => 65_536),
      ),
    );
    expect(kept.equals(all)).toBe(true);
  }, 30_000);
});

describe('the tail', () => {
  test('is the last 64 KiB, unredacted', async () => {
    const { tail } = await keptOf([Buffer.alloc(100_000, 'a'), Buffer.from(`${SECRET}\n`), Buffer.alloc(100, 'b')]);
    expect(tail).toHaveLength(65_536);
    expect(tail.endsWith(`a${SECRET}\n${'b'.repeat(100)}`)).toBe(true);
  });

  test('of nothing is nothing', async () => {
    expect(await keptOf([])).toEqual({ kept: Buffer.alloc(0), tail: '' });
  });
});
