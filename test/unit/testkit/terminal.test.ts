import { describe, expect, test } from '@jest/globals';

import { TerminalLog } from '../../../scripts/terminal-log.ts';
import { terminalMarkdown } from '../../../scripts/terminal-markdown.ts';

describe('Markdown in a terminal', () => {
  test.each([
    ['## A **title**', 'A title\n-------\n'],
    [
      'text with `code *as is*`, [a link](https://x.test "t") and \\*stars\\*',
      'text with code *as is*, a link (https://x.test) and *stars*\n',
    ],
    ['<details><summary>More</summary>\n\n1 &lt; 2 &amp;&#33;<br>end</details>', 'More\n\n1 < 2 &!\nend\n'],
    ['**bold with `code` in it** and \\`no code\\`', 'bold with code in it and `no code`\n'],
    ['```text\n# no *heading*\n```', '    # no *heading*\n'],
    ['| a | long name |\n| - | --- |\n| 1 \\| 2 | `x\\|y` |', '  a      long name\n  -----  ---------\n  1 | 2  x|y\n'],
  ])('%j', (markdown, expected) => {
    expect(terminalMarkdown(markdown)).toBe(expected);
  });
});

describe('a log in a terminal', () => {
  const LINES = ['##[group]Title', 'inside', '##[endgroup]', '##[error]bad', 'plain'];

  test('open: groups are indented', () => {
    const log = new TerminalLog({ fold: false });
    expect(LINES.map((line) => log.line(line))).toEqual(['> Title', '  inside', '', 'Error: bad', 'plain']);
  });

  test('folded: only their titles show', () => {
    const log = new TerminalLog({ fold: true });
    expect(LINES.map((line) => log.line(line))).toEqual(['> Title', undefined, undefined, 'Error: bad', 'plain']);
  });
});
