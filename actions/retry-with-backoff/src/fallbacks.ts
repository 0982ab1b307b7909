import { checkedBy, duration, Mistake, yaml, type Decoder } from '@qeml-actions/core';
import type { Fallback } from '@qeml-actions/attempts';

import { validate } from './fallbacks.checker.generated.js';

const timeout = duration({ min: 1 });

/** The fallbacks in their order; one without a name is called by its place. */
export function fallbacks(): Decoder<readonly Fallback[]> {
  const checked = yaml('a YAML list of { name, run, attempt-timeout }', checkedBy(validate));
  return {
    ...checked,
    empty: () => [],
    decode: async (text) => {
      const entries = await checked.decode(text);
      if (entries instanceof Mistake) return entries;
      const named: Fallback[] = [];
      for (const [index, entry] of entries.entries()) {
        const place = `fallback ${String(index + 1)}`;
        const limit = entry['attempt-timeout'];
        const attemptTimeout = limit === undefined ? undefined : await timeout.decode(String(limit));
        if (attemptTimeout instanceof Mistake) {
          return new Mistake(`attempt-timeout of ${place} is "${String(limit)}": expected ${timeout.expected}`);
        }
        named.push({
          name: entry.name ?? place,
          run: entry.run,
          ...(attemptTimeout !== undefined && { attemptTimeout }),
        });
      }
      return named;
    },
  };
}
