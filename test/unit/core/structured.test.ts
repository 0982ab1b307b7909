import { describe, expect, test } from '@jest/globals';

import { checkedBy, json, Mistake, yaml, type Decoder } from '@qeml-actions/core';

const anyYaml = yaml('a list', (value) => value);
const anyJson = json('an object', (value) => value);

async function mistakeOf(decoder: Decoder<unknown>, text: string): Promise<string> {
  const decoded = await decoder.decode(text);
  return decoded instanceof Mistake ? (decoded.detail ?? '') : 'accepted';
}

describe('YAML', () => {
  test.each([
    ['- a\n- b: 1', ['a', { b: 1 }]],
    ['["a", {"b": null}]', ['a', { b: null }]],
    ['yes', 'yes'],
    ['0o17', 15],
    ['012', 12],
    ['1e3', 1_000],
    ['run: |\n  a\n  b\n', { run: 'a\nb\n' }],
    ['"*.xml"', '*.xml'],
    ['{}', {}],
  ])('%j', async (text, value) => {
    expect(await anyYaml.decode(text)).toEqual(value);
  });

  test.each([
    ['files: *.xml', /line 1, column 8.*"\*\.xml"/s],
    ['- a\n- *', /line 2/],
    ['a: &x 1\nb: *x', /line 2, column 4.*"\*x"/s],
    ['owner: @team', /line 1, column 8/],
    ['a: 1\nb: 2\na: 3', /keys must be unique at line 3, column 1/],
    ['a: [1, 2', /line 1/],
    ['a: b: c', /line 1, column 4/],
    ['a: "b', /line 1/],
    ['a: 1\n---\nb: 2', /multiple documents/],
    ['\ta: 1', /line 1/],
  ])('%j is refused with its place', async (text, expected) => {
    expect(await mistakeOf(anyYaml, text)).toMatch(expected);
  });

  test('an alias bomb is refused, not unfolded', async () => {
    const bomb = [
      'a: &a [x,x]',
      ...'bcdefghijk'.split('').map((key, at) => {
        const before = 'abcdefghij'.charAt(at);
        return `${key}: &${key} [*${before},*${before},*${before},*${before}]`;
      }),
    ].join('\n');
    expect(await mistakeOf(anyYaml, bomb)).toMatch(/line 2/);
  });

  test('the shape is checked', async () => {
    const list = yaml('a list', (value) => (Array.isArray(value) ? value : new Mistake('it is no list')));
    expect(await mistakeOf(list, 'a: 1')).toBe('it is no list');
    expect(await mistakeOf(list, '- a')).toBe('accepted');
  });
});

describe('JSON', () => {
  test.each([
    ['{"a":[1,null]}', { a: [1, null] }],
    ['0', 0],
    ['false', false],
  ])('%s', async (text, value) => {
    expect(await anyJson.decode(text)).toEqual(value);
  });

  test.each(['{a: 1}', '{"a":1,}', "{'a':1}", '[1', 'undefined', '*.xml'])(
    '%s is refused with the reason',
    async (text) => {
      expect(await mistakeOf(anyJson, text)).toMatch(/JSON/);
    },
  );
});

test('all faults of a shape are told at once, each with its place', () => {
  const validate = Object.assign((value: unknown): value is never => value === 'right', {
    errors: [
      { instancePath: '/1/run', params: {}, message: 'must be string' },
      { instancePath: '/0', params: { additionalProperty: 'rnu' }, message: 'must NOT have additional properties' },
      { instancePath: '', params: {}, message: 'must be array' },
      { instancePath: '', params: {}, message: 'must be array' },
      { instancePath: '/2', params: {} },
    ],
  });
  const check = checkedBy(validate);
  expect(check('right')).toBe('right');
  expect(check('wrong')).toEqual(
    new Mistake(
      'run of entry 2 must be string; entry 1 has an unknown key "rnu"; it must be array; entry 3 is not as it should be',
    ),
  );
});
