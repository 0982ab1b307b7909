import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { BACKOFFS, delaySeries, JITTERS, seededRandom, type DelaySettings } from '@qeml-actions/attempts';

const BASE: DelaySettings = {
  backoff: 'exponential',
  jitter: 'none',
  initialDelay: 1_000,
  multiplier: 2,
  maxDelay: 30_000,
};

function first(count: number, settings: Partial<DelaySettings>, seed = '42'): readonly number[] {
  const series = delaySeries({ ...BASE, ...settings }, seededRandom(seed));
  return Array.from({ length: count }, () => series.next().value);
}

describe('S01: what each backoff waits', () => {
  test.each([
    ['exponential', { maxDelay: 5_000 }, [1_000, 2_000, 4_000, 5_000, 5_000]],
    ['exponential', { multiplier: 1.5 }, [1_000, 1_500, 2_250, 3_375, 5_063]],
    ['exponential', { multiplier: 1 }, [1_000, 1_000, 1_000, 1_000, 1_000]],
    ['linear', {}, [1_000, 2_000, 3_000, 4_000, 5_000]],
    ['constant', {}, [1_000, 1_000, 1_000, 1_000, 1_000]],
    ['fibonacci', {}, [1_000, 1_000, 2_000, 3_000, 5_000]],
    ['fibonacci', { maxDelay: 2_500 }, [1_000, 1_000, 2_000, 2_500, 2_500]],
    ['exponential', { initialDelay: 0 }, [0, 0, 0, 0, 0]],
    ['decorrelated', { initialDelay: 0 }, [0, 0, 0, 0, 0]],
    ['linear', { initialDelay: 60_000 }, [30_000, 30_000, 30_000, 30_000, 30_000]],
    ['constant', { maxDelay: 0 }, [0, 0, 0, 0, 0]],
  ] as const)('%s %j', (backoff, settings, waits) => {
    expect(first(5, { backoff, ...settings })).toEqual(waits);
  });
});

describe('S02: jitter', () => {
  test.each([...BACKOFFS.flatMap((backoff) => JITTERS.map((jitter) => [backoff, jitter] as const))])(
    '%s, %s: the same seed gives the same waits, another one others where there is chance in it',
    (backoff, jitter) => {
      expect(first(20, { backoff, jitter })).toEqual(first(20, { backoff, jitter }));
      const other = first(20, { backoff, jitter }, '43');
      const byChance = backoff === 'decorrelated' || jitter !== 'none';
      expect(JSON.stringify(other) !== JSON.stringify(first(20, { backoff, jitter }))).toBe(byChance);
    },
  );

  test('a seed gives the same waits on every system and in every version', () => {
    expect(first(4, { jitter: 'full' }, 'a seed')).toEqual([962, 23, 1_456, 895]);
  });

  // Means in milliseconds: reference, "Simulated, b=1 s, cap=30 s, 5 waits".
  test.each([
    ['exponential', 'none', [1_000, 2_000, 4_000, 8_000, 16_000]],
    ['exponential', 'full', [500, 1_000, 2_000, 4_000, 8_000]],
    ['exponential', 'equal', [750, 1_500, 3_000, 6_000, 12_000]],
    ['decorrelated', 'full', [2_000, 3_500, 5_800, 8_900, 11_800]],
  ] as const)('%s, %s: the means of 10,000 series are within 5 %%', (backoff, jitter, means) => {
    const random = seededRandom('means');
    const sums = [0, 0, 0, 0, 0];
    for (let run = 0; run < 10_000; run++) {
      const series = delaySeries({ ...BASE, backoff, jitter }, random);
      for (const at of sums.keys()) sums[at] = (sums[at] ?? 0) + series.next().value;
    }
    for (const [at, mean] of means.entries()) {
      const measured = (sums[at] ?? 0) / 10_000;
      expect(Math.abs(measured - mean) / mean).toBeLessThan(0.05);
    }
  });

  test('decorrelated knows no other jitter', () => {
    expect(first(9, { backoff: 'decorrelated', jitter: 'none' })).toEqual(
      first(9, { backoff: 'decorrelated', jitter: 'full' }),
    );
  });
});

test.each(BACKOFFS)('S03: %s is at its cap at attempt 1100, neither infinite nor no number', (backoff) => {
  const waits = first(1_100, { backoff, multiplier: 100, initialDelay: 7 });
  expect(waits.every((wait) => Number.isSafeInteger(wait) && wait >= 0 && wait <= 30_000)).toBe(true);
  const reached = { exponential: 30_000, linear: 7_700, constant: 7, fibonacci: 30_000, decorrelated: waits.at(-1) };
  expect(waits.at(-1)).toBe(reached[backoff]);
});

/** Numbers that a random source may give, its ends included. */
const CHANCE = fc.oneof(
  fc.constantFrom(0, 0.5, 1 - 2 ** -32),
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
);
const MILLISECONDS = fc.oneof(fc.constantFrom(0, 1, 2 ** 31, 9e15), fc.integer({ min: 0, max: 10_000_000 }));

test('every wait is within its bounds, for all inputs', () => {
  const settings = fc.record({
    backoff: fc.constantFrom(...BACKOFFS),
    jitter: fc.constantFrom(...JITTERS),
    initialDelay: MILLISECONDS,
    multiplier: fc.double({ min: 1, max: 100, noNaN: true }),
    maxDelay: MILLISECONDS,
  });
  fc.assert(
    fc.property(settings, fc.array(CHANCE, { minLength: 300, maxLength: 300 }), (given, chances) => {
      let draw = 0;
      const series = delaySeries(given, () => chances[draw++] ?? 0);
      const uncut = delaySeries({ ...given, jitter: 'none' }, () => 0);
      let before = Math.min(given.initialDelay, given.maxDelay);
      for (let retry = 1; retry <= chances.length; retry++) {
        const wait = series.next().value;
        const [least, most] =
          given.backoff === 'decorrelated'
            ? [Math.min(given.initialDelay, given.maxDelay), Math.min(given.maxDelay, before * 3)]
            : boundsOf(uncut.next().value, given.jitter);
        expect(Number.isSafeInteger(wait) && wait <= given.maxDelay && least <= wait && wait <= most).toBe(true);
        before = wait;
      }
    }),
  );
});

/** Waits are whole milliseconds, so a half may be rounded away. */
function boundsOf(delay: number, jitter: DelaySettings['jitter']): readonly [number, number] {
  if (jitter === 'none') return [delay, delay];
  return [jitter === 'full' ? 0 : Math.floor(delay / 2), delay];
}

test('a seeded source stays from 0 up to, but not including, 1', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const random = seededRandom(seed);
      for (let draw = 0; draw < 100; draw++) {
        const number = random();
        expect(number >= 0 && number < 1).toBe(true);
      }
    }),
  );
});
