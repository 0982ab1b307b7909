import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { benjaminiHochberg } from '../../../packages/statistics/src/benjamini-hochberg.ts';
import { mean, median, squaredDeviations } from '../../../packages/statistics/src/moments.ts';
import { pooledTTest, pOfRise } from '../../../packages/statistics/src/pooled-t-test.ts';
import { pOfHigherRanks } from '../../../packages/statistics/src/rank-test.ts';

describe('means', () => {
  test('of values that are all the same are that value', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (value, size) => {
          const values = Array.from({ length: size }, () => value);
          expect(mean(values)).toBe(value);
          expect(squaredDeviations(values)).toBe(0);
        },
      ),
    );
  });

  test('lose nothing to a large offset', () => {
    expect(squaredDeviations([1e9 + 1, 1e9 + 2, 1e9 + 3])).toBe(2);
  });

  test('medians stand in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });
});

describe('the pooled t-test', () => {
  // Student's sleep data (1908); scipy 1.17.1, ttest_ind(second, first, alternative='greater')
  const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2.0];
  const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

  test('agrees with scipy on the data that Student gave', () => {
    const result = pooledTTest(first, second);
    expect(result.t).toBeCloseTo(1.8608134674868524, 12);
    expect(result.freedom).toBe(18);
    expect(pOfRise(result)).toBeCloseTo(0.03959335710796911, 12);
  });

  test('looks one way only', () => {
    expect(pOfRise(pooledTTest(second, first))).toBeCloseTo(1 - 0.03959335710796911, 12);
  });

  test('judges one new value', () => {
    // By hand: difference 3, pooled variance 2 / 2, error √(1 + 1/3).
    expect(pooledTTest([1, 2, 3], [5]).t).toBeCloseTo(3 / Math.sqrt(4 / 3), 12);
  });

  test('finds an exact change, and none in what is equal', () => {
    expect(pOfRise(pooledTTest([0.1, 0.1, 0.1], [0.3, 0.3]))).toBe(0);
    expect(pOfRise(pooledTTest([0.3, 0.3, 0.3], [0.1, 0.1]))).toBe(1);
    expect(pooledTTest([0.1, 0.1, 0.1], [0.1, 0.1])).toMatchObject({ t: 0, difference: 0 });
  });

  test('refuses too few values', () => expect(() => pooledTTest([1], [2])).toThrow(RangeError));
});

/** All ways to choose, counted one by one. */
function countedByHand(first: readonly number[], second: readonly number[]): number {
  const all = [...first, ...second];
  const rank = (value: number): number => {
    const below = all.filter((other) => other < value).length;
    return below + (all.filter((other) => other === value).length + 1) / 2;
  };
  const seen = second.reduce((sum, value) => sum + rank(value), 0);
  let [ways, higher] = [0, 0];
  for (let set = 0; set < 2 ** all.length; set++) {
    const chosen = all.filter((_, index) => ((set >> index) & 1) === 1);
    if (chosen.length !== second.length) continue;
    ways++;
    if (chosen.reduce((sum, value) => sum + rank(value), 0) >= seen) higher++;
  }
  return higher / ways;
}

describe('the exact rank test', () => {
  test('agrees with scipy where there are no ties', () => {
    // scipy 1.17.1, mannwhitneyu(second, first, alternative='greater', method='exact')
    const p = pOfHigherRanks([1.1, 2.2, 3.3, 4.4, 5.5, 6.6, 7.7, 8.8], [5.0, 9.1, 10.2]);
    expect(p).toBeCloseTo(0.06666666666666667, 12);
  });

  test('agrees with counting, ties or not', () => {
    const values = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(values, values, (first, second) => {
        expect(pOfHigherRanks(first, second)).toBeCloseTo(countedByHand(first, second), 12);
      }),
      { numRuns: 50 },
    );
  });

  test('has the smallest p-value there can be where all are higher: one way of all', () => {
    const first = Array.from({ length: 44 }, (_, index) => index);
    // 50 over 6
    expect(pOfHigherRanks(first, [50, 51, 52, 53, 54, 55]) * 15_890_700).toBeCloseTo(1, 9);
  });
});

describe("Benjamini and Hochberg's procedure", () => {
  // The example of their paper (1995, section 3.2): at 0.05 the four smallest of fifteen are rejected.
  const paper = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];

  test("rejects what the paper's example rejects, in any order", () => {
    expect(benjaminiHochberg(paper, 0.05).filter(Boolean)).toHaveLength(4);
    const turned = benjaminiHochberg(paper.toReversed(), 0.05);
    expect(turned.slice(-4)).toEqual([true, true, true, true]);
    expect(turned.filter(Boolean)).toHaveLength(4);
  });

  test('rejects a p-value above its own bound when a larger one is below its own', () => {
    expect(benjaminiHochberg([0.04, 0.045], 0.05)).toEqual([true, true]);
  });

  test('rejects nothing where nothing is small, or where there is nothing', () => {
    expect(benjaminiHochberg([0.2, 0.9, 1], 0.05)).toEqual([false, false, false]);
    expect(benjaminiHochberg([], 0.05)).toEqual([]);
  });

  test.each([NaN, -0.1, 1.1])('refuses the p-value %p', (p) =>
    expect(() => benjaminiHochberg([0.5, p], 0.05)).toThrow(RangeError),
  );
});
