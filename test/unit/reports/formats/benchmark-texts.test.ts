import { describe, expect, test } from '@jest/globals';

import { reportOf } from '../../../support/read-text.ts';

import type { Report } from '@qeml-actions/reports';

function issuesOf({ issues }: Report): readonly string[] {
  return issues.map(({ issue }) => issue);
}

function values({ benchmarks }: Report): Readonly<Record<string, number>> {
  return Object.fromEntries(benchmarks.map(({ name, measure, value }) => [`${name}: ${measure}`, value]));
}

describe('go test -bench', () => {
  const header = 'goos: linux\npkg: example.org/a\n';

  test('every metric is a measure, in the package that stands before it', async () => {
    const report = await reportOf(
      `${header}BenchmarkA-8  100  5 ns/op  40.5 MB/s  3 B/op\nPASS\nok  example.org/a  1s\npkg: example.org/b\nBenchmarkA-8  100  7 ns/op\n`,
    );
    expect(values(report)).toEqual({
      'example.org/a > BenchmarkA-8: ns/op': 5,
      'example.org/a > BenchmarkA-8: MB/s': 40.5,
      'example.org/a > BenchmarkA-8: B/op': 3,
      'example.org/b > BenchmarkA-8: ns/op': 7,
    });
    expect(report.benchmarks.map(({ better }) => better)).toEqual(['lower', 'higher', 'lower', 'lower']);
  });

  test('a name that comes again is a sample', async () => {
    const { benchmarks } = await reportOf('BenchmarkA 10 4 ns/op\nBenchmarkB 10 1 ns/op\nBenchmarkA 10 6 ns/op\n');
    expect(benchmarks).toMatchObject([
      { name: 'BenchmarkA', value: 5, samples: [4, 6] },
      { name: 'BenchmarkB', value: 1 },
    ]);
  });

  test('a unit line says which way is better', async () => {
    const { benchmarks } = await reportOf(
      'Unit hits/op better=higher assume=exact\nBenchmarkA 10 4 hits/op\n',
      'go-bench',
    );
    expect(benchmarks).toMatchObject([{ measure: 'hits/op', better: 'higher' }]);
  });

  test.each([
    'FAIL\texample.org/a\t0.1s',
    '--- FAIL: BenchmarkB',
    'BenchmarkB-8   \t--- FAIL: BenchmarkB',
    'panic: no file',
    'FAIL',
  ])('after `%s` the report fails', async (line) => {
    expect(issuesOf(await reportOf(`BenchmarkA 10 4 ns/op\n${line}\n`))).toContain('tool-failed');
  });

  test('what `-v` announces is no benchmark without a result', async () => {
    expect(issuesOf(await reportOf('BenchmarkA\nBenchmarkA-8 10 4 ns/op\nBenchmarkB\n--- SKIP: BenchmarkB\n'))).toEqual(
      [],
    );
  });

  test('a result that a print pushed to a later line is found', async () => {
    expect(
      values(await reportOf('goos: linux\nBenchmarkA-8   \thello\nworld\n     100\t      4 ns/op\nPASS\n', 'go-bench')),
    ).toEqual({
      'BenchmarkA-8: ns/op': 4,
    });
  });

  test('a benchmark whose result never comes is said', async () => {
    expect(issuesOf(await reportOf('BenchmarkA-8   \thello\nBenchmarkB 10 4 ns/op\n', 'go-bench'))).toEqual([
      'partial',
    ]);
  });

  test('a value that is no number is said', async () => {
    expect(issuesOf(await reportOf('BenchmarkA 10 4 ns/op NaN hits\n'))).toEqual(['partial']);
  });

  test('a run in which no benchmark ran measures nothing', async () => {
    expect(issuesOf(await reportOf('PASS\nok  example.org/a  1s\n', 'go-bench'))).toEqual(['vacuous']);
  });
});

describe('cargo bench', () => {
  test('grouped thousands, decimals, and a throughput', async () => {
    const { benchmarks } = await reportOf('test a::b ... bench:   3,296.5 ns/iter (+/- 1,521) = 12 MB/s\n');
    expect(benchmarks).toMatchObject([
      { name: 'a::b', value: 3296.5, unit: 'ns/iter', better: 'lower', figures: { deviation: 1521 } },
      { name: 'a::b', value: 12, unit: 'MB/s', better: 'higher' },
    ]);
  });

  test.each([
    'test b ... FAILED',
    'test result: FAILED. 0 passed; 1 failed',
    'error[E0425]: cannot find value',
    'error: bench failed',
  ])('after `%s` the report fails, and the others are read', async (line) => {
    const report = await reportOf(`test a ... bench:  5 ns/iter (+/- 1)\n${line}\n`);
    expect([values(report), issuesOf(report)]).toEqual([{ 'a: ns/iter': 5 }, ['tool-failed']]);
  });

  test('one name in two targets is two benchmarks', async () => {
    const report = await reportOf(
      'Running benches/a.rs (target/a)\ntest x ... bench:  5 ns/iter (+/- 1)\nRunning benches/b.rs (target/b)\ntest x ... bench:  7 ns/iter (+/- 1)\n',
    );
    expect(values(report)).toEqual({ 'x (benches/a.rs): ns/iter': 5, 'x (benches/b.rs): ns/iter': 7 });
  });

  test('a result that is written otherwise is said', async () => {
    expect(issuesOf(await reportOf('test a ... bench:  5 ns/iter (+/- 1)\ntest b ... bench:  soon\n'))).toEqual([
      'partial',
    ]);
  });
});

describe('Criterion output', () => {
  test('a long name stands on a line of its own; what changed is no time', async () => {
    const report = await reportOf(
      [
        'sort/a very long name of a benchmark',
        '                        time:   [1.0 µs 2.0 µs 3.0 µs]',
        '                        thrpt:  [4.0 MiB/s 5.0 MiB/s 6.0 MiB/s]',
        '                 change:',
        '                        time:   [-1.5% +0.1% +1.7%] (p = 0.77 > 0.05)',
        '                        thrpt:  [-1.5% +0.1% +1.7%]',
        'sort/b                  time:   [7 ns 8 ns 9 ns]',
      ].join('\n'),
    );
    expect(report.benchmarks).toMatchObject([
      {
        name: 'sort/a very long name of a benchmark',
        measure: 'time',
        value: 2,
        unit: 'µs',
        figures: { low: 1, high: 3 },
      },
      { measure: 'thrpt', value: 5, unit: 'MiB/s', better: 'higher' },
      { name: 'sort/b', value: 8, unit: 'ns' },
    ]);
    expect(issuesOf(report)).toEqual([]);
  });

  test('progress that was written over is left out, and colour too', async () => {
    const line =
      'Benchmarking a: Collecting\rBenchmarking a: Analyzing\r\u001b[32ma\u001b[0m   time:   [1 ns 2 ns 3 ns]\n';
    expect(values(await reportOf(line, 'criterion-text'))).toEqual({ 'a: time': 2 });
  });

  test('a panic fails the report', async () => {
    const report = await reportOf("a   time:   [1 ns 2 ns 3 ns]\nthread 'main' panicked at benches/b.rs:3:5:\n");
    expect(issuesOf(report)).toEqual(['tool-failed']);
  });
});

describe('Benchmark.js', () => {
  test('operations in a second, more of which are better', async () => {
    const { benchmarks } = await reportOf('a x b x 1,431,759.5 ops/sec ±0.74% (93 runs sampled)\nFastest is a\n');
    expect(benchmarks).toEqual([
      {
        name: 'a x b',
        measure: 'ops/sec',
        value: 1431759.5,
        unit: 'ops/sec',
        better: 'higher',
        figures: { rme: 0.74, runs: 93 },
      },
    ]);
  });

  test('a benchmark that threw fails the report', async () => {
    const report = await reportOf('a x 5 ops/sec ±0.74% (1 run sampled)\nb: TypeError: x is not a function\n');
    expect(issuesOf(report)).toEqual(['tool-failed']);
  });
});
