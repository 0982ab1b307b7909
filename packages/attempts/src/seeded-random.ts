import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Random } from '@qeml-actions/core';

/** The same numbers for the same seed, on every system. */
export function seededRandom(seed: string): Random {
  // Loaded only by those who give a seed: it takes 8 ms.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const generator = xoroshiro128plus(createHash('sha256').update(seed).digest().readInt32LE());
  return () => (generator.next() >>> 0) / 2 ** 32;
}
