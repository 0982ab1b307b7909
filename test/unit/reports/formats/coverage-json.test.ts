import { describe, expect, test } from '@jest/globals';

import { readText, reportOf } from '../../../support/read-text.ts';

function issuesOf({ issues }: { readonly issues: readonly { readonly issue: string }[] }): readonly string[] {
  return issues.map(({ issue }) => issue);
}

function at(line: number, column = 0): object {
  return { start: { line, column }, end: { line, column: column + 5 } };
}

describe('Istanbul', () => {
  const file = {
    path: '/w/a.ts',
    statementMap: { 0: at(1), 1: at(1, 9), 2: at(4) },
    s: { 0: 0, 1: 2, 2: 0 },
    fnMap: { 0: { name: 'f', decl: at(1), loc: at(1) } },
    f: { 0: 1 },
    branchMap: { 0: { type: 'if', loc: at(4), locations: [at(4), { start: {}, end: {} }] } },
    b: { 0: [3, 0] },
  };

  test('counts the first line of each statement, and arms of branches', async () => {
    const { coverage } = await reportOf(JSON.stringify({ '/w/a.ts': file }));
    const totals = { lines: [1, 2], statements: [1, 3], functions: [1, 1], branches: [1, 2] };
    expect(coverage?.totals()).toEqual(totals);
  });

  test('leaves a statement without a place out, and says so', async () => {
    const report = await reportOf(JSON.stringify({ '/w/a.ts': { ...file, s: { ...file.s, 9: 1 } } }));
    expect(report.coverage?.totals().statements).toEqual([1, 3]);
    expect(issuesOf(report)).toEqual(['partial']);
  });

  test('refuses a count that is none', async () => {
    const reading = await readText(JSON.stringify({ '/w/a.ts': { ...file, s: { 0: 'x' } } }));
    expect(reading).toMatchObject({ state: 'unreadable', reason: expect.stringContaining('/w/a.ts.s.0') });
  });
});

describe('Istanbul summary', () => {
  const totals = (covered: number, total: number): object =>
    Object.fromEntries(['lines', 'statements', 'functions', 'branches'].map((key) => [key, { total, covered }]));

  test('counts its files, holds its total against them, and says that there are no lines', async () => {
    const report = await reportOf(
      JSON.stringify({ total: totals(9, 9), '/w/a.ts': totals(1, 2), '/w/b.ts': totals(0, 4) }),
    );
    expect(report.coverage?.totals().lines).toEqual([1, 6]);
    expect(report.coverage?.totalsOnly()).toEqual(['/w/a.ts', '/w/b.ts']);
    expect(issuesOf(report)).toEqual(['note', 'mismatch']);
  });

  test('refuses more that is covered than there is', async () => {
    const reading = await readText(JSON.stringify({ total: totals(1, 2), '/w/a.ts': totals(3, 2) }));
    expect(reading.state).toBe('unreadable');
  });
});

describe('coverage.py', () => {
  const report = (file: object, totals: object): string =>
    JSON.stringify({ meta: { version: '7.6.1', branch_coverage: true }, files: { 'a.py': file }, totals });

  test('counts lines and arcs', async () => {
    const file = {
      executed_lines: [1, 2],
      missing_lines: [3],
      executed_branches: [[2, -1]],
      missing_branches: [[2, 3]],
    };
    const read = await reportOf(
      report(file, { covered_lines: 2, num_statements: 3, covered_branches: 1, num_branches: 2 }),
    );
    expect(read.coverage?.totals()).toMatchObject({ lines: [2, 3], branches: [1, 2] });
    expect(issuesOf(read)).toEqual([]);
  });

  test('takes the sums of branches where an older version shows no arcs', async () => {
    const file = { executed_lines: [1], missing_lines: [], summary: { covered_branches: 3, num_branches: 4 } };
    const read = await reportOf(
      report(file, { covered_lines: 1, num_statements: 1, covered_branches: 3, num_branches: 4 }),
    );
    expect(read.coverage?.totals()).toMatchObject({ lines: [1, 1], branches: [3, 4] });
    expect(issuesOf(read)).toEqual([]);
  });

  test('sees no contradiction in an empty file that was imported', async () => {
    const file = { executed_lines: [0], missing_lines: [] };
    expect(issuesOf(await reportOf(report(file, { covered_lines: 0, num_statements: 0 })))).toEqual([]);
  });

  test('refuses a file without its lines', async () => {
    expect(await readText(report({ executed_lines: [1] }, {}))).toMatchObject({ state: 'unreadable' });
  });
});

describe('SimpleCov', () => {
  test('merges suites by line, and leaves out what was told to be', async () => {
    const suites = {
      RSpec: { coverage: { '/w/a.rb': { lines: [1, null, 0, 'ignored'] } }, timestamp: 1.5 },
      Minitest: { coverage: { '/w/a.rb': [0, null, 2, 0] } },
    };
    expect((await reportOf(JSON.stringify(suites))).coverage?.totals().lines).toEqual([2, 3]);
  });

  test('counts arms of branches', async () => {
    const branches = { '[:if, 0, 12, 4, 14, 7]': { '[:then, 1, 13, 6, 13, 11]': 1, '[:else, 2, 12, 4, 14, 7]': 0 } };
    const text = JSON.stringify({ RSpec: { coverage: { '/w/a.rb': { lines: [1], branches } } } });
    expect((await reportOf(text)).coverage?.totals().branches).toEqual([1, 2]);
  });

  test('of its last run knows rates alone, and says so', async () => {
    const report = await reportOf('{"result":{"line":91.5,"branch":80}}');
    expect(report.coverage?.rates).toEqual({ lines: 91.5, branches: 80 });
    expect(issuesOf(report)).toEqual(['note']);
  });

  test('refuses a rate that cannot be', async () => {
    expect(await readText('{"result":{"covered_percent":400}}')).toMatchObject({ state: 'unreadable' });
  });

  test('reads the documents of both of its JSON formatters', async () => {
    const own = { meta: { simplecov_version: '0.22.0' }, coverage: { '/w/a.rb': { lines: [1, 0] } }, groups: {} };
    const gem = {
      timestamp: 1,
      files: [{ filename: '/w/a.rb', coverage: { lines: [1, 0] } }],
      metrics: { covered_percent: 50 },
    };
    for (const document of [own, gem]) {
      const { coverage, format } = await reportOf(JSON.stringify(document));
      expect([format, coverage?.totals().lines]).toEqual(['simplecov-json', [1, 2]]);
    }
  });
});
