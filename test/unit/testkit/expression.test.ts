import { describe, expect, test } from '@jest/globals';
import { evaluateText, matrixLegs, toExpressionData, toPlainValue } from '@qeml-actions/testkit';

const SCOPE = { contexts: { github: toExpressionData({ actor: 'octocat', event: { n: [1, 2] } }) }, functions: {} };

describe('texts with expressions', () => {
  test.each([
    ['plain', 'plain'],
    ['by ${{ github.actor }} and ${{ github.event.n[1] }}', 'by octocat and 2'],
    ["${{ 'it''s, and it''s }}' }}", "it's, and it's }}"],
    ['${{ github.nosuch }}.', '.'],
    ["${{ case(github.actor == 'octocat', 'cat', 'none') }}", 'cat'],
  ])('%j', (text, expected) => {
    expect(evaluateText(text, SCOPE)).toBe(expected);
  });

  test('what is no expression is an error', () => {
    expect(() => evaluateText('${{ nosuch.context }}', SCOPE)).toThrow();
    expect(() => evaluateText('${{ github.actor', SCOPE)).toThrow('not closed');
  });
});

describe('a matrix', () => {
  function legs(matrix: unknown): unknown[] {
    return matrixLegs(toExpressionData(matrix)).map((leg) => [toPlainValue(leg.matrix), leg.labels.join(', ')]);
  }

  test('is the product without what is excluded, with what include adds', () => {
    const matrix = {
      fruit: ['apple', 'pear'],
      animal: ['cat', 'dog'],
      include: [
        { color: 'green' },
        { color: 'pink', animal: 'cat' },
        { fruit: 'apple', shape: 'circle' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
      exclude: [{ fruit: 'pear', animal: 'dog' }],
    };
    expect(legs(matrix)).toEqual([
      [{ fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' }, 'apple, cat'],
      [{ fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' }, 'apple, dog'],
      [{ fruit: 'pear', animal: 'cat', color: 'pink' }, 'pear, cat'],
      [{ fruit: 'banana' }, 'banana'],
      [{ fruit: 'banana', animal: 'cat' }, 'banana, cat'],
    ]);
  });

  test('of include alone has one leg an entry', () => {
    expect(legs({ include: [{ a: 1 }, { a: 2, b: true }] })).toEqual([
      [{ a: 1 }, '1'],
      [{ a: 2, b: true }, '2, true'],
    ]);
  });

  test('an exclude key that is none of its own is an error', () => {
    expect(() => legs({ a: [1], exclude: [{ b: 1 }] })).toThrow("'b' does not match any key");
  });
});
