import { Mistake, type Decoder } from './decoder.ts';

/** A whole number between two bounds, both included. */
export function integer(bounds: { readonly min: number; readonly max: number }): Decoder<number> {
  return {
    expected: `a whole number from ${String(bounds.min)} to ${String(bounds.max)}`,
    decode: (value) => {
      const number = /^[+-]?\d+$/.test(value) ? Number(value) : NaN;
      return number >= bounds.min && number <= bounds.max ? number : new Mistake();
    },
  };
}
