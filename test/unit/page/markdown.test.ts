import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import {
  code,
  codeBlock,
  details,
  escapeHtml,
  escapeMarkdown,
  md,
  paragraphs,
  table,
  timeLine,
} from '@qeml-actions/page';

const of = (text: string): { readonly markdown: string } => ({ markdown: text });

describe('text in Markdown', () => {
  test.each([
    ['plain text, with commas; and: colons.', 'plain text, with commas; and: colons.'],
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['<img src=x onerror=y>', '\\<img src=x onerror=y\\>'],
    ['[a](javascript:b) ![c](d)', '\\[a\\]\\(javascript:b\\) \\!\\[c\\]\\(d\\)'],
    ['a | b', 'a \\| b'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['~~gone~~ {x}', '\\~\\~gone\\~\\~ \\{x\\}'],
    ['$a^2$', '\\$a^2\\$'],
    ['C:\\temp\\', 'C:\\\\temp\\\\'],
    ['thanks @octocat', 'thanks @\u2060octocat'],
    ['two\nlines\r\n\r\nthree', 'two lines three'],
    ['\u001b[31mred\u001b[0m\u0007\u0000', 'red'],
    ['', ''],
  ])('%j is written %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
    expect(md`${text}`).toEqual(of(markdown));
  });

  test('in a template text is escaped, numbers and Markdown stand as they are', () => {
    expect(md`**${'a*b'}** ${3} ${md`_${'c'}_`}`).toEqual(of('**a\\*b** 3 _c_'));
  });

  test('of any text every sign of markup is escaped, and it is one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const markdown = escapeMarkdown(text);
        expect(markdown.replace(/\\[\\`*_{}[\]<>()#+!|~&$-]/g, '')).not.toMatch(
          /[\\`*_{}[\]<>()#+!|~&$-]|[\r\n]|@(?!\u2060)/,
        );
      }),
    );
  });
});

describe('code', () => {
  test.each([
    ['make test', '`make test`'],
    ['a `b` c', '``a `b` c``'],
    ['`b`', '`` `b` ``'],
    ['a ``` b', '````a ``` b````'],
    ['a | b', '`a | b`'],
    ['  a\n  b  ', '`a b`'],
    ['<b>@x *y*', '`<b>@x *y*`'],
    ['\u001b[1mx\u001b[0m', '`x`'],
    [' \n ', ''],
  ])('a span of %j', (text, markdown) => {
    expect(code(text)).toEqual(of(markdown));
  });

  test('no text closes its span', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[`a |]{0,20}$/), (text) => {
        const [, fence = '', body = ''] = /^(`+)([^]*?)\1$/.exec(code(text).markdown) ?? [];
        expect(body.match(/`+/g) ?? []).not.toContain(fence);
      }),
    );
  });

  test.each([
    ['a\nb', '```\na\nb\n```'],
    ['a\n```\nb', '````\na\n```\nb\n````'],
    ['`````', '``````\n`````\n``````'],
    ['<script> | *x*', '```\n<script> | *x*\n```'],
    ['a\tb\u001b[2K', '```\na\tb\n```'],
  ])('a block of %j', (text, markdown) => {
    expect(codeBlock(text)).toEqual(of(markdown));
  });

  test('a block names its language', () => {
    expect(codeBlock('a', 'text')).toEqual(of('```text\na\n```'));
  });

  test('no text closes its block', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[`~a\n ]{0,30}$/), (text) => {
        const lines = codeBlock(text).markdown.split('\n');
        const fence = lines[0] ?? '';
        expect(lines.slice(1, -1).filter((line) => line.trim().startsWith(fence))).toEqual([]);
      }),
    );
  });
});

describe('tables', () => {
  const headings = [md`a`, md`b`];

  test('rows that are too short are filled, those too long are cut, and each is one line', () => {
    expect(table(headings, [[md`1`], [md`1`, md`2`, md`3`], [of('x\ny'), code('p|q')]]).markdown.split('\n')).toEqual([
      '| a | b |',
      '| --- | --- |',
      '| 1 |  |',
      '| 1 | 2 |',
      '| x y | `p\\|q` |',
    ]);
  });

  test('whatever the cells hold, each row has as many as there are headings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.stringMatching(/^[|`\\a ]{0,12}$/), (text, span) => {
        const row = table(headings, [[md`${text}`, code(span)]])
          .markdown.split('\n')
          .slice(2);
        expect(row).toHaveLength(1);
        expect((row[0] ?? '').replace(/\\[\\|`]/g, '').match(/\|/g)).toHaveLength(3);
      }),
    );
  });
});

test('a part that opens', () => {
  expect(details('@octocat', md`x`).markdown).toContain('<summary>@\u2060octocat</summary>');
  expect(details('<b> & "x"', md`body`)).toEqual(
    of('<details><summary>&lt;b&gt; &amp; &quot;x&quot;</summary>\n\nbody\n\n</details>'),
  );
});

test('paragraphs, empty ones left out', () => {
  expect(paragraphs([md`a`, of(''), md`b`])).toEqual(of('a\n\nb'));
  expect(paragraphs([])).toEqual(of(''));
});

test.each([
  ['<a href="x">\'&amp;\'</a>', '&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;'],
  ['plain\n\u0007', 'plain\n'],
])('HTML: %j is %j', (text, html) => {
  expect(escapeHtml(text)).toBe(html);
});

describe('a time line', () => {
  const bar = (label: string, start: number, duration: number, idle = false) => ({
    label,
    start,
    duration,
    idle,
    note: 'n',
  });

  test('bars under each other on one scale', () => {
    expect(timeLine([bar('one', 0, 50), bar('wait', 50, 25, true), bar('two', 75, 25)], 8)).toEqual([
      'one   ████      n',
      'wait      ░░    n',
      'two         ██  n',
    ]);
  });

  test('nothing is so short that it is not seen', () => {
    expect(timeLine([bar('a', 0, 0), bar('b', 100, 0), bar('c', 0, 100)], 5)).toEqual([
      'a  █      n',
      'b      █  n',
      'c  █████  n',
    ]);
  });

  test('of nothing there is nothing', () => {
    expect(timeLine([], 10)).toEqual([]);
    expect(timeLine([bar('a', 0, 0)], 3)).toEqual(['a  █    n']);
  });

  test('whatever the times, every bar is as wide as it may be and its note stands in one column', () => {
    const time = fc.double({ min: 0, max: 1e9, noNaN: true });
    const bars = fc.array(
      fc.tuple(time, time).map(([start, duration]) => bar('x', start, duration)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(bars, fc.integer({ min: 1, max: 60 }), (all, width) => {
        for (const line of timeLine(all, width)) {
          expect(line).toHaveLength('x  '.length + width + '  n'.length);
          expect(line).toMatch(/^x {2} *█+ * {2}n$/);
        }
      }),
    );
  });
});
