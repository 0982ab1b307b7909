import { describe, expect, test } from '@jest/globals';

import { judgeSeries, seededRandom } from '@qeml-actions/statistics';

import { changePoint, type Change, type ChangeOptions } from '../../../packages/statistics/src/change-point.ts';

import type { Refusal } from '../../../packages/statistics/src/refusal.ts';

/** Values of about 100 whose logarithms are uniform, two hundredths to either side. */
function noise(count: number, seed = 1): readonly number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => 100 * Math.exp((random() - 0.5) / 25));
}

/** The same with the last ones multiplied. */
function changed(count: number, last: number, factor: number, seed = 1): readonly number[] {
  return noise(count, seed).map((value, index) => (index >= count - last ? value * factor : value));
}

function judged(values: readonly number[], options: Partial<ChangeOptions> = {}): Change {
  const result = changePoint(values, { better: 'lower', ...options });
  if (result.state === 'refused') throw new Error(result.reason);
  return result;
}

function refused(values: readonly number[]): Refusal {
  const result = changePoint(values, { better: 'lower' });
  if (result.state !== 'refused') throw new Error('it was judged');
  return result;
}

const constant = (count: number, value: number): readonly number[] => Array.from({ length: count }, () => value);

describe('a series', () => {
  test('that got slower four runs ago says where, by how much and how surely', () => {
    const change = judged(changed(50, 4, 1.2));
    expect(change).toMatchObject({ suspect: true, start: 0, split: 46 });
    expect(change.ratio).toBeCloseTo(1.2, 1);
    expect(change.before).toBeCloseTo(100, -1);
    expect(change.after / change.before).toBeCloseTo(change.ratio, 10);
    expect(change.p).toBeLessThan(0.001);
  });

  test('that did not change is not suspect', () => {
    for (let seed = 1; seed <= 20; seed++) expect(judged(noise(50, seed)).suspect).toBe(false);
  });

  test('that got faster is not suspect', () => expect(judged(changed(50, 4, 0.8))).toMatchObject({ suspect: false }));

  test('of throughput is suspect when it falls, and not when it rises', () => {
    expect(judged(changed(50, 4, 1 / 1.2), { better: 'higher' })).toMatchObject({ suspect: true, split: 46 });
    expect(judged(changed(50, 4, 1.2), { better: 'higher' })).toMatchObject({ suspect: false });
    expect(judged(changed(50, 4, 1 / 1.2), { better: 'higher' }).ratio).toBeCloseTo(1 / 1.2, 1);
  });

  test('that changed long ago is left alone: only the last points are looked at', () => {
    expect(judged(changed(50, 20, 1.5)).suspect).toBe(false);
    expect(judged([...constant(60, 10), ...noise(50)]).suspect).toBe(false);
  });

  test('that is worse by surely less than 5 % is not suspect', () => {
    expect(judged(changed(50, 6, 1.04))).toMatchObject({ suspect: false });
    expect(judged(changed(50, 6, 1.04)).p).toBeLessThan(0.001);
  });

  test('with a lone outlier is not suspect, however quiet the others are', () => {
    for (const after of [[752], [752, 528], [528, 752, 528], [752, 528, 528, 528]])
      expect(judged([...constant(46, 528), ...after]).suspect).toBe(false);
  });

  test('is looked at from its window on, and indexes count from its first point', () => {
    expect(judged(changed(80, 4, 1.2))).toMatchObject({ suspect: true, start: 30, split: 76 });
    expect(judged([NaN, -1, ...changed(50, 4, 1.2)])).toMatchObject({ suspect: true, start: 2, split: 48 });
  });
});

describe('a series without any noise', () => {
  test.each([7, 0, 0.1])('of %p throughout has not changed', (value) => {
    expect(judged(constant(30, value))).toMatchObject({ suspect: false, p: 1, ratio: 1, before: value, after: value });
  });

  test('is suspect after an exact change, by exactly 5 % as well', () => {
    expect(judged([...constant(40, 100), ...constant(3, 105)])).toMatchObject({ suspect: true, split: 40, p: 0 });
    expect(judged([...constant(40, 105), ...constant(3, 100)], { better: 'higher' })).toMatchObject({ suspect: true });
    expect(judged([...constant(40, 1000), ...constant(3, 1049)]).suspect).toBe(false);
  });
});

describe('what cannot be judged is refused, with its reason', () => {
  test('too few points', () => {
    expect(refused(noise(11))).toMatchObject({ why: 'too-few', reason: '11 points where at least 12 are needed' });
    expect(refused([])).toMatchObject({ why: 'too-few' });
    expect(judged(noise(12)).suspect).toBe(false);
  });

  test.each([NaN, Infinity, -Infinity])('%p', (value) => {
    const result = refused([...noise(60), value]);
    expect(result).toMatchObject({ why: 'not-finite' });
    expect(result.reason).toContain(`point 61 of 61 is ${value}`);
  });

  test.each([0, -3])('%p among others', (value) => {
    expect(refused([...noise(20), value])).toMatchObject({
      why: 'not-positive',
      reason: `point 21 of 21 is ${value}: a ratio needs values above zero`,
    });
  });

  test('a series of the same value below zero', () => {
    expect(refused(constant(20, -1))).toMatchObject({ why: 'not-positive' });
    expect(refused(constant(20, Infinity))).toMatchObject({ why: 'not-finite' });
  });
});

describe('the series of one run', () => {
  const quiet = (count: number) =>
    Array.from({ length: count }, (_, seed) => ({
      name: `quiet ${seed}`,
      better: 'lower' as const,
      values: noise(50, seed + 2),
    }));
  const slower = (last: number) => ({ name: 'slower', better: 'lower' as const, values: changed(50, last, 1.3) });
  const suspects = (series: Parameters<typeof judgeSeries>[0]) =>
    judgeSeries(series).map(({ result }) => result.state === 'judged' && result.suspect);

  test('are judged each alone up to ten', () => {
    expect(suspects([slower(3), ...quiet(9)])).toEqual([true, ...constant(9, 0).map(() => false)]);
  });

  test('above ten need more: three runs do not tell among a hundred, six do', () => {
    expect(suspects([slower(3), ...quiet(99)])).not.toContain(true);
    expect(suspects([slower(6), ...quiet(99)]).indexOf(true)).toBe(0);
  });

  test('of which all changed are all found', () => {
    expect(suspects(Array.from({ length: 30 }, () => slower(6)))).not.toContain(false);
  });

  test('keep their order, and the refused ones their reason; those count for nothing', () => {
    const short = { name: 'short', better: 'lower' as const, values: [1, 2] };
    const results = judgeSeries([short, slower(3), ...quiet(9), short]);
    expect(results.map(({ series }) => series.name)).toEqual([
      'short',
      'slower',
      ...quiet(9).map(({ name }) => name),
      'short',
    ]);
    expect(results[0]?.result).toMatchObject({ state: 'refused', why: 'too-few' });
    expect(results[1]?.result).toMatchObject({ suspect: true });
  });

  test('of throughput are held against the others the same way', () => {
    const fallen = { name: 'fallen', better: 'higher' as const, values: changed(50, 6, 1 / 1.3) };
    expect(suspects([fallen, ...quiet(40)]).indexOf(true)).toBe(0);
  });

  test('may be none', () => expect(judgeSeries([])).toEqual([]));
});
