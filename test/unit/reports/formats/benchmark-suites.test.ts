import { describe, expect, test } from '@jest/globals';

import { readText, reportOf } from '../../../support/read-text.ts';

import type { Report } from '@qeml-actions/reports';

function issuesOf({ issues }: Report): readonly string[] {
  return issues.map(({ issue }) => issue);
}

function values({ benchmarks }: Report): Readonly<Record<string, number>> {
  return Object.fromEntries(benchmarks.map(({ name, measure, value }) => [`${name}: ${measure}`, value]));
}

describe('pytest-benchmark', () => {
  const file = (...list: readonly string[]): string => `{"machine_info":{},"benchmarks":[${list.join(',')}]}`;

  test('the full name, the mean in seconds, and the rounds where they were saved', async () => {
    const { benchmarks } = await reportOf(
      file('{"name":"test_a","fullname":"t.py::test_a","stats":{"mean":0.5,"rounds":2,"data":[0.4,0.6]}}'),
    );
    expect(benchmarks).toMatchObject([{ name: 't.py::test_a', value: 0.5, unit: 's', samples: [0.4, 0.6] }]);
  });

  test('a benchmark without statistics makes the report partial', async () => {
    expect(issuesOf(await reportOf(file('{"name":"a","stats":null}', '{"name":"b","stats":{"mean":1}}')))).toEqual([
      'partial',
    ]);
  });

  test('a run without benchmarks measures nothing', async () => {
    expect(issuesOf(await reportOf(file()))).toEqual(['vacuous']);
  });
});

describe('Google Benchmark', () => {
  const file = (...list: readonly string[]): string => `{"context":{},"benchmarks":[${list.join(',')}]}`;
  const run = (name: string, time: number, more = ''): string =>
    `{"name":"${name}","run_name":"${name}","run_type":"iteration","iterations":1,"real_time":${time},"cpu_time":${time},"time_unit":"us"${more}}`;
  const aggregate = (name: string, of: string, time: number): string =>
    `{"name":"${of}_${name}","run_name":"${of}","run_type":"aggregate","aggregate_name":"${name}","real_time":${time},"cpu_time":${time},"time_unit":"us"}`;

  test('repetitions are samples of one benchmark, and aggregates no benchmarks of their own', async () => {
    const { benchmarks } = await reportOf(
      file(run('A', 1), run('A', 3), aggregate('mean', 'A', 2), aggregate('stddev', 'A', 1.4)),
    );
    expect(benchmarks).toMatchObject([
      { name: 'A', measure: 'real_time', value: 2, unit: 'us', samples: [1, 3], figures: { mean: 2, stddev: 1.4 } },
      { name: 'A', measure: 'cpu_time' },
    ]);
    expect(benchmarks).toHaveLength(2);
  });

  test('where only aggregates were written, the mean is the value', async () => {
    const report = await reportOf(
      file(aggregate('mean', 'A', 2), aggregate('median', 'A', 1), aggregate('cv', 'A', 0.1)),
    );
    expect(values(report)).toEqual({ 'A: real_time': 2, 'A: cpu_time': 2 });
  });

  test('aggregates of before 1.5 are told by their names', async () => {
    const old = (name: string, time: number): string =>
      `{"name":"${name}","real_time":${time},"cpu_time":${time},"time_unit":"ns"}`;
    const report = await reportOf(file(old('A', 1), old('A', 3), old('A_mean', 2), old('A_stddev', 1.4)));
    expect(values(report)).toEqual({ 'A: real_time': 2, 'A: cpu_time': 2 });
  });

  test('a complexity is no time', async () => {
    const big =
      '{"name":"A_BigO","run_name":"A","run_type":"aggregate","aggregate_name":"BigO","cpu_coefficient":1,"real_coefficient":1,"big_o":"N"}';
    const report = await reportOf(file(run('A/1', 1), big));
    expect([values(report), issuesOf(report)]).toEqual([{ 'A/1: real_time': 1, 'A/1: cpu_time': 1 }, []]);
  });

  test('a rate is better when it is higher', async () => {
    const { benchmarks } = await reportOf(file(run('A', 1, ',"items_per_second":50,"hits":3')));
    expect(benchmarks.map(({ measure, better }) => [measure, better])).toEqual([
      ['real_time', 'lower'],
      ['cpu_time', 'lower'],
      ['items_per_second', 'higher'],
    ]);
    expect(benchmarks[0]?.figures).toMatchObject({ hits: 3 });
  });

  test('a benchmark that ended with an error fails the report, one that was skipped does not', async () => {
    const failed = '{"name":"B","run_name":"B","run_type":"iteration","error_occurred":true,"error_message":"no file"}';
    const skipped = '{"name":"C","run_name":"C","run_type":"iteration","skipped":true,"skip_message":"no GPU"}';
    expect(issuesOf(await reportOf(file(run('A', 1), failed)))).toEqual(['tool-failed']);
    expect(issuesOf(await reportOf(file(run('A', 1), skipped)))).toEqual(['note']);
  });
});

describe('JMH', () => {
  const one = (
    more: string,
    metric = '"score":5,"scoreError":"NaN","scoreUnit":"ops/s","rawData":[[4,6],[5]]',
  ): string => `[{"benchmark":"org.A.run","mode":"thrpt","threads":1,"primaryMetric":{${metric}}${more}}]`;

  test('parameters are part of the name, and the iterations of all forks are samples', async () => {
    const { benchmarks } = await reportOf(one(',"params":{"n":"17","m":"3"}'));
    expect(benchmarks).toEqual([
      {
        name: 'org.A.run (n=17, m=3)',
        measure: 'thrpt',
        value: 5,
        unit: 'ops/s',
        better: 'higher',
        samples: [4, 6, 5],
      },
    ]);
  });

  test('what was allocated is better when it is less, though it is a rate', async () => {
    const { benchmarks } = await reportOf(
      one(',"secondaryMetrics":{"\u00b7gc.alloc.rate":{"score":9,"scoreUnit":"MB/sec","rawData":[[9]]}}'),
    );
    expect(benchmarks[1]).toMatchObject({ measure: 'gc.alloc.rate', value: 9, unit: 'MB/sec', better: 'lower' });
  });

  test('a score of "NaN" cannot be used', async () => {
    expect(await readText(one('', '"score":"NaN","scoreUnit":"ops/s"'))).toMatchObject({ state: 'unreadable' });
  });

  test('two modes of one benchmark are two measures', async () => {
    const both = `[${one('').slice(1, -1)},${one('').slice(1, -1).replace('thrpt', 'avgt')}]`;
    expect(values(await reportOf(both))).toEqual({ 'org.A.run: thrpt': 5, 'org.A.run: avgt': 5 });
  });
});

describe('Criterion estimates', () => {
  const estimates =
    '{"mean":{"point_estimate":5},"median":{"point_estimate":4},"std_dev":{"point_estimate":1},"slope":null}';

  test.each([
    ['target/criterion/sort/64/new/estimates.json', 'sort/64'],
    ['D:\\w\\target\\criterion\\sort\\new\\estimates.json', 'sort'],
    ['target/criterion/sort/base/estimates.json', 'sort (base)'],
    ['bench/sort.json', 'bench/sort'],
  ])('%s is about %s', async (path, name) => {
    const { benchmarks } = await reportOf(estimates, undefined, path);
    expect(benchmarks).toMatchObject([
      { name, measure: 'mean', value: 5, unit: 'ns', figures: { median: 4, std_dev: 1 } },
    ]);
  });

  test('a relative change is no time', async () => {
    const change = '{"mean":{"point_estimate":0.02},"median":{"point_estimate":0.01}}';
    expect(await readText(change, 'criterion-estimates')).toMatchObject({ state: 'unreadable' });
  });

  test('the names of before 0.3.4', async () => {
    const old = '{"Mean":{"point_estimate":5},"Median":{"point_estimate":4},"StdDev":{"point_estimate":1}}';
    expect((await reportOf(old)).benchmarks).toMatchObject([{ value: 5, figures: { median: 4 } }]);
  });
});

describe('BenchmarkDotNet', () => {
  const file = (...list: readonly string[]): string => `{"HostEnvironmentInfo":{},"Benchmarks":[${list.join(',')}]}`;
  const one = (job: string, mean: number): string =>
    `{"DisplayInfo":"A.Run: ${job}","FullName":"N.A.Run","Statistics":{"Mean":${mean}},"Memory":{"BytesAllocatedPerOperation":8}}`;

  test('time and what was allocated', async () => {
    expect(values(await reportOf(file(one('DefaultJob', 5))))).toEqual({ 'N.A.Run: Mean': 5, 'N.A.Run: Allocated': 8 });
  });

  test('jobs of one benchmark are told apart', async () => {
    expect(values(await reportOf(file(one('.NET 8', 5), one('.NET 10', 4))))).toMatchObject({
      'N.A.Run (.NET 8): Mean': 5,
      'N.A.Run (.NET 10): Mean': 4,
    });
  });

  test('one without statistics did not run: the report fails', async () => {
    const report = await reportOf(file(one('J', 5), '{"FullName":"N.B","Statistics":null}'));
    expect(issuesOf(report)).toEqual(['tool-failed']);
  });

  test('iterations of older exports are measurements of the stage `Result`', async () => {
    const old =
      '{"Namespace":"N","Type":"A","Method":"Run","Parameters":"","Statistics":{"Mean":5},"Measurements":[{"IterationMode":"Warmup","Operations":1,"Nanoseconds":99},{"IterationMode":"Result","Operations":2,"Nanoseconds":10}]}';
    expect((await reportOf(file(old))).benchmarks).toMatchObject([{ name: 'N.A.Run', samples: [5] }]);
  });
});

describe('BenchmarkTools.jl', () => {
  const file = (value: string): string => `[{"Julia":"1.10.0","BenchmarkTools":"1.4.0"},[${value}]]`;

  test('groups are part of the name; of a trial the median counts', async () => {
    const trial = '["BenchmarkTools.Trial",{"times":[9,1,2],"gctimes":[0,0,0],"memory":48,"allocs":2}]';
    const { benchmarks } = await reportOf(
      file(`["BenchmarkGroup",{"tags":[],"data":{"a":["BenchmarkGroup",{"data":{"b":${trial}}}]}}]`),
    );
    expect(benchmarks).toMatchObject([
      { name: 'a/b', measure: 'median', value: 2, unit: 'ns', samples: [9, 1, 2] },
      { name: 'a/b', measure: 'memory', value: 48 },
      { name: 'a/b', measure: 'allocs', value: 2 },
    ]);
  });

  test('a group of nothing measures nothing', async () => {
    expect(issuesOf(await reportOf(file('["BenchmarkGroup",{"data":{}}]')))).toEqual(['vacuous']);
  });
});
