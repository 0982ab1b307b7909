import { describe, expect, test } from '@jest/globals';
import { environmentPairs, pathLines } from '@qeml-actions/testkit';

function pairs(text: string | Uint8Array, windows = false): unknown {
  return [...environmentPairs(typeof text === 'string' ? Buffer.from(text) : text, windows)];
}

describe('pairs', () => {
  test.each([
    ['a=1\n', [['a', '1']]],
    ['a=1', [['a', '1']]],
    [
      'a=\n\nb=2=3\n',
      [
        ['a', ''],
        ['b', '2=3'],
      ],
    ],
    ['a=1<<2\n', [['a', '1<<2']]],
    [
      'a<<E\n1\n2\nE\nb=3\n',
      [
        ['a', '1\n2'],
        ['b', '3'],
      ],
    ],
    ['a<<E\nE\n', [['a', '']]],
    ['a<<E\n\nE', [['a', '']]],
    ['a<<E\n\n\nE\n', [['a', '\n']]],
    ['a<<E=F\nx\nE=F\n', [['a', 'x']]],
    ['a <<E\n E\nE\n', [['a ', ' E']]],
    ['a=1\r\n', [['a', '1\r']]],
    ['a<<E\r\nx\r\nE\r\n', [['a', 'x\r']]],
    ['=1\n', [['', '1']]],
  ])('%j', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  test('on Windows a line ends at \\r\\n', () => {
    expect(pairs('a=1\r\nb<<E\r\nx\r\ny\r\nE\r\n', true)).toEqual([
      ['a', '1'],
      ['b', 'x\r\ny'],
    ]);
  });

  test('a byte order mark is no part of the first name', () => {
    expect(pairs('\uFEFFa=1\n')).toEqual([['a', '1']]);
    expect(pairs(Buffer.from('\uFEFFa=1\n', 'utf16le'))).toEqual([['a', '1']]);
  });

  test.each([
    ['nothing of the kind\n', "Invalid format 'nothing of the kind'"],
    ['<<E\nx\nE\n', 'Name must not be empty and delimiter must not be empty'],
    ['a<<\nx\n', 'Name must not be empty and delimiter must not be empty'],
    ['a<<E\nx\n', "Matching delimiter not found 'E'"],
    ['a<<E\nx', 'EOF marker missing new line'],
    ['a<<E\nx\n E\n', "Matching delimiter not found 'E'"],
  ])('%j is refused', (text, message) => {
    expect(() => pairs(text)).toThrow(message);
  });
});

test('a path file has one folder a line, however lines end', () => {
  expect(pathLines(Buffer.from('/a\n\n/b\r\n/c\r/d'))).toEqual(['/a', '/b', '/c', '/d']);
});
