import { describe, expect, test } from '@jest/globals';
import {
  barList,
  dataTable,
  factList,
  foldedLog,
  html,
  shareBar,
  sparkline,
  textBlock,
  trend,
} from '@qeml-actions/page';

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

describe('a table with columns to choose by', () => {
  const choices = (values: readonly string[]): readonly string[] => {
    const text = dataTable({
      id: 't',
      caption: 'Runs',
      columns: [{ heading: 'Run' }, { heading: 'State', chosen: true }],
      rows: values.map((value, index) => [{ shown: index }, { shown: html`<b>${value}</b>`, choice: value }]),
      most: 1_000,
    }).toString();
    return [...text.matchAll(/<option value="([^"]*)"/g)].map(([, value = '']) => value);
  };

  test('offers each value once, in the order in which they come, and all of them', () => {
    expect(choices(['b', 'a', 'b', 'c', 'a', 'a'])).toEqual(['', 'b', 'a', 'c']);
  });

  test.each([
    ['there is but one value', Array<string>(6).fill('a')],
    ['there are too many', Array.from({ length: 60 }, (_, index) => String(index))],
    ['there is none', Array<string>(6).fill('')],
  ])('offers nothing where %s', (_title, values) => {
    expect(choices(values)).toEqual([]);
  });

  test('offers a value that some rows have and others have not', () => {
    expect(choices(['a', '', '', '', '', ''])).toEqual(['', 'a']);
  });

  test('takes no value for markup', () => {
    expect(choices(['"><script>', 'b', 'b', 'b', 'b', 'b'])).toEqual(['', '&quot;&gt;&lt;script&gt;', 'b']);
  });
});

describe('a share as a bar', () => {
  const widths = (share: number, before?: number): readonly string[] =>
    [
      ...shareBar(share, before)
        .toString()
        .matchAll(/width="([\d.]+)"/g),
    ].map(([, width = '']) => width);

  test.each([
    [0.25, '25.0'],
    [0, '0.0'],
    [1, '100.0'],
    [1.7, '100.0'],
    [-1, '0.0'],
  ])('of %d is %s wide', (share, width) => {
    expect(widths(share)).toEqual(['100', width]);
  });

  test('marks where it stood before, within the bar', () => {
    expect(shareBar(0.5, 1).toString()).toContain('x="99.0"');
    expect(shareBar(0.5, 0).toString()).toContain('x="0.0"');
  });
});

describe('a text as it was written', () => {
  test('keeps its lines and its indentation, and is not taken for markup', () => {
    expect(textBlock('a\n    <b>', 5, 100).toString()).toContain('>\na\n    &lt;b&gt;</pre');
  });

  test('says how many lines are left out', () => {
    expect(textOf(textBlock('a\nb\nc\nd\n\n', 2, 100))).toBe('a b 2 more lines are left out.');
  });
});

test('a list of facts leaves out what is not known', () => {
  const facts = factList([
    ['Known', 'yes'],
    ['Empty', ''],
    ['Unknown', undefined],
  ]);
  expect(textOf(facts)).toBe('Known yes');
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
    expect(sparkline(points.map(({ value }) => value)).toString()).not.toMatch(/NaN|Infinity/);
  });

  test('marks a change between the points that it parts, in words too', () => {
    const points = [1, 1, 2].map((value, index) => ({ label: `run ${index}`, value }));
    const text = trend({ caption: 'Time', points, shown, split: 2 }).toString();
    // Points stand at 6, 150 and 294.
    expect(text).toContain('<line class="split" x1="222.0"');
    expect(text.match(/class="after"/g)).toHaveLength(1);
    expect(text).toContain('A change is marked before run 2.');
  });

  test.each([undefined, 0, 3])('has no mark where a change parts nothing (%s)', (split) => {
    expect(sparkline([1, 2, 3], split).toString()).not.toContain('split');
  });

  test('of values below zero stays within its picture', () => {
    const places = [
      ...sparkline([-5, 5, 0])
        .toString()
        .matchAll(/,([\d.-]+)/g),
    ].map(([, y]) => Number(y));
    expect(places).toEqual([21, 3, 12]);
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
