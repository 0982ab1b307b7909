/** The next number, from 0 up to but not including 1, in steps of 2⁻³². */
export type Random = () => number;

/**
 * The same numbers for the same seed (an integer; its lower 32 bits count), on every system.
 * Source: xoshiro128++ 1.0 by Blackman and Vigna (ACM Trans. Math. Softw. 47, 2021), public domain, its state filled
 * by the finaliser of MurmurHash3 over Weyl's sequence, as their own code does with SplitMix. Not for secrets.
 */
export function seededRandom(seed: number): Random {
  const state = (step: number): number => mix(seed + Math.imul(step, GOLDEN));
  let [a, b, c, d] = [state(1), state(2), state(3), state(4)];
  return () => {
    const result = (rotate(a + d, 7) + a) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result / 2 ** 32;
  };
}

/** 2³² by the golden ratio. */
const GOLDEN = 0x9e3779b9;

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
