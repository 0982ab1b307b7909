import { describe, expect, test } from '@jest/globals';
import { LineSplitter, SecretMasker } from '@qeml-actions/testkit';

describe('lines', () => {
  test.each([
    [['a\nb\n'], ['a', 'b']],
    [['a\r\nb\rc'], ['a', 'b', 'c']],
    [
      ['a\r', '\nb\n'],
      ['a', 'b'],
    ],
    [
      ['a\r', '', '\nb'],
      ['a', 'b'],
    ],
    [
      ['\n\n', '\r\r\n'],
      ['', '', '', ''],
    ],
    [['par', 'ti', 'al'], ['partial']],
  ])('%j', (chunks, expected) => {
    const splitter = new LineSplitter();
    const lines = chunks.flatMap((chunk) => splitter.push(Buffer.from(chunk)));
    expect([...lines, ...splitter.end()]).toEqual(expected);
  });

  test('a line that \\r has ended is given at once', () => {
    expect(new LineSplitter().push(Buffer.from('progress 10 %\r'))).toEqual(['progress 10 %']);
  });

  test('a character cut between two chunks stays whole', () => {
    const bytes = Buffer.from('é\n');
    const splitter = new LineSplitter();
    expect([...splitter.push(bytes.subarray(0, 1)), ...splitter.push(bytes.subarray(1))]).toEqual(['é']);
  });
});

describe('masks', () => {
  function masked(secret: string, text: string): string {
    const masker = new SecretMasker();
    masker.addLines(secret);
    return masker.mask(text);
  }

  test.each([
    ['hunter2', 'a hunter2, and hunter2hunter2', 'a ***, and ***'],
    ['abab', 'xababab', 'x***'],
    ['first\r\nsecond', 'the first and the second', 'the *** and the ***'],
    ['s3cret', `basic ${Buffer.from('s3cret').toString('base64')}`, 'basic ***'],
    ['a b&c', 'url a%20b%26c, xml a b&amp;c', 'url ***, xml ***'],
    ['say "x"', String.raw`json {"v":"say \"x\""}`, 'json {"v":"***"}'],
  ])('%j in %j', (secret, text, expected) => {
    expect(masked(secret, text)).toBe(expected);
  });
});
