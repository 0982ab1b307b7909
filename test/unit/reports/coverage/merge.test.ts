import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { Coverage, mergeCoverage } from '@qeml-actions/reports';

type Told =
  | { readonly what: 'line'; readonly line: number; readonly ran: boolean }
  | { readonly what: 'branch'; readonly line: number; readonly id: string; readonly ran: boolean }
  | { readonly what: 'branches'; readonly line: number; readonly covered: number; readonly total: number }
  | { readonly what: 'statement' | 'function'; readonly id: string; readonly ran: boolean };

const line = fc.integer({ min: 0, max: 40 });
const ran = fc.boolean();
const id = fc.constantFrom('0,0', '0,1', '1,0', 'a', 'b');
const told: fc.Arbitrary<Told> = fc.oneof(
  fc.record({ what: fc.constant('line' as const), line, ran }),
  fc.record({ what: fc.constant('branch' as const), line, id, ran }),
  fc.record({ what: fc.constant('branches' as const), line, covered: fc.nat(4), total: fc.nat(4) }),
  fc.record({ what: fc.constantFrom('statement' as const, 'function' as const), id, ran }),
);
const report = fc.record({
  notation: fc.constantFrom('lcov', 'istanbul-json'),
  files: fc.array(fc.tuple(fc.constantFrom('a.ts', 'b.ts', 'c.ts'), fc.array(told, { maxLength: 60 })), {
    maxLength: 6,
  }),
});

function coverageOf({ notation, files }: { notation: string; files: readonly [string, readonly Told[]][] }): Coverage {
  const coverage = new Coverage(notation);
  for (const [path, records] of files) {
    const source = coverage.source(path);
    for (const record of records) {
      if (record.what === 'line') source.line(record.line, record.ran);
      else if (record.what === 'branch') source.branch(record.line, record.id, record.ran);
      else if (record.what === 'branches') source.branches(record.line, record.covered, record.total);
      else if (record.what === 'statement') source.statement(record.id, record.ran);
      else source.function(record.id, record.ran);
    }
  }
  return coverage;
}

function seen(coverage: Coverage): unknown {
  return [...coverage.sources()]
    .map((source) => ({ path: source.path, lines: [...source.lines.entries()], totals: source.totals() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

describe('merging coverage', () => {
  test('does not depend on the order of the reports', () => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 4 }), (reports) => {
        const there = mergeCoverage(reports.map(coverageOf));
        const back = mergeCoverage(reports.map(coverageOf).reverse());
        expect(seen(back)).toEqual(seen(there));
      }),
    );
  });

  test('of the same report again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 3 }), (reports) => {
        const once = mergeCoverage(reports.map(coverageOf));
        const twice = mergeCoverage([...reports, ...reports].map(coverageOf));
        expect(seen(twice)).toEqual(seen(once));
        expect(seen(mergeCoverage([once, once]))).toEqual(seen(once));
      }),
    );
  });

  test('in steps gives what merging at once gives', () => {
    fc.assert(
      fc.property(report, report, report, (a, b, c) => {
        const steps = mergeCoverage([mergeCoverage([coverageOf(a), coverageOf(b)]), coverageOf(c)]);
        expect(seen(steps)).toEqual(seen(mergeCoverage([a, b, c].map(coverageOf))));
      }),
    );
  });

  test('counts lines as a plain set of them would', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 9_000_000 }), ran), { maxLength: 80 }), (lines) => {
        const coverage = new Coverage();
        const plain = new Map<number, boolean>();
        for (const [number, covered] of lines) {
          coverage.source('a').line(number, covered);
          coverage.source('b').line(1, true);
          plain.set(number, covered || plain.get(number) === true);
        }
        const entries = [...coverage.source('a').lines.entries()];
        expect(entries).toEqual([...plain].sort(([one], [other]) => one - other));
      }),
    );
  });

  test('adds up what two shards ran, and does not average their rates', () => {
    const [unit, integration] = [new Coverage('lcov'), new Coverage('lcov')];
    for (let number = 1; number <= 10; number++) {
      unit.source('a.ts').line(number, number <= 5);
      integration.source('a.ts').line(number, number > 4);
    }
    integration.source('b.ts').line(1, false);
    expect(mergeCoverage([unit, integration]).totals().lines).toEqual([10, 11]);
  });

  test('takes files of different spelling for one where they are the same file', () => {
    const [one, other] = [new Coverage('lcov'), new Coverage('jacoco')];
    one.source('/w/src/A.java').line(1, false);
    other.source('x/A.java').line(1, true);
    other.source('x/Lost.java').line(1, false);
    const merged = mergeCoverage([one, other], (path) => (path.endsWith('A.java') ? 'src/x/A.java' : undefined));
    expect(merged.find('src/x/A.java')?.totals().lines).toEqual([1, 1]);
    expect(merged.find('x/Lost.java')?.totals().lines).toEqual([0, 1]);
  });

  test('counts the branches of a line once, however many formats name them in their own way', () => {
    const [lcov, json, clover] = [new Coverage('lcov'), new Coverage('istanbul-json'), new Coverage('clover')];
    for (const arm of [0, 1]) {
      lcov.source('a.ts').branch(3, `0,${arm}`, arm === 0);
      json.source('a.ts').branch(3, `if 3:0-4:1 ${arm}`, arm === 0);
    }
    clover.source('a.ts').branches(3, 1, 2);
    expect(mergeCoverage([lcov, json, clover]).totals().branches).toEqual([1, 2]);
  });

  test('joins the arms that two runs of one tool took', () => {
    const [one, other] = [new Coverage('lcov'), new Coverage('lcov')];
    for (const arm of [0, 1]) {
      one.source('a.ts').branch(3, `0,${arm}`, arm === 0);
      other.source('a.ts').branch(3, `0,${arm}`, arm === 1);
    }
    expect(mergeCoverage([one, other]).totals().branches).toEqual([2, 2]);
  });

  test('says which files are known by totals alone, and prefers lines to them', () => {
    const [summary, lines] = [new Coverage('istanbul-summary'), new Coverage('lcov')];
    summary.source('a.ts').totalsAlone({ lines: [5, 10] });
    summary.source('b.ts').totalsAlone({ lines: [1, 4] });
    lines.source('a.ts').line(1, true);
    const merged = mergeCoverage([summary, lines]);
    expect(merged.totalsOnly()).toEqual(['b.ts']);
    expect(merged.totals().lines).toEqual([2, 5]);
  });

  test('leaves bare rates out as soon as there is a file', () => {
    const [rates, lines] = [new Coverage('simplecov'), new Coverage('lcov')];
    rates.rates = { lines: 95 };
    lines.source('a.rb').line(1, false);
    expect(mergeCoverage([rates]).totals().lines).toEqual([95, 100]);
    expect(mergeCoverage([rates, lines]).totals().lines).toEqual([0, 1]);
    expect(mergeCoverage([rates, lines]).rates).toEqual({ lines: 95 });
  });

  test('refuses a line that no source file has', () => {
    expect(() => new Coverage().source('a').branch(99_999_999, '0', true)).toThrow('line number 99999999');
  });
});
