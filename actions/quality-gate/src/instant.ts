import { Mistake, type Decoder } from '@qeml-actions/core';

const SHAPE = /^(\d{4}-\d{2}-\d{2})[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/** Whether the calendar has the day: to a Date, 30 February is 2 March. */
function isDay(day: string | undefined): boolean {
  const midnight = new Date(`${day ?? ''}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === day;
}

/** An instant of RFC 3339, with its offset from UTC. */
export function instant(): Decoder<Date> {
  return {
    expected: 'an instant such as `2026-11-21T18:00:00Z`',
    decode: (value) => {
      const date = new Date(value);
      const [, day] = SHAPE.exec(value) ?? [];
      return isDay(day) && !Number.isNaN(date.getTime()) ? date : new Mistake();
    },
  };
}
