import { describe, expect, test } from '@jest/globals';
import { judge, nextBaseline, presetPolicy, type Facts, type Series } from '@qeml-actions/policy';
import type { Benchmark } from '@qeml-actions/reports';

import {
  BASE,
  baseOf,
  benchmark,
  factsOf,
  judgedBy,
  LOST_BASE,
  NO_BASE,
  readReport,
  resultOf,
} from '../../support/policy-facts.ts';

const KEY = '{ metric: benchmark.regressions, max: 0 }';
const AROUND = [0.99, 1, 1.01, 0.98, 1.02, 1, 0.995, 1.005];

const samples = (factor: number): readonly number[] => AROUND.map((value) => factor * value);
const measured = (factor: number, more: Partial<Benchmark> = {}) =>
  benchmark({ value: factor, samples: samples(factor), ...more });
const head = (...benchmarks: readonly Benchmark[]) => readReport('benchmarks', { benchmarks });
const base = (...benchmarks: readonly Benchmark[]) =>
  readReport('benchmarks', { id: 'base', role: 'base', benchmarks });

/** A series of so many points before these. */
function series(before: number, last: readonly number[] = [], more: Partial<Series> = {}): Series {
  const values = [...Array.from({ length: before }, (_, index) => AROUND[index % AROUND.length] ?? 1), ...last];
  const points = values.map((value, index) => ({ commit: index === values.length - 1 ? BASE : `c${index}`, value }));
  return { name: 'load', measure: 'mean', unit: 's', better: 'lower', points, ...more };
}

describe('base and head measured in turns', () => {
  const pair = (factor: number, more: Partial<Benchmark> = {}) =>
    judgedBy(KEY, { reports: [base(measured(1, more)), head(measured(factor, more))], base: NO_BASE });

  test.each([
    [1, 'pass'],
    [1.03, 'pass'],
    [1.2, 'fail'],
    [0.5, 'pass'],
  ])('%d times as long: %s', (factor, verdict) => {
    expect(pair(factor).verdict).toBe(verdict);
  });

  test('a throughput is worse when it is lower', () => {
    const throughput = { unit: 'ops/s', better: 'higher' } as const;
    expect([0.8, 1, 1.3].map((factor) => pair(factor, throughput).verdict)).toEqual(['fail', 'pass', 'pass']);
  });

  test('the evidence is the interval', () => {
    expect(pair(1.2).evidence[0]?.text).toMatch(/^load \(mean, s\): worse by \d+\.\d % to \d+\.\d %$/);
  });

  test('the samples of several files are one', () => {
    const ones = samples(1.2).map((value, index) => ({ ...head(benchmark({ value })), id: `h${index}` }));
    const others = samples(1).map((value, index) => ({ ...base(benchmark({ value })), id: `b${index}` }));
    expect(judgedBy(KEY, { reports: [...ones, ...others] })).toMatchObject({ verdict: 'fail', value: 1 });
  });

  test('the order of the files changes nothing', () => {
    // Spread widely, so that other draws give another interval.
    const values = Array.from({ length: 8 }, (_, index) => 1 + 0.013 * ((index * 7) % 8) ** 1.3);
    const files = values.flatMap((value, index) => [
      { ...head(benchmark({ value: 1.7 * value })), id: `h${index}` },
      { ...base(benchmark({ value })), id: `b${index}` },
    ]);
    const [there, back] = [files, [...files].reverse()].map((reports) => judgedBy(KEY, { reports }));
    expect(there?.evidence).toHaveLength(1);
    expect(back?.evidence).toEqual(there?.evidence);
  });

  test.each([
    ['too few measurements', [base(benchmark()), head(benchmark())]],
    ['nothing in common', [base(measured(1)), head(measured(1, { name: 'other' }))]],
    ['another unit', [base(measured(1)), head(measured(1_000, { unit: 'ms' }))]],
    [
      'no head of that format',
      [base(measured(1)), { ...head(measured(1)), report: { ...head(measured(1)).report, format: 'other' } }],
    ],
  ])('%s is an error', (_, reports) => {
    expect(judgedBy(KEY, { reports })).toMatchObject({ verdict: 'error' });
  });
});

describe('by history', () => {
  const SLOW = [1.5, 1.51, 1.49, 1.5, 1.52];
  const now = (given: Partial<Facts>) => judgedBy(KEY, { reports: [head(benchmark({ value: 1.5 }))], ...given });
  const slower = baseOf({ series: [series(40, SLOW)] });

  test('a suspect fails on the default branch, and only warns a pull request', () => {
    expect(now({ base: slower, pullRequest: false })).toMatchObject({ verdict: 'fail', value: 1 });
    const warned = now({ base: slower, pullRequest: true });
    expect(warned).toMatchObject({ verdict: 'warn', value: 1 });
    expect(warned.text).toContain('measure base and head in turns');
  });

  test('one slow run is none', () => {
    expect(now({ base: baseOf({ series: [series(45)] }), pullRequest: false })).toMatchObject({ verdict: 'pass' });
  });

  test('too few points are said', () => {
    const result = now({ base: baseOf({ series: [series(3)] }), pullRequest: false });
    expect(result).toMatchObject({ verdict: 'pass', value: 0 });
    expect(result.evidence[0]?.text).toMatch(/^load \(mean, s\): .*points/);
  });

  test('without any baseline nothing is known; one that cannot be had is an error', () => {
    expect(now({ base: NO_BASE })).toMatchObject({ state: 'undecided', verdict: 'warn' });
    expect(now({ base: LOST_BASE })).toMatchObject({ state: 'undecided', verdict: 'error' });
  });

  test('among more than ten series a weak suspect is cleared', () => {
    const weak = series(9, [1.12, 1.13, 1.11, 1.12, 1.13]);
    const steady = (index: number) => series(14, [], { name: `s${index}` });
    const run = (others: number) => {
      const names = Array.from({ length: others }, (_, index) => `s${index}`);
      return judgedBy(KEY, {
        pullRequest: false,
        base: baseOf({ series: [weak, ...names.map((_, index) => steady(index))] }),
        reports: [head(benchmark({ value: 1.12 }), ...names.map((name) => benchmark({ name })))],
      }).value;
    };
    expect([run(0), run(200)]).toEqual([1, 0]);
  });

  test('a base report of one format leaves the others to their history', () => {
    const other = { ...head(benchmark({ value: 1.5 })), id: 'other' };
    const reports = [base(measured(1)), head(measured(1)), { ...other, report: { ...other.report, format: 'other' } }];
    expect(judgedBy(KEY, { reports, base: slower, pullRequest: false })).toMatchObject({ verdict: 'fail', value: 1 });
    expect(judgedBy(KEY, { reports, base: NO_BASE })).toMatchObject({ state: 'undecided', verdict: 'warn' });
  });
});

describe('a benchmark that is gone', () => {
  const gone = baseOf({ series: [series(20), series(20, [], { name: 'old' })] });
  const reports = [head(benchmark())];

  test('is told, whatever the conditions are', () => {
    const judgement = judge(presetPolicy('standard'), factsOf({ reports, base: gone }));
    expect(judgement.verdict).toBe('warn');
    expect(judgement.doubts.map(({ text }) => text)).toEqual([
      'benchmarks of the base are gone, or were renamed: old (mean, s)',
    ]);
  });

  test('fails where a condition asks for it', () => {
    expect(judgedBy('{ metric: benchmark.vanished, max: 0 }', { reports, base: gone })).toMatchObject({
      verdict: 'fail',
      value: 1,
    });
  });

  test('is not told again once the base has not had it', () => {
    const before = series(20, [], { name: 'old' });
    const earlier = { ...before, points: before.points.map(({ value }, index) => ({ commit: `d${index}`, value })) };
    const judgement = judge(
      presetPolicy('standard'),
      factsOf({ reports, base: baseOf({ series: [series(20), earlier] }) }),
    );
    expect(judgement.doubts).toEqual([]);
  });

  test('of the base report is told as well', () => {
    const paired = [base(measured(1), measured(1, { name: 'old' })), head(measured(1))];
    const judgement = judge(presetPolicy('standard'), factsOf({ reports: paired }));
    expect(judgement.doubts.map(({ text }) => text)).toEqual([
      'benchmarks of the base are gone, or were renamed: old (mean, s)',
    ]);
  });

  test('keeps its history in the next baseline', () => {
    const policy = presetPolicy('standard');
    const facts = factsOf({ reports, base: gone });
    const next = nextBaseline(policy, facts, judge(policy, facts).results);
    expect(next.series.map(({ name, points }) => [name, points.length])).toEqual([
      ['load', 21],
      ['old', 20],
    ]);
  });
});

describe('a budget', () => {
  const of = (...benchmarks: readonly Benchmark[]) =>
    judgedBy('{ metric: benchmark.mean, max: 3s }', { reports: [head(...benchmarks)] }).value;

  test('is of the slowest, in seconds', () => {
    expect(of(benchmark({ value: 2, unit: 'ms' }), benchmark({ name: 'b', value: 3, unit: 'us' }))).toBeCloseTo(0.002);
  });

  test('is of the mean where there is one, and of times where there are any', () => {
    expect(of(benchmark({ value: 1 }), benchmark({ measure: 'max', value: 9 }))).toBe(1);
    expect(
      of(
        benchmark({ measure: 'ns/op', unit: 'ns/op', value: 5e8 }),
        benchmark({ measure: 'B/op', unit: 'B/op', value: 4096 }),
      ),
    ).toBe(0.5);
  });
});

test('thresholds of the tool itself count', () => {
  const reports = [
    readReport('benchmarks', {
      benchmarks: [benchmark()],
      thresholds: [
        { name: 'p95', holds: false },
        { name: 'rate', holds: true },
      ],
    }),
  ];
  const judgement = judge(presetPolicy('standard'), factsOf({ reports }));
  expect(resultOf(judgement, 'benchmark.thresholds.failed')).toMatchObject({ value: 1, verdict: 'fail' });
});
