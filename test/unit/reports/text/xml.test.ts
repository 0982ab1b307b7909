import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { ReportFault } from '../../../../packages/reports/src/fault.ts';
import { XmlText } from '../../../../packages/reports/src/text/xml.ts';
import { readText } from '../../../support/read-text.ts';

const CASE = '<testcase name="a"/>';

/** What is told of a document that comes in pieces of a length: elements, attributes and texts, or what is wrong. */
function told(text: string, length = text.length): string {
  const events: string[] = [];
  const reader = new XmlText({
    texts: ['t', 'u'],
    open: (name, attributes) => events.push(`<${name} ${JSON.stringify({ ...attributes })}`),
    close: (name, inner) => events.push(`${name}> ${JSON.stringify(inner)}`),
  });
  try {
    for (let at = 0; at < text.length; at += length) reader.write(text.slice(at, at + length));
    reader.end();
  } catch (error) {
    if (error instanceof ReportFault) return 'refused';
    throw error;
  }
  return events.join('\n');
}

describe('XML', () => {
  test.each([
    ['two roots', `<testsuite>${CASE}</testsuite><testsuite/>`],
    ['something after the end', `<testsuite>${CASE}</testsuite>garbage`],
    ['something before the beginning', `garbage <testsuite>${CASE}</testsuite>`],
    ['an end that is missing', `<testsuite>${CASE}`],
    ['an end within a tag', '<testsuite><testcase name="a'],
    ['an end within a comment', '<testsuite/><!-- '],
    ['an end within CDATA', '<testsuite><system-out><![CDATA[ </system-out></testsuite>'],
    ['tags that cross', '<testsuite><testcase></testsuite></testcase>'],
    ['NUL', `<testsuite>${CASE}\0</testsuite>`],
    ['a control character', `<testsuite>${CASE}\u0001</testsuite>`],
    ['a reference to NUL', '<testsuite name="&#0;"/>'],
    ['an entity that nobody declared', '<testsuite name="&x;"/>'],
    ['`&` alone', '<testsuite name="a & b"/>'],
    ['`<` in an attribute', '<testsuite name="a < b"/>'],
    ['an attribute twice', '<testsuite name="a" name="b"/>'],
    ['an attribute without quotes', '<testsuite name=a/>'],
    ['an attribute without a value', '<testsuite name/>'],
    ['attributes without a space', '<testsuite a="1"b="2"/>'],
    ['`]]>` in a text', '<testsuite>]]></testsuite>'],
    ['`--` in a comment', '<testsuite><!-- a -- b --></testsuite>'],
    ['a declaration in the middle', '<testsuite><?xml version="1.0"?></testsuite>'],
    ['a declaration that is none', '<?xml encoding="x"?><testsuite/>'],
    ['an element without a name', '<testsuite>< a/></testsuite>'],
    ['nothing but a comment', '<!-- -->'],
    ['entities that expand', '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><testsuite name="&b;"/>'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><testsuite>&a;</testsuite>'],
    ['an entity of parameters', '<!DOCTYPE a [<!ENTITY % a SYSTEM "http://localhost/x.dtd"> %a;]><testsuite/>'],
    ['257 levels', `${'<testsuite>'.repeat(257)}${'</testsuite>'.repeat(257)}`],
  ])('with %s is refused', async (_what, text) => {
    expect((await readText(text, 'junit')).state).toBe('unreadable');
  });

  test('what is wrong is told with its line', async () => {
    const reading = await readText('<testsuite>\n<testcase name="a"/>\n</testcase>\n', 'junit');
    expect(reading).toMatchObject({ state: 'unreadable', line: 3 });
  });

  test('a document type that declares no entity is passed over, and never fetched', () => {
    const text = '<!DOCTYPE a PUBLIC "-//X//DTD \'[>\' 1.1//EN" "http://localhost:1/a.dtd" [<!ELEMENT a ANY>]><a/>';
    expect(told(text)).toBe('<a {}\na> ""');
  });

  test('references, CDATA and ends of lines are text', () => {
    const text = '<t a="1&#10;2\n3\r\n4&lt;">a&amp;b\r\n<![CDATA[<c>]] ]\r\n]]>&#x41;<u> x</u>y</t>';
    const a = JSON.stringify({ a: '1\n2 3 4<' });
    expect(told(text)).toBe(`<t ${a}\n<u {}\nu> " x"\nt> ${JSON.stringify('a&b\n<c>]] ]\nAy')}`);
  });

  test('names are told without their prefix, and one that objects have by themselves is a name', () => {
    expect(told('<x:a x:b="1" constructor="2" toString="3"/>')).toBe(
      '<a {"b":"1","constructor":"2","toString":"3"}\na> ""',
    );
  });

  test('however it comes in pieces, it is the same', () => {
    const part = fc.constantFrom(
      ...[
        '<t>',
        '</t>',
        '<u a="1>2" b=\'&lt;\'/>',
        'text',
        ' ]] ',
        '&amp;',
        '<![CDATA[ ]> ]]>',
        '<!-- > - -->',
        '<?p ?>',
        '\r\n',
        '\r',
      ],
      ...['<u a="', '"/>', '<', '&', ']]>', '\u{1f600}'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.integer({ min: 1, max: 9 }), (parts, length) => {
        const text = `<a>${parts.join('')}</a>`;
        expect(told(text, length)).toBe(told(text));
      }),
      { numRuns: 500 },
    );
  });
});
