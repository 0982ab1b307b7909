import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import {
  boolean,
  duration,
  formatDuration,
  globs,
  integer,
  list,
  Mistake,
  number,
  oneOf,
  parseDuration,
  percentage,
  text,
  verbatim,
  type Decoder,
} from '@qeml-actions/core';

/** What a decoder makes of a text: its value, or `refused`. */
async function read(decoder: Decoder<unknown>, value: string): Promise<unknown> {
  const decoded = await decoder.decode(value);
  return decoded instanceof Mistake ? 'refused' : decoded;
}

describe('durations, in milliseconds', () => {
  test.each([
    ['0', 0],
    ['30', 30_000],
    ['0.5', 500],
    ['1.9', 1_900],
    ['500ms', 500],
    ['1.5ms', 2],
    ['30s', 30_000],
    ['1.5s', 1_500],
    ['5m', 300_000],
    ['1.5m', 90_000],
    ['1h30m', 5_400_000],
    ['1h30m15.5s', 5_415_500],
    ['1m500ms', 60_500],
    ['2d', 172_800_000],
    ['1d1h1m1s1ms', 90_061_001],
    ['3000000s', 3_000_000_000],
    ['104249991d', 104_249_991 * 86_400_000],
  ])('%s is %d', async (value, milliseconds) => {
    expect(await read(duration(), value)).toBe(milliseconds);
  });

  test.each([
    '',
    '-1',
    '-1s',
    '+1s',
    '1x',
    '2x',
    's',
    'ms',
    '1 s',
    '1h 30m',
    '30m1h',
    '1s1s',
    '1,5s',
    '1.5h30m',
    '.5',
    '5.',
  ])('"%s" is refused', async (value) => {
    expect(await read(duration(), value)).toBe('refused');
  });

  test.each(['1e3', '0x10', 'NaN', 'Infinity', '١', '1S', '9'.repeat(400), '104249992d', '9007199254741s'])(
    '"%s" is refused too: no number of milliseconds holds it, or it is none',
    async (value) => {
      expect(await read(duration(), value)).toBe('refused');
    },
  );

  test('one below the least is refused, and the least is named', async () => {
    const atLeastOne = duration({ min: 1_000 });
    expect(await read(atLeastOne, '0')).toBe('refused');
    expect(await read(atLeastOne, '1')).toBe(1_000);
    expect(atLeastOne.expected).toContain('at least 1 s');
  });

  test('any text gives a whole number of milliseconds that is not negative, or is refused', () => {
    const digits = fc.stringMatching(/^[0-9.smhd ]{0,12}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), (value) => {
        const milliseconds = parseDuration(value);
        expect(milliseconds === undefined || (Number.isSafeInteger(milliseconds) && milliseconds >= 0)).toBe(true);
      }),
    );
  });

  test.each([
    [0, '0 s'],
    [340, '340 ms'],
    [999.6, '1 s'],
    [4_140, '4.1 s'],
    [59_949, '59.9 s'],
    [59_950, '1 m'],
    [125_000, '2 m 5 s'],
    [3_599_400, '59 m 59 s'],
    [3_599_600, '1 h'],
    [5_400_000, '1 h 30 m'],
    [172_800_000, '48 h'],
  ])('%d ms are shown as %s', (milliseconds, shown) => {
    expect(formatDuration(milliseconds)).toBe(shown);
  });
});

describe('numbers', () => {
  test.each([
    ['0', 0],
    ['10', 10],
    ['+3', 3],
    ['007', 7],
    ['-5', -5],
    ['11', 'refused'],
    ['-6', 'refused'],
    ['2x', 'refused'],
    ['1.0', 'refused'],
    ['1e1', 'refused'],
    ['0x1', 'refused'],
    ['1_0', 'refused'],
    ['', 'refused'],
    ['9'.repeat(400), 'refused'],
  ])('the whole number "%s" from -5 to 10 is %s', async (value, expected) => {
    expect(await read(integer({ min: -5, max: 10 }), value)).toBe(expected);
  });

  test.each([
    ['1', 1],
    ['1.5', 1.5],
    ['2.', 2],
    ['.5', 0.5],
    ['+1', 1],
    ['-0.5', 'refused'],
    ['3.01', 'refused'],
    ['1e0', 'refused'],
    ['.', 'refused'],
    ['1,5', 'refused'],
    ['NaN', 'refused'],
  ])('the number "%s" from 0 to 3 is %s', async (value, expected) => {
    expect(await read(number({ min: 0, max: 3 }), value)).toBe(expected);
  });

  test.each([
    ['0', 0],
    ['0%', 0],
    ['85', 85],
    ['85%', 85],
    ['85 %', 85],
    ['99.95%', 99.95],
    ['100', 100],
    ['100.01', 'refused'],
    ['101%', 'refused'],
    ['-1', 'refused'],
    ['85%%', 'refused'],
    ['%', 'refused'],
    ['1e1', 'refused'],
    ['.5', 'refused'],
    ['eighty', 'refused'],
  ])('the percentage "%s" is %s', async (value, expected) => {
    expect(await read(percentage(), value)).toBe(expected);
  });
});

describe('words', () => {
  test.each([
    ...['true', 'True', 'TRUE'].map((value) => [value, true] as const),
    ...['false', 'False', 'FALSE'].map((value) => [value, false] as const),
    ...['yes', 'no', 'on', 'off', 'y', '1', '0', 'tRue', 'truee'].map((value) => [value, 'refused'] as const),
  ])('the boolean "%s" is %s', async (value, expected) => {
    expect(await read(boolean(), value)).toBe(expected);
  });

  test('of a closed set only its own words, spelt alike', async () => {
    const jitter = oneOf(['full', 'equal', 'none']);
    expect(await read(jitter, 'equal')).toBe('equal');
    for (const value of ['Full', 'fulll', 'toString', '__proto__', ''])
      expect(await read(jitter, value)).toBe('refused');
    expect(jitter.expected).toBe('one of `full`, `equal`, `none`');
  });

  test('texts as they are', async () => {
    expect(await read(text(), 'a "b" $c')).toBe('a "b" $c');
    expect(await read(verbatim('a command'), '  a\n\tb \n')).toBe('  a\n\tb \n');
  });
});

describe('lists', () => {
  const numbers = list(integer({ min: 0, max: 9 }));

  test.each([
    ['1\n2\n3', [1, 2, 3]],
    ['\r\n 1 \r\n\r\n2\r3\n', [1, 2, 3]],
    ['0', [0]],
    ['\n \n', []],
  ])('%j is read line by line', async (value, expected) => {
    expect(await read(numbers, value)).toEqual(expected);
  });

  test('the line with a mistake is named, empty lines counted', async () => {
    expect(await numbers.decode('1\n\n 12 \n3')).toEqual(
      new Mistake('line 3 is "12": expected a whole number from 0 to 9'),
    );
  });

  test('an entry says itself what is wrong where it can', async () => {
    const picky = list({ expected: 'anything', decode: () => new Mistake('it is never right') });
    expect(await picky.decode('x')).toEqual(new Mistake('line 1 is "x": it is never right'));
  });

  test.each([
    ['*.xml', [{ pattern: '*.xml', negated: false }]],
    ['"*.xml"', [{ pattern: '*.xml', negated: false }]],
    ["'a b/**'", [{ pattern: 'a b/**', negated: false }]],
    [
      'src/**\n!src/**/*.test.ts',
      [
        { pattern: 'src/**', negated: false },
        { pattern: 'src/**/*.test.ts', negated: true },
      ],
    ],
    ['!"a"', [{ pattern: 'a', negated: true }]],
    [`"a'`, [{ pattern: `"a'`, negated: false }]],
    ['{a,b}/[c]?.d', [{ pattern: '{a,b}/[c]?.d', negated: false }]],
  ])('the globs %j', async (value, expected) => {
    expect(await read(globs(), value)).toEqual(expected);
  });

  test.each(['!', '""', `!''`])('%j names no glob', async (value) => {
    expect(await globs().decode(`a\n${value}`)).toEqual(
      new Mistake(`line 2 is "${value}": expected a glob such as \`reports/**/*.xml\``),
    );
  });
});
