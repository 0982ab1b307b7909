import { Mistake, type Decoder } from '@qeml-actions/core';

const SHAPE = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/** An instant of RFC 3339, with its offset from UTC. */
export function instant(): Decoder<Date> {
  return {
    expected: 'an instant such as `2026-11-21T18:00:00Z`',
    decode: (value) => {
      const date = new Date(value);
      return SHAPE.test(value) && !Number.isNaN(date.getTime()) ? date : new Mistake();
    },
  };
}
