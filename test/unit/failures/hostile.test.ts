import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { createClassifier } from '@qeml-actions/failures';

import type { Classification } from '@qeml-actions/failures';

const classifier = createClassifier();
const FAILED = { ending: { exitCode: 1 } };

function classify(bytes: Buffer, size: number): Classification {
  const session = classifier.start(FAILED);
  for (let at = 0; at < bytes.length; at += size) session.write(bytes.subarray(at, at + size));
  return session.end();
}

const NEEDLE = 'npm ERR! code E404';

describe('hostile logs', () => {
  test.each([
    ['a line of many megabytes', Buffer.concat([Buffer.alloc(20_000_000, 'x'), Buffer.from(`\n${NEEDLE}\n`)])],
    ['a line of errors without end', Buffer.from(`${'error: failed '.repeat(500_000)}\n${NEEDLE}\n`)],
    ['very many groups', Buffer.from(`${'##[group]Run x\n##[endgroup]\n'.repeat(200_000)}${NEEDLE}\n`)],
    ['very many carriage returns', Buffer.from(`${'error: 12%\r'.repeat(100_000)}\n${NEEDLE}\n`)],
    [
      'bytes that are not UTF-8',
      Buffer.concat([
        Buffer.from(Array.from({ length: 65_536 }, (_, i) => ((i * 7919) & 127) | 128)),
        Buffer.from(`\n${NEEDLE}\n`),
      ]),
    ],
    ['an escape sequence that never ends', Buffer.from(`\u001B]${'a'.repeat(1_000_000)}\n${NEEDLE}\n`)],
    ['zero bytes', Buffer.concat([Buffer.from('ab'), Buffer.alloc(100_000), Buffer.from(`\n${NEEDLE}\n`)])],
  ])('%s: the needle is found', (_, bytes) => {
    expect(classify(bytes, 65_536)).toMatchObject({ rule: 'npm-package-not-found', evidence: { text: NEEDLE } });
  });

  test('evidence and context stay short, whatever the log holds', () => {
    const long = 'y'.repeat(1_000_000);
    const { evidence } = classify(Buffer.from(`${long}\n${NEEDLE} ${long}\n${long}\n${long}\n`), 65_536);
    const lengths = [evidence?.text ?? '', ...(evidence?.before ?? []), ...(evidence?.after ?? [])].map(
      (line) => line.length,
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(16 * 1024);
  });
});

test('the answer never depends on how the bytes are cut', () => {
  const word = fc.constantFrom(
    'npm ERR! code E404',
    '2024-07-16T20:34:28.4578760Z ',
    'error: ',
    '\r',
    '\n',
    '\r\n',
    '\u001B[31m',
    '\u001B',
    '##[error]',
    '##[group]Run a',
    '✖ 3 problems (1 error',
    'Killed',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 1, max: 30 }), (words, size) => {
      const bytes = Buffer.from(words.join(''));
      expect(classify(bytes, size)).toEqual(classify(bytes, Math.max(bytes.length, 1)));
    }),
    { numRuns: 300 },
  );
});
