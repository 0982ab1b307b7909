import { expect, test } from '@jest/globals';
import { LineSpan } from '@qeml-actions/failures';

function taken(text: Buffer | string, first: number, last: number, size = 7): readonly (readonly [number, string])[] {
  const bytes = Buffer.from(text);
  const span = new LineSpan(first, last);
  for (let at = 0; at < bytes.length; at += size) span.write(bytes.subarray(at, at + size));
  return span.end().map(({ number, text: line }) => [number, line]);
}

test('the lines of a span are taken, whatever the chunks', () => {
  const text = 'one\ntwo two two two\n\nfour\nfive';
  for (const size of [1, 2, 3, 7, 100]) {
    expect(taken(text, 2, 4, size)).toEqual([
      [2, 'two two two two'],
      [3, ''],
      [4, 'four'],
    ]);
    expect(taken(text, -3, 1, size)).toEqual([[1, 'one']]);
    expect(taken(text, 5, 9, size)).toEqual([[5, 'five']]);
    expect(taken(text, 6, 9, size)).toEqual([]);
  }
});

test('they read as a person reads them, also where the text is UTF-16', () => {
  const text = '\uFEFF2026-11-20T10:00:00.0000000Z ##[error]\u001B[31mred\u001B[0m\r\nnext';
  expect(taken(Buffer.from(text, 'utf16le'), 1, 2)).toEqual([
    [1, 'red'],
    [2, 'next'],
  ]);
});

test('of a line without an end only the beginning is kept', () => {
  const [line] = taken('x'.repeat(100_000), 1, 1, 1_000);
  expect(line?.[1]).toHaveLength(4 * 1_024);
});
