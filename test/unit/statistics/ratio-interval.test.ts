import { describe, expect, test } from '@jest/globals';

import { isRegression, ratioInterval, seededRandom, type IntervalOptions } from '@qeml-actions/statistics';

/** Values of about 100, uniform within a tenth of it. */
function samples(count: number, seed: number, factor = 1): readonly number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => factor * (95 + 10 * random()));
}

function measured(base: readonly number[], head: readonly number[], options?: IntervalOptions) {
  const result = ratioInterval(base, head, options);
  if (result.state === 'refused') throw new Error(result.reason);
  return result;
}

describe('the interval of the ratio', () => {
  test('of twice as slow code holds 2 and is a regression', () => {
    const interval = measured(samples(20, 1), samples(20, 2, 2));
    expect(interval.low).toBeLessThan(2);
    expect(interval.high).toBeGreaterThan(2);
    expect(interval.low).toBeGreaterThan(1.8);
    expect(isRegression(interval, 'lower')).toBe(true);
    expect(isRegression(interval, 'higher')).toBe(false);
  });

  test('of throughput that fell is a regression of that', () => {
    const interval = measured(samples(20, 1), samples(20, 2, 0.5));
    expect(isRegression(interval, 'higher')).toBe(true);
    expect(isRegression(interval, 'lower')).toBe(false);
  });

  test('of the same code holds 1, but for few in a hundred', () => {
    const runs = Array.from({ length: 100 }, (_, seed) =>
      measured(samples(8, 2 * seed + 1), samples(8, 2 * seed + 2), { rounds: 500 }),
    );
    expect(runs.filter(({ low, high }) => low > 1 || high < 1).length).toBeLessThanOrEqual(5);
    expect(runs.filter((interval) => isRegression(interval, 'lower'))).toEqual([]);
  });

  test('that only reaches above 5 % is no regression', () => {
    const interval = measured(samples(6, 1), samples(6, 2, 1.06));
    expect(interval.high).toBeGreaterThan(1.05);
    expect(isRegression(interval, 'lower')).toBe(false);
  });

  test('of exact counts has no width, and 5 % is 5 %', () => {
    const hundred = Array.from({ length: 6 }, () => 100);
    expect(measured(hundred, hundred)).toMatchObject({ ratio: 1, low: 1, high: 1 });
    const more = measured(
      hundred,
      hundred.map((value) => value + 5),
    );
    expect(more).toMatchObject({ low: 1.05, high: 1.05 });
    expect(isRegression(more, 'lower')).toBe(true);
    expect(
      isRegression(
        measured(
          hundred,
          hundred.map((value) => value + 4),
        ),
        'lower',
      ),
    ).toBe(false);
    expect(
      isRegression(
        measured(
          hundred.map((value) => value + 5),
          hundred,
        ),
        'higher',
      ),
    ).toBe(true);
  });

  test('is moved little by a lone slow sample', () => {
    const head = [...samples(19, 2), 1000];
    expect(measured(samples(20, 1), head).high).toBeLessThan(1.1);
  });

  test('is the same each time, and another for another seed', () => {
    const [base, head] = [samples(15, 1), samples(12, 2)];
    expect(measured(base, head, { seed: 7 })).toEqual(measured(base, head, { seed: 7 }));
    expect(measured(base, head, { seed: 7 })).not.toEqual(measured(base, head, { seed: 8 }));
  });

  test('is wider at a higher level', () => {
    const width = (level: number) => {
      const { low, high } = measured(samples(15, 1), samples(15, 2), { level });
      return high - low;
    };
    expect(width(0.99)).toBeGreaterThan(width(0.8));
  });

  test('of pairs leaves out what slowed both', () => {
    const slowed = Array.from({ length: 12 }, (_, index) => 1 + index / 4);
    const base = samples(12, 1).map((value, index) => value * (slowed[index] ?? 1));
    const head = samples(12, 2, 1.3).map((value, index) => value * (slowed[index] ?? 1));
    expect(isRegression(measured(base, head, { paired: true }), 'lower')).toBe(true);
    expect(isRegression(measured(base, head), 'lower')).toBe(false);
  });
});

describe('samples without a ratio are refused, with their reason', () => {
  const good = samples(6, 1);

  test('too few', () => {
    const reason = '5 head samples where at least 6 are needed';
    expect(ratioInterval(good, good.slice(1))).toMatchObject({ state: 'refused', why: 'too-few', reason });
    expect(ratioInterval([], good)).toMatchObject({ state: 'refused', why: 'too-few' });
  });

  test('too few pairs', () => {
    expect(ratioInterval(good, good, { paired: true })).toMatchObject({ state: 'refused', why: 'too-few' });
  });

  test('pairs without a partner', () => {
    expect(ratioInterval(samples(10, 1), samples(12, 2), { paired: true })).toMatchObject({
      state: 'refused',
      why: 'too-few',
    });
  });

  test.each([
    [0, 'not-positive'],
    [-1, 'not-positive'],
    [NaN, 'not-finite'],
    [Infinity, 'not-finite'],
  ])('%p', (value, why) => {
    expect(ratioInterval([...good, value], good)).toMatchObject({ state: 'refused', why });
    expect(ratioInterval(good, [...good, value])).toMatchObject({ state: 'refused', why });
  });

  test('but nothing against nothing has not changed', () => {
    const none = Array.from({ length: 6 }, () => 0);
    expect(measured(none, none)).toMatchObject({ ratio: 1, low: 1, high: 1 });
  });

  test.each([0, 1, NaN])('a level of %p is a mistake of the caller', (level) =>
    expect(() => ratioInterval(good, good, { level })).toThrow(RangeError),
  );
});

describe('the seeded numbers', () => {
  test('are the same for a seed, lie from 0 up to 1, and are spread evenly', () => {
    const draw = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 10_000 }, () => random());
    };
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3).slice(0, 3)).not.toEqual(draw(4).slice(0, 3));
    const tenths = Array.from({ length: 10 }, (_, tenth) => draw(0).filter((x) => Math.floor(x * 10) === tenth).length);
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
    expect(draw(0).every((x) => x >= 0 && x < 1)).toBe(true);
  });
});
