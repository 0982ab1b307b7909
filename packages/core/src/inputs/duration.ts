import { formatDuration, parseDuration } from '../duration.ts';

import { Mistake, type Decoder } from './decoder.ts';

/** Milliseconds of a duration, at least `min` (0 unless given). */
export function duration(bounds: { readonly min?: number } = {}): Decoder<number> {
  const min = bounds.min ?? 0;
  return {
    expected: `a duration such as \`500ms\`, \`30s\`, \`5m\` or \`1h30m\`${min > 0 ? `, at least ${formatDuration(min)}` : ''}`,
    decode: (value) => {
      const milliseconds = parseDuration(value);
      return milliseconds !== undefined && milliseconds >= min ? milliseconds : new Mistake();
    },
  };
}
