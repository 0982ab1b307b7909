import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { decodeEnvironmentFile, formatEntry, parseEnvironmentFile, type Entry } from '@qeml-actions/core';

import { decodeText, environmentPairs, EnvironmentFileError } from '../../../packages/testkit/src/environment-file.ts';

/** What the runner reads, by the testkit's own reading of its grammar; `refused` where it would fail the step. */
function asTheRunner(text: string, windows: boolean): readonly Entry[] | 'refused' {
  try {
    const pairs = [...environmentPairs(Buffer.from(text), windows)];
    return pairs.some(([name]) => name === '') ? 'refused' : pairs.map(([name, value]) => ({ name, value }));
  } catch (error) {
    if (error instanceof EnvironmentFileError) return 'refused';
    throw error;
  }
}

const FILE = fc
  .array(
    fc.oneof(
      fc.constantFrom('A', 'B', '=', '<<', '<', 'E', '\n', '\n', '\r\n', '\r', ' ', '\u2028', '%'),
      fc.constantFrom('A=1\n', 'B<<E\nx\nE\n', 'B<<E\nx', 'C<<E\n\nE', '=1\n', '<<E\n', 'A<<\n', 'D=a<<E\n'),
      fc.string({ maxLength: 2 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join('').toWellFormed())
  .filter((text) => !text.startsWith('\ufeff'));

describe('reading an environment file', () => {
  test.each<[string, readonly (readonly [string, string])[], number]>([
    ['', [], 0],
    [
      'A=1\nB=2\n',
      [
        ['A', '1'],
        ['B', '2'],
      ],
      0,
    ],
    ['A=1', [['A', '1']], 0],
    ['A=', [['A', '']], 0],
    ['A=b=c<<d\n', [['A', 'b=c<<d']], 0],
    ['A<<E\n1\n\n2\nE\n', [['A', '1\n\n2']], 0],
    ['A<<E\nE\n', [['A', '']], 0],
    ['A<<E\n1\nE', [['A', '1']], 0],
    ['A<<E=F\n1\nE=F\n', [['A', '1']], 0],
    ['A\u2028B<<E\u2028\nx\nE\u2028\n', [['A\u2028B', 'x']], 0],
    ['A<<E\n1\n', [], 1],
    ['A=1\nv<<EOF\nhalf', [['A', '1']], 1],
    ['no name\nA=1\n', [['A', '1']], 1],
    ['=1\nA=1\n', [['A', '1']], 1],
    ['<<E\nA=1\n', [['A', '1']], 1],
    ['A<<\nB=1\n', [['B', '1']], 1],
    ['\n\nA=1\n\n', [['A', '1']], 0],
  ])('%j', (text, entries, faults) => {
    const file = parseEnvironmentFile(text);
    expect(file.entries).toEqual(entries.map(([name, value]) => ({ name, value })));
    expect(file.faults).toHaveLength(faults);
  });

  test('a fault names the line or the value', () => {
    expect(parseEnvironmentFile('A=1\nnonsense\nv<<EOF\nx').faults).toEqual([
      'line 2 has no NAME= before its value',
      'the value of v, begun in line 3, is never closed by its delimiter',
    ]);
  });

  test.each([false, true])('what the runner accepts is read alike (windows: %s)', (windows) => {
    fc.assert(
      fc.property(FILE, (text) => {
        const expected = asTheRunner(text, windows);
        const { entries, faults } = parseEnvironmentFile(text, windows);
        expect({ text, refused: faults.length > 0 }).toEqual({ text, refused: expected === 'refused' });
        if (expected !== 'refused') expect(entries).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test('what is kept of a file that the runner refuses, it accepts', () => {
    fc.assert(
      fc.property(FILE, (text) => {
        const { entries } = parseEnvironmentFile(text, false);
        expect(asTheRunner(entries.map(formatEntry).join(''), false)).toEqual(entries);
      }),
      { numRuns: 200 },
    );
  });
});

test('any value survives being written and read', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), FILE).map((text) => text.toWellFormed());
  fc.assert(
    fc.property(fc.array(value, { maxLength: 4 }), (values) => {
      const entries = values.map((text, at) => ({ name: `v${String(at)}`, value: text }));
      const text = entries.map(formatEntry).join('');
      expect(asTheRunner(text, false)).toEqual(entries);
      expect(parseEnvironmentFile(text, false)).toEqual({ entries, faults: [] });
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['UTF-8', Buffer.from('A=é\n')],
  ['UTF-8 with its mark', Buffer.from('\ufeffA=é\n')],
  ['UTF-16, as Windows PowerShell writes', Buffer.from('\ufeffA=é\n', 'utf16le')],
  ['UTF-16 of the other order', Buffer.from('\ufeffA=é\n', 'utf16le').swap16()],
])('%s', (_, bytes) => {
  expect(decodeEnvironmentFile(bytes)).toBe('A=é\n');
  expect(decodeText(bytes)).toBe('A=é\n');
});

test('bytes that are no UTF-8 are read as the runner reads them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
      expect(decodeEnvironmentFile(Buffer.from(bytes))).toBe(decodeText(bytes));
    }),
  );
});
