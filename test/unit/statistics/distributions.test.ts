import { describe, expect, test } from '@jest/globals';

import { incompleteBeta } from '../../../packages/statistics/src/incomplete-beta.ts';
import { logGamma } from '../../../packages/statistics/src/log-gamma.ts';
import { twoSided, upperTail } from '../../../packages/statistics/src/student-t.ts';

/** How far a value may be from the one it is held against, as a share of that. */
function expectWithin(value: number, wanted: number, share: number): void {
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(Math.abs(wanted) * share);
}

describe('ln Γ', () => {
  // scipy 1.17.1, scipy.special.gammaln
  test.each([
    [0.5, 0.5723649429247],
    [1.5, -0.12078223763524526],
    [3.7, 1.428072326665388],
    [10, 12.801827480081469],
    [50, 144.56574394634487],
    [171.5, 709.1431630309283],
    [1000, 5905.220423209181],
  ])('of %p', (x, wanted) => expectWithin(logGamma(x), wanted, 1e-13));

  test('of 1 and 2 is 0', () => {
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(logGamma(2)).toBeCloseTo(0, 14);
  });

  test.each([0, -1, NaN, Infinity])('of %p is refused', (x) => expect(() => logGamma(x)).toThrow(RangeError));
});

describe('the regularised incomplete beta function', () => {
  // scipy 1.17.1, scipy.special.betainc
  test.each([
    [0.5, 2, 3, 0.6875],
    [0.1, 0.5, 0.5, 0.20483276469913345],
    [0.9, 24, 0.5, 0.025268888792003657],
    [0.3, 5, 10, 0.4157988137806496],
    [0.5, 100, 100, 0.5],
    [1e-5, 1, 0.5, 5.000012500062501e-6],
    [0.7, 3.3, 1.2, 0.3757826653769707],
  ])('at %p for %p and %p', (x, a, b, wanted) => expectWithin(incompleteBeta(x, a, b), wanted, 1e-12));

  test('is 0 and 1 at its ends', () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
  });

  test.each([
    [-0.1, 1, 1],
    [1.1, 1, 1],
    [NaN, 1, 1],
    [0.5, 0, 1],
    [0.5, 1, NaN],
  ])('refuses %p, %p, %p', (x, a, b) => expect(() => incompleteBeta(x, a, b)).toThrow(RangeError));
});

describe("Student's t", () => {
  // scipy 1.17.1, scipy.stats.t.sf
  test.each([
    [1, 1, 0.25],
    [2, 5, 0.050969739414929174],
    [3.5, 48, 0.0005076175489824947],
    [-2, 10, 0.9633059826146299],
    [12, 48, 2.334568566086852e-16],
    [6, 30, 6.971384383602382e-7],
    [0.5, 2, 1 / 3],
    [40, 3, 1.7190340394579253e-5],
  ])('is above %p with %p degrees of freedom', (t, freedom, wanted) => {
    expectWithin(upperTail(t, freedom), wanted, 1e-12);
    expectWithin(twoSided(t, freedom), 2 * Math.min(wanted, 1 - wanted), 1e-12);
  });

  // The printed tables of every textbook (Abramowitz and Stegun, table 26.10): critical values to three decimals.
  test.each([
    [1, 6.314, 63.657],
    [5, 2.015, 4.032],
    [10, 1.812, 3.169],
    [30, 1.697, 2.75],
    [120, 1.658, 2.617],
  ])('agrees with the printed table at %p degrees of freedom', (freedom, at5, atHalf) => {
    expect(upperTail(at5, freedom)).toBeCloseTo(0.05, 4);
    expect(upperTail(atHalf, freedom)).toBeCloseTo(0.005, 4);
  });

  test('knows the ends and the middle', () => {
    expect(upperTail(Infinity, 5)).toBe(0);
    expect(upperTail(-Infinity, 5)).toBe(1);
    expect(upperTail(1e200, 5)).toBe(0);
    expect(upperTail(0, 5)).toBe(0.5);
  });

  test('refuses what is no number', () => {
    expect(() => upperTail(NaN, 5)).toThrow(RangeError);
    expect(() => upperTail(1, 0)).toThrow(RangeError);
  });
});
