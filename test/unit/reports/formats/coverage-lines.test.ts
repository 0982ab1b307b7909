import { describe, expect, test } from '@jest/globals';

import { readText, reportOf } from '../../../support/read-text.ts';

function issuesOf({ issues }: { readonly issues: readonly { readonly issue: string }[] }): readonly string[] {
  return issues.map(({ issue }) => issue);
}

describe('LCOV', () => {
  test('counts a file once that several tests ran', async () => {
    const record = (test: string, hits: number): string =>
      `TN:${test}\nSF:a.c\nDA:1,${hits}\nDA:2,0\nBRDA:1,0,0,${hits}\nBRDA:1,0,1,-\nLF:2\nLH:${hits}\nend_of_record\n`;
    const report = await reportOf(record('one', 1) + record('two', 0));
    expect(report.coverage?.totals()).toMatchObject({ lines: [1, 2], branches: [1, 2] });
    expect(issuesOf(report)).toEqual([]);
  });

  test('takes a count below zero for an overflow, and a checksum for what it is', async () => {
    const { coverage } = await reportOf('SF:a.c\nDA:1,-1\nDA:2,18446744073709551615\nDA:3,0,abcd==\nend_of_record\n');
    expect(coverage?.totals().lines).toEqual([1, 3]);
  });

  test('reads functions of the old and the new notation, whose names may hold commas', async () => {
    const old = 'FN:1,f(int, int)\nFN:3,9,g\nFNDA:2,f(int, int)\nFNDA:0,g\n';
    const text = (functions: string): string => `SF:a.cc\n${functions}DA:1,1\nend_of_record\n`;
    expect((await reportOf(text(old))).coverage?.totals().functions).toEqual([1, 2]);
    const now = 'FNL:0,1,2\nFNA:0,2,f(int, int)\nFNL:1,3\nFNA:1,0,g\n';
    expect((await reportOf(text(now))).coverage?.totals().functions).toEqual([1, 2]);
  });

  test('tells exception branches and named branches apart', async () => {
    const text = 'SF:a.cc\nDA:4,1\nBRDA:4,e0,0,1\nBRDA:4,0,0,0\nBRDA:4,0,a, b,1\nend_of_record\n';
    expect((await reportOf(text)).coverage?.totals().branches).toEqual([2, 3]);
  });

  test('does not believe its totals', async () => {
    const report = await reportOf('SF:a.c\nDA:1,0\nLF:1\nLH:1\nend_of_record\n');
    expect(report.coverage?.totals().lines).toEqual([0, 1]);
    expect(issuesOf(report)).toEqual(['mismatch']);
  });

  test('refuses a file that was cut off', async () => {
    const reading = await readText('SF:a.c\nDA:1,1\n');
    expect(reading).toMatchObject({ state: 'unreadable', reason: 'ends within a record: it was cut off' });
  });

  test('leaves out what cannot be used, and says so', async () => {
    const report = await reportOf(
      'DA:1,1\nSF:a.c\nDA:x,1\nDA:1\nDA:2,many\nBRDA:1,0,0\nDA:3,1\nend_of_record\n',
      'lcov',
    );
    expect(report.coverage?.totals().lines).toEqual([1, 1]);
    expect(report.issues).toEqual([
      { issue: 'partial', text: expect.stringContaining('`DA:1,1` outside of a record') },
    ]);
  });

  test('refuses a line that no source file has', async () => {
    const reading = await readText('SF:a.c\nDA:99999999999999999999,1\nend_of_record\n');
    expect(reading).toMatchObject({ state: 'unreadable', line: 2 });
  });
});

describe('Go cover profile', () => {
  test('counts the statements of a block once, and the lines it spans', async () => {
    const block = 'example.com/m/a.go:3.1,5.2 4';
    const { coverage } = await reportOf(`mode: atomic\n${block} 0\n${block} 7\nexample.com/m/a.go:5.3,6.2 1 0\n`);
    expect(coverage?.totals()).toMatchObject({ statements: [4, 5], lines: [3, 4] });
  });

  test('reads profiles that were appended to one another, and paths of Windows', async () => {
    const { coverage } = await reportOf('mode: set\nC:\\m\\a.go:1.1,1.9 1 1\nmode: set\nC:\\m\\b.go:1.1,1.9 2 0\n');
    expect([...(coverage?.sources() ?? [])].map(({ path }) => path)).toEqual(['C:\\m\\a.go', 'C:\\m\\b.go']);
    expect(coverage?.totals().statements).toEqual([1, 3]);
  });

  test('of no block measures nothing', async () => {
    expect(issuesOf(await reportOf('mode: set\n'))).toEqual(['vacuous']);
  });

  test('leaves a block out that is none, and says so', async () => {
    const report = await reportOf('mode: set\na.go:1.1,2.2 1\na.go:9.1,2.2 1 1\na.go:1.1,2.2 3 1\n');
    expect(report.coverage?.totals().statements).toEqual([3, 3]);
    expect(issuesOf(report)).toEqual(['partial']);
  });

  test('refuses blocks that would span more lines than source files have', async () => {
    const blocks = Array.from({ length: 5 }, (_, index) => `a${index}.go:1.1,600000.1 1 1\n`).join('');
    expect(await readText(`mode: set\n${blocks}`)).toMatchObject({ state: 'unreadable', line: 3 });
  });

  test('refuses blocks before a mode', async () => {
    expect(await readText('a.go:1.1,2.2 1 1\nmode: set\n')).toMatchObject({ state: 'unreadable', line: 1 });
  });
});
