import { describe, expect, test } from '@jest/globals';

import { readText, reportOf } from '../../../support/read-text.ts';

import type { Report } from '@qeml-actions/reports';

function issuesOf({ issues }: Report): readonly string[] {
  return issues.map(({ issue }) => issue);
}

function values({ benchmarks }: Report): Readonly<Record<string, number>> {
  return Object.fromEntries(benchmarks.map(({ name, measure, value }) => [`${name}: ${measure}`, value]));
}

describe('lists of name, unit and value', () => {
  const entries = (...list: readonly string[]): string => `[${list.join(',')}]`;
  const entry = (name: string, value: string, unit = 'ns'): string =>
    `{"name":"${name}","unit":"${unit}","value":${value}}`;

  test('which way is better is what the format is called', async () => {
    const [less] = (await reportOf(entries(entry('a', '1')), 'customSmallerIsBetter')).benchmarks;
    const [more] = (await reportOf(entries(entry('a', '1')), 'customBiggerIsBetter')).benchmarks;
    expect([less?.better, more?.better]).toEqual(['lower', 'higher']);
  });

  test('where the unit does not say which way is better, the file must be declared', async () => {
    expect(await readText(entries(entry('a', '1', 'points')))).toMatchObject({
      state: 'ambiguous',
      formats: ['customBiggerIsBetter', 'customSmallerIsBetter'],
    });
  });

  test.each(['null', '"1,234.5"', '-5', '1e400', '[]', 'true'])(
    'a value of %s is left out, and said',
    async (value) => {
      const report = await reportOf(entries(entry('a', value), entry('b', '2')), 'customSmallerIsBetter');
      expect(values(report)).toEqual({ 'b: value': 2 });
      expect(issuesOf(report)).toEqual(['partial']);
    },
  );

  test('zero is a value, and less than zero is one where no time is measured', async () => {
    const report = await reportOf(entries(entry('a', '0'), entry('b', '-3', 'points')), 'customSmallerIsBetter');
    expect(values(report)).toEqual({ 'a: value': 0, 'b: value': -3 });
    expect(issuesOf(report)).toEqual([]);
  });

  test('of a name that is there twice the first counts, and the report is partial', async () => {
    const report = await reportOf(entries(entry('a', '1'), entry('a', '9')), 'customSmallerIsBetter');
    expect(values(report)).toEqual({ 'a: value': 1 });
    expect(issuesOf(report)).toEqual(['partial']);
  });

  test('a list of which nothing can be used is no report', async () => {
    const reading = await readText(entries(entry('a', 'null'), entry('b', '-1')), 'customSmallerIsBetter');
    expect(reading).toMatchObject({ state: 'unreadable', reason: expect.stringContaining('`a`') });
  });

  test.each(['NaN', 'Infinity', '-Infinity'])('%s is not JSON', async (value) => {
    expect(await readText(entries(entry('a', value)), 'customSmallerIsBetter')).toMatchObject({ state: 'unreadable' });
  });

  test('an empty list measures nothing', async () => {
    expect(issuesOf(await reportOf('[]', 'customSmallerIsBetter'))).toEqual(['vacuous']);
  });
});

describe('Bencher Metric Format', () => {
  test('every measure counts, with the units of those that Bencher defines', async () => {
    const { benchmarks } = await reportOf(
      '{"a":{"latency":{"value":5},"throughput":{"value":7},"Max Bytes":{"value":9}}}',
    );
    expect(benchmarks.map(({ measure, unit, better }) => [measure, unit, better])).toEqual([
      ['latency', 'ns', 'lower'],
      ['throughput', 'ops/s', 'higher'],
      ['Max Bytes', '', 'lower'],
    ]);
  });

  test('a benchmark without measures is said', async () => {
    const report = await reportOf('{"a":{"latency":{"value":5}},"b":7}', 'bencher-bmf');
    expect(issuesOf(report)).toEqual(['partial']);
  });
});

describe('vitest bench', () => {
  const group = (name: string, ...list: readonly string[]): string =>
    `{"files":[{"filepath":"/w/a.bench.ts","groups":[{"fullName":"${name}","benchmarks":[${list.join(',')}]}]}]}`;

  test('a benchmark is named by its groups, and measured in milliseconds', async () => {
    const { benchmarks } = await reportOf(
      group('a.bench.ts > sort', '{"name":"quick","mean":2.5,"hz":400,"samples":[2,3]}'),
    );
    expect(benchmarks).toEqual([
      {
        name: 'a.bench.ts > sort > quick',
        measure: 'mean',
        value: 2.5,
        unit: 'ms',
        better: 'lower',
        samples: [2, 3],
        figures: { hz: 400 },
      },
    ]);
  });

  test('one that threw has no mean, and makes the report partial', async () => {
    const report = await reportOf(group('g', '{"name":"a","mean":null}', '{"name":"b","mean":1}'));
    expect([values(report), issuesOf(report)]).toEqual([{ 'g > b: mean': 1 }, ['partial']]);
  });
});

describe('hyperfine', () => {
  const results = (...list: readonly string[]): string => `{"results":[${list.join(',')}]}`;

  test('single runs are samples, in seconds', async () => {
    const { benchmarks } = await reportOf(results('{"command":"make","mean":2,"times":[1,3],"exit_codes":[0,0]}'));
    expect(benchmarks).toMatchObject([{ name: 'make', unit: 's', value: 2, samples: [1, 3] }]);
  });

  test.each(['[0,1]', '[null]'])('a command that ended with %s was not measured', async (codes) => {
    const failed = `{"command":"make","mean":2,"exit_codes":${codes}}`;
    expect(issuesOf(await reportOf(results(failed, '{"command":"true","mean":1}')))).toEqual(['partial']);
    expect(await readText(results(failed))).toMatchObject({ state: 'unreadable' });
  });

  test('parameters tell commands of one name apart', async () => {
    const report = await reportOf(
      results(
        '{"command":"build","mean":2,"parameters":{"threads":"1"}}',
        '{"command":"build","mean":1,"parameters":{"threads":"2"}}',
      ),
    );
    expect(values(report)).toEqual({ 'build (threads = 1): mean': 2, 'build (threads = 2): mean': 1 });
  });
});
