import { describe, expect, test } from '@jest/globals';
import { cutText, html, link, page } from '@qeml-actions/page';

import { HOSTILE } from '../../support/page-results.ts';

describe('the template', () => {
  test.each([
    ['a tag', '<b>', '&lt;b&gt;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['quotes', `"'`, '&quot;&#39;'],
    ['colours and controls', '\u001B[31mred\u001B[0m\u0000\u0007', 'red'],
    ['a turn of direction', 'a\u202Eb\u2066c', 'a\uFFFDb\uFFFDc'],
    ['half a character', 'a\uD800', 'a\uFFFD'],
    ['lines and tabs', 'a\n\tb', 'a\n\tb'],
  ])('shows %s as text', (_title, text, shown) => {
    expect(html`${text}`.toString()).toBe(shown);
  });

  test('passes what a template made, alone or in a list, and nothing for undefined', () => {
    const items = [html`<b>${'<'}</b>`, html`<b>${1}</b>`];
    expect(html`<p>${items}${undefined}</p>`.toString()).toBe('<p><b>&lt;</b><b>1</b></p>');
  });

  test('passes no object that only looks like its own type', () => {
    const forged: unknown = JSON.parse('{"html":"<b>"}');
    Object.assign(forged as object, { toString: () => '<b>' });
    expect(html`${forged as string}`.toString()).toBe('&lt;b&gt;');
  });
});

describe('a link', () => {
  test('leads to an address of the web', () => {
    expect(link('https://github.com/a?b=1&c="', 'a<').toString()).toBe(
      '<a href="https://github.com/a?b=1&amp;c=%22" rel="noreferrer noopener">a&lt;</a>',
    );
  });

  test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//x', ''])(
    'to "%s" is its text alone',
    (address) => {
      expect(link(address, 'run').toString()).toBe('run');
    },
  );
});

test('a text that is cut says how much is missing', () => {
  expect([cutText('abcdef', 6), cutText('abcdef', 4)]).toEqual(['abcdef', 'abcd… (2 more characters)']);
});

test('a page has no markup but its own, whatever texts it is given', () => {
  const tags = (text: string): readonly string[] => text.match(/<[^>]*>/g) ?? [];
  const made = (text: string): string =>
    page({
      title: text,
      heading: text,
      lead: html`<p>${text}</p>`,
      sections: [{ id: 'one', heading: text, body: html`<p title="${text}">${text}</p>` }],
      footer: html`<p>${text}</p>`,
    });
  const plain = tags(made('plain')).map((tag) => tag.replace('plain', ''));
  for (const text of HOSTILE) {
    const shown = html`${text}`.toString();
    expect(tags(made(text)).map((tag) => tag.replace(shown, ''))).toEqual(plain);
  }
});
