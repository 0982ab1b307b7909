import { Mistake, type Decoder } from './decoder.ts';

/** A percentage from 0 to 100, written `85` or `85%`; the value is the number of per cent. */
export function percentage(): Decoder<number> {
  return {
    expected: 'a percentage from 0 to 100, such as `85` or `85%`',
    decode: (value) => {
      const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(value);
      const percent = match ? Number(match[1]) : NaN;
      return percent <= 100 ? percent : new Mistake();
    },
  };
}
