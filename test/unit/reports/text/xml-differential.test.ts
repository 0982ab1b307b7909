import { isDeepStrictEqual } from 'node:util';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';

import { ReportFault } from '../../../../packages/reports/src/fault.ts';
import { XmlScanner } from '../../../../packages/reports/src/text/xml-scanner.ts';
import { change, changed, document } from '../../../support/xml-documents.ts';

/** Names, attributes and texts in their order; `refused` for what is not well-formed. */
type Told = readonly unknown[] | 'refused';

/** Gathers what either reader tells; texts and CDATA that follow one another are one text. */
class Telling {
  readonly told: unknown[] = [];
  #text = '';
  #depth = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#flush();
    this.#depth++;
    this.told.push([name, Object.fromEntries(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)))]);
  }

  text(text: string): void {
    if (this.#depth > 0) this.#text += text;
  }

  close(name: string): void {
    this.#flush();
    this.#depth--;
    this.told.push(`/${name}`);
  }

  #flush(): void {
    if (this.#text !== '') this.told.push({ text: this.#text });
    this.#text = '';
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** On purpose: namespaces are left out, and of two attributes of one local name that without a prefix, or else the first, is told. */
function localAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(attributes);
  const prefixed = entries.filter(([name]) => name !== local(name)).reverse();
  const plain = entries.filter(([name]) => name === local(name));
  return Object.fromEntries([...prefixed, ...plain].map(([name, value]) => [local(name), value]));
}

function ours(text: string, lengths: readonly number[] = []): Told {
  const telling = new Telling();
  const scanner = new XmlScanner({
    wantsText: true,
    open: (name, attributes) => telling.open(name, attributes),
    close: (name) => telling.close(name),
    text: (piece) => telling.text(piece),
    doctype: () => undefined,
  });
  try {
    let at = 0;
    for (let index = 0; at < text.length; index++) {
      const length = lengths[index % Math.max(1, lengths.length)] ?? text.length;
      scanner.write(text.slice(at, at + length));
      at += length;
    }
    scanner.end();
  } catch (error) {
    if (error instanceof ReportFault) return 'refused';
    throw error;
  }
  return telling.told;
}

function saxes(text: string): Told {
  const telling = new Telling();
  const parser = new SaxesParser();
  const faults: Error[] = [];
  parser.on('error', (fault) => faults.push(fault));
  parser.on('opentag', ({ name, attributes }) => telling.open(local(name), localAttributes(attributes)));
  parser.on('closetag', ({ name }) => telling.close(local(name)));
  parser.on('text', (piece) => telling.text(piece));
  parser.on('cdata', (piece) => telling.text(piece));
  parser.write(text);
  parser.close();
  return faults.length > 0 ? 'refused' : telling.told;
}

const HALVES = ['\ud83d', '\ude00'];
const lengths = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 });
const RUNS = { numRuns: 4_000, seed: 20_260_101 };

/** Asked thousands of times: only a difference is worth the cost of showing it. */
function hold(found: Told, told: Told): void {
  if (!isDeepStrictEqual(found, told)) expect(found).toEqual(told);
}

describe('our scanner beside saxes', () => {
  test('tells the same of documents that are well-formed, however they come in pieces', () => {
    let accepted = 0;
    fc.assert(
      fc.property(document, lengths, (whole, pieces) => {
        const told = saxes(whole);
        if (told !== 'refused') accepted++;
        hold(ours(whole, pieces), told);
      }),
      RUNS,
    );
    expect(accepted).toBeGreaterThan(RUNS.numRuns / 3);
  });

  test('accepts, refuses and tells the same of documents that were changed at random', () => {
    let refused = 0;
    fc.assert(
      fc.property(document, fc.array(change, { minLength: 1, maxLength: 3 }), lengths, (whole, changes, pieces) => {
        const mutated = changed(whole, changes);
        // saxes takes halves of characters, see below, and a byte order mark, which is gone before our scanner begins.
        fc.pre(mutated.isWellFormed() && !mutated.startsWith('\ufeff'));
        const told = saxes(mutated);
        if (told === 'refused') refused++;
        hold(ours(mutated, pieces), told);
      }),
      RUNS,
    );
    expect(refused).toBeGreaterThan(RUNS.numRuns / 3);
  });

  test.each([
    ['a name that no object should have', '<a __proto__="1"/>'],
    ['an element of that name', '<__proto__/>'],
    ['what XML 1.1 allows and XML 1.0 does not', '<?xml version="1.1"?><a>&#1;</a>'],
    ['a reference of more digits than any tool writes', `<a>&#${'0'.repeat(20)}65;</a>`],
  ])('on purpose refuses %s', (_what, whole) => {
    expect(saxes(whole)).not.toBe('refused');
    expect(ours(whole)).toBe('refused');
  });

  test.each(HALVES)('refuses half of a character wherever it stands', (half) => {
    for (const whole of [`<a>${half}</a>`, `<a b="${half}"/>`, `<a>${half}`, `<a/>${half}`])
      for (const length of [1, 3, whole.length]) expect(ours(whole, [length])).toBe('refused');
  });
});
