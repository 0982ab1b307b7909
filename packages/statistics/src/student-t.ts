import { incompleteBeta } from './incomplete-beta.ts';

/**
 * The probability that Student's t with `freedom` > 0 degrees of freedom is above `t`: the one-sided p-value.
 * An infinite `t` has 0 or 1. The relative error is about 1e-13 up to 100 degrees, also far out in the tail.
 * Source: Abramowitz and Stegun 26.7.1, by the incomplete beta function.
 */
export function upperTail(t: number, freedom: number): number {
  if (!(freedom > 0)) throw new RangeError(`Student's t needs degrees of freedom above zero, not ${freedom}`);
  if (Number.isNaN(t)) throw new RangeError("Student's t is not a number");
  const oneSide = twoSided(t, freedom) / 2;
  return t < 0 ? 1 - oneSide : oneSide;
}

/** The probability that |t| or more is met in either direction: the two-sided p-value. */
export function twoSided(t: number, freedom: number): number {
  if (Math.abs(t) === Infinity) return 0;
  const square = t * t;
  if (square === Infinity) return 0;
  return incompleteBeta(freedom / (freedom + square), freedom / 2, 0.5, square / (freedom + square));
}
