import { describe, expect, test } from '@jest/globals';
import { barList, dataTable, foldedLog, html, trend } from '@qeml-actions/page';

function textOf(part: { toString(): string }): string {
  return part
    .toString()
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function lines(from: number, to: number) {
  return Array.from({ length: to - from + 1 }, (_, index) => ({ number: from + index, text: `line ${from + index}` }));
}

describe('a folded log', () => {
  const around = { label: 'Log', marked: 20, around: 2, ends: true };

  test('shows the evidence with its neighbours, folds the rest and states what is missing', () => {
    const text = foldedLog({ ...around, lines: lines(10, 30), ends: false }).toString();
    const folds = [...text.matchAll(/<details>([^]*?)<\/details>/g)].map(([, fold = '']) => fold);
    expect(folds.map((fold) => /<summary>(.*?)<\/summary>/.exec(fold)?.[1])).toEqual([
      'Lines 10 to 17',
      'Lines 23 to 30',
    ]);
    expect(textOf(text.replace(/<details>[^]*?<\/details>/g, ''))).toBe(
      'Lines 1 to 9 are not in this page. 18 line 18 19 line 19 20 Evidence: line 20 21 line 21 22 line 22 ' +
        'What follows is not in this page.',
    );
  });

  test('states a gap within the lines', () => {
    const shown = foldedLog({ ...around, lines: [...lines(19, 20), ...lines(22, 22)] });
    expect(textOf(shown)).toContain('Line 21 is not in this page. 22 line 22');
  });

  test('cuts a line that is too long, and says so', () => {
    const shown = foldedLog({ ...around, lines: [{ number: 20, text: 'x'.repeat(1_000_000) }] }).toString();
    expect(shown.length).toBeLessThan(5_000);
    expect(shown).toContain('(998000 more characters)');
  });
});

describe('a table', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => [{ shown: index, sortedBy: index }]);
  const table = (count: number) =>
    dataTable({
      id: 't',
      caption: 'Runs',
      columns: [{ heading: 'Run' }, { heading: 'Job' }],
      rows: rows(count),
      most: 10,
    });

  test('counts the rows that are left out', () => {
    expect(textOf(table(12))).toContain('2 more rows are left out; the table holds 10.');
    expect(textOf(table(10))).not.toContain('left out');
  });

  test('has a filter only where there is something to filter', () => {
    expect([5, 6].map((count) => table(count).toString().includes('type="search"'))).toEqual([false, true]);
  });

  test('fills a row that is too short', () => {
    expect(
      table(1)
        .toString()
        .match(/<t[hd]\b[^>]*>/g),
    ).toHaveLength(4);
  });
});

describe('a trend', () => {
  const shown = (value: number): string => `${value} %`;

  test('says in words what it draws', () => {
    const points = [30, 10, 50].map((value, index) => ({ label: `week ${index}`, value }));
    expect(trend({ caption: 'Rate', points, shown, most: 100 }).toString()).toContain(
      'aria-label="From 30 % in week 0 to 50 % in week 2, between 10 % and 50 %."',
    );
  });

  test.each([
    ['one value', [{ label: 'a', value: 5 }]],
    ['only zeros', [0, 0].map((value) => ({ label: 'a', value }))],
  ])('of %s has no number that is none', (_title, points) => {
    expect(trend({ caption: 'Rate', points, shown }).toString()).not.toMatch(/NaN|Infinity/);
  });
});

test('bars stand on one scale, none outside it, and the rest is counted', () => {
  const bar = (start: number, duration: number) => ({ label: 'job', start, duration, idle: false, note: 'done' });
  const text = barList([bar(0, 50), bar(100, 0), bar(50, 50), bar(0, 1)], 3).toString();
  const rects = [...text.matchAll(/x="([\d.]+)" y="0" width="([\d.]+)"/g)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ]);
  expect(rects).toEqual([
    [0, 100],
    [198, 2],
    [100, 100],
  ]);
  expect(textOf(html`${text}`)).toContain('1 more are left out; 3 are shown.');
});
