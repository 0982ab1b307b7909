import { Mistake, type Decoder } from './decoder.ts';

/** One of a closed set of words. */
export function oneOf<const T extends string>(words: readonly T[]): Decoder<T> {
  return {
    expected: `one of ${words.map((word) => `\`${word}\``).join(', ')}`,
    decode: (value) => words.find((word) => word === value) ?? new Mistake(),
  };
}
