import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { betterOf, inUnit, ofSeconds } from '@qeml-actions/reports';

describe('a value and its unit', () => {
  test.each([
    [3, 's', 3],
    [3, 'seconds', 3],
    [250, 'ms', 0.25],
    [250, 'us', 250e-6],
    [250, '\u00b5s', 250e-6],
    [250, '\u03bcs', 250e-6],
    [250, 'ns/op', 250e-9],
    [250, 'ns/iter', 250e-9],
    [250, 'ns per iteration', 250e-9],
    [250, 'p99-ns/op', 250e-9],
    [2, 'min', 120],
    [2, 'min/op', 120],
    [4, 'ops/s', 0.25],
    [4, 'ops/sec', 0.25],
    [4, 'ops/ms', 0.00025],
    [30, 'ops/min', 2],
    [4, 'ops per second', 0.25],
    [2, 'kHz', 0.0005],
  ])('%d %s are %d seconds', (value, unit, seconds) => {
    const amount = inUnit(value, unit);
    expect('seconds' in amount && amount.seconds).toBeCloseTo(seconds, 15);
  });

  test.each([
    '',
    'B/op',
    'allocs/op',
    'MB/s',
    'MS/s',
    'cycles/iter',
    'points',
    '%',
    's/s',
    'a/b/c',
    '__proto__',
    'constructor',
  ])('in `%s` it is no time', (unit) => {
    expect(inUnit(5, unit)).toEqual({ plain: 5 });
    expect(ofSeconds(5, unit)).toBeUndefined();
  });

  test('no turns in a second are no time of one turn', () => {
    expect(inUnit(0, 'ops/s')).toEqual({ plain: 0 });
  });

  test('a budget comes back in the unit that it was compared in', () => {
    const units = fc.constantFrom('ns', 'µs/iter', 'ms/op', 's', 'min', 'h', 'ops/s', 'Hz', 'req/min');
    fc.assert(
      fc.property(units, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (unit, seconds) => {
        const amount = inUnit(ofSeconds(seconds, unit) ?? Number.NaN, unit);
        expect('seconds' in amount && Math.abs(amount.seconds / seconds - 1) < 1e-9).toBe(true);
      }),
    );
  });

  test.each([
    ['ns/op', 'lower'],
    ['B/op', 'lower'],
    ['cycles/iter', 'lower'],
    ['', 'lower'],
    ['MB', 'lower'],
    ['ops/s', 'higher'],
    ['MB/s', 'higher'],
    ['MS/s', 'higher'],
    ['requests per second', 'higher'],
    ['fps', 'higher'],
  ])('in `%s` %s is better', (unit, better) => {
    expect(betterOf(unit)).toBe(better);
  });
});
