import { Mistake, type Decoder } from './decoder.ts';

/** A decimal number between two bounds, both included. */
export function number(bounds: { readonly min: number; readonly max: number }): Decoder<number> {
  return {
    expected: `a number from ${String(bounds.min)} to ${String(bounds.max)}`,
    decode: (value) => {
      const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) ? Number(value) : NaN;
      return number >= bounds.min && number <= bounds.max ? number : new Mistake();
    },
  };
}
