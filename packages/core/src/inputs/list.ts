import { Mistake, type Decoder } from './decoder.ts';

/** One entry a line; empty lines do not count, and an empty text is the empty list. */
export function list<T>(entry: Decoder<T>): Decoder<readonly T[]> {
  return {
    expected: `lines, each ${entry.expected}`,
    raw: true,
    empty: () => [],
    decode: async (value) => {
      const values: T[] = [];
      for (const [index, line] of value.split(/\r\n|\n|\r/).entries()) {
        if (line.trim() === '') continue;
        const decoded = await entry.decode(line.trim());
        if (decoded instanceof Mistake) {
          return new Mistake(
            `line ${String(index + 1)} is "${line.trim()}": ${decoded.detail ?? `expected ${entry.expected}`}`,
          );
        }
        values.push(decoded);
      }
      return values;
    },
  };
}
