import { logGamma } from './log-gamma.ts';

/** Stands for a zero that would be divided by. */
const TINY = 1e-300;
const PRECISE = 1e-16;
/** The fraction takes about √max(a, b) steps: this is enough for parameters of 1e7. */
const MOST_STEPS = 20_000;

/**
 * The regularised incomplete beta function I_x(a, b), between 0 and 1, for a, b > 0 and 0 ≤ x ≤ 1.
 * `rest` is 1 − x, given by who knows it more precisely than the subtraction does. The relative error is about 1e-13
 * for parameters up to 100. A value outside is a RangeError.
 * Source: the continued fraction of DLMF 8.17.22, by Lentz's method as Thompson and Barnett (1986) changed it.
 */
export function incompleteBeta(x: number, a: number, b: number, rest = 1 - x): number {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`I_x(a, b) needs x from 0 to 1, not ${x}`);
  if (x === 0 || rest === 0) return x === 0 ? 0 : 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log(rest) + logGamma(a + b) - logGamma(a) - logGamma(b));
  // Each side of the peak the fraction converges fast for one of the two forms.
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(rest, b, a)) / b;
}

/** The coefficients d(2m) and d(2m + 1) of DLMF 8.17.23, in turn, from d(1). */
function coefficient(step: number, x: number, a: number, b: number): number {
  const m = Math.floor(step / 2);
  return step % 2 === 0
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

function fraction(x: number, a: number, b: number): number {
  let value = 1;
  let above = 1;
  let below = 0;
  for (let step = 1; step <= MOST_STEPS; step++) {
    const term = coefficient(step, x, a, b);
    below = 1 / (1 + term * below || TINY);
    above = 1 + term / above || TINY;
    value *= above * below;
    if (Math.abs(above * below - 1) < PRECISE * 4) return 1 / value;
  }
  throw new RangeError(`I_x(a, b) does not converge for x ${x}, a ${a}, b ${b}`);
}
