import { describe, expect, test } from '@jest/globals';

import { readText, reportOf } from '../../../support/read-text.ts';

import type { Report } from '@qeml-actions/reports';

function issuesOf({ issues }: Report): readonly string[] {
  return issues.map(({ issue }) => issue);
}

function values({ benchmarks }: Report): Readonly<Record<string, number>> {
  return Object.fromEntries(benchmarks.map(({ name, measure, value }) => [`${name}: ${measure}`, value]));
}

describe('Catch2', () => {
  const heading = [
    'benchmark name                       samples       iterations    est run time',
    '                                     mean          low mean      high mean',
    '                                     std dev       low std dev   high std dev',
    '-------------------------------------------------------------------------------',
  ];
  const row = (name: string, mean: string): readonly string[] => [
    `${name}                100           208     7.1968 ms `,
    `                  ${mean}        341 ns        349 ns `,
    '                  19 ns         11 ns         29 ns ',
    '   ',
  ];

  test('the mean with its unit; a name may go over two rows', async () => {
    const lines = [
      ...heading,
      ...row('Fib 10', '344 ns'),
      'a name that is much too',
      ...row('long for its column', '1.5 us'),
    ];
    const { benchmarks } = await reportOf(lines.join('\n'));
    expect(benchmarks).toMatchObject([
      { name: 'Fib 10', value: 344, unit: 'ns', figures: { samples: 100, low: 341, high: 349 } },
      { name: 'a name that is much too long for its column', value: 1.5, unit: 'us', figures: { samples: 100 } },
    ]);
  });

  test('one name in two test cases is two benchmarks', async () => {
    const rule = '-'.repeat(79);
    const section = (name: string): readonly string[] => [rule, name, rule, 'bench.cpp:5', '.'.repeat(79), ''];
    const lines = [
      ...[...section('First'), ...heading, ...row('sort', '344 ns')],
      ...['', ...section('Second'), ...heading, ...row('sort', '355 ns')],
    ];
    expect(values(await reportOf(lines.join('\n')))).toEqual({ 'sort (First): mean': 344, 'sort (Second): mean': 355 });
  });

  test('without analysis the mean stands beside the name', async () => {
    const lines = [
      'benchmark name       samples       iterations    mean',
      '-'.repeat(79),
      'Fib 10      100      208     344 ns',
    ];
    expect(values(await reportOf(lines.join('\n')))).toEqual({ 'Fib 10: mean': 344 });
  });

  test.each(['benchmark failed (no file)', 'test cases: 2 | 1 passed | 1 failed'])(
    '`%s` fails the report',
    async (line) => {
      expect(issuesOf(await reportOf([...heading, ...row('Fib', '344 ns'), line].join('\n')))).toEqual(['tool-failed']);
    },
  );

  test('a test case that was expected to fail does not', async () => {
    const line = 'test cases: 2 | 1 passed | 1 failed as expected';
    expect(issuesOf(await reportOf([...heading, ...row('Fib', '344 ns'), line].join('\n')))).toEqual([]);
  });

  test('a benchmark without a mean is said', async () => {
    const [begun = ''] = row('Fib', '344 ns');
    expect(issuesOf(await reportOf([...heading, begun, ...row('Fob', '344 ns')].join('\n')))).toEqual(['partial']);
  });

  test('in XML, times are nanoseconds and a failed test case fails the report', async () => {
    const xml = (success: string): string =>
      `<Catch2TestRun><TestCase name="T"><BenchmarkResults name="a" samples="5"><mean value="1.5e3"/></BenchmarkResults><OverallResult success="${success}"/></TestCase></Catch2TestRun>`;
    expect((await reportOf(xml('true'))).benchmarks).toMatchObject([{ name: 'a', value: 1500, unit: 'ns' }]);
    expect(issuesOf(await reportOf(xml('false')))).toEqual(['tool-failed']);
  });

  test('in XML, a benchmark without a mean cannot be used', async () => {
    const xml = '<Catch2TestRun><TestCase name="T"><BenchmarkResults name="a"/></TestCase></Catch2TestRun>';
    expect(await readText(xml)).toMatchObject({ state: 'unreadable' });
  });
});

describe('k6', () => {
  const trend = '"avg":12,"min":8,"med":11,"max":40,"p(95)":18';

  test('thresholds of handleSummary() hold when they are `ok`, those of --summary-export when they are `false`', async () => {
    const summary = `{"metrics":{"http_req_duration":{"type":"trend","contains":"time","values":{${trend}},"thresholds":{"p(95)<20":{"ok":true},"max<9":{"ok":false}}},"vus":{"type":"gauge","contains":"default","values":{"value":1}}}}`;
    const exported = `{"metrics":{"http_req_duration":{${trend},"thresholds":{"p(95)<20":false,"max<9":true}},"vus":{"value":1,"min":1,"max":1}}}`;
    for (const text of [summary, exported]) {
      const { thresholds, benchmarks } = await reportOf(text);
      expect(thresholds).toEqual([
        { name: 'http_req_duration: p(95)<20', holds: true },
        { name: 'http_req_duration: max<9', holds: false },
      ]);
      expect(benchmarks.map(({ measure, value, unit }) => [measure, value, unit])).toEqual([
        ['avg', 12, 'ms'],
        ['med', 11, 'ms'],
        ['p(95)', 18, 'ms'],
      ]);
    }
  });

  test('a threshold of which it is not said whether it holds is refused', async () => {
    const text = '{"metrics":{"vus":{"values":{"value":1},"thresholds":{"value>1":{}}}}}';
    expect(await readText(text)).toMatchObject({ state: 'unreadable', reason: expect.stringContaining('value>1') });
  });

  test('of requests and checks more are better, of failures less', async () => {
    const { benchmarks } = await reportOf(
      '{"metrics":{"http_reqs":{"count":50,"rate":5},"checks":{"value":0.9,"passes":9,"fails":1},"http_req_failed":{"value":0.1,"passes":1,"fails":9}}}',
    );
    expect(benchmarks.map(({ name, value, better }) => [name, value, better])).toEqual([
      ['http_reqs', 5, 'higher'],
      ['checks', 0.9, 'higher'],
      ['http_req_failed', 0.1, 'lower'],
    ]);
  });
});
