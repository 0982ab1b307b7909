import { SaxesParser } from 'saxes';

import type { Attributes } from './format.ts';
import type { Look } from './shape.ts';

/** How many lines that are not blank are looked at. */
const LINES = 50;
const CHILDREN = 20;

/** The root of an XML document and its first children, as far as they are in `head`; undefined where it is not XML. */
export function lookAtXml(head: string): Look | undefined {
  const parser = new SaxesParser();
  let root: { readonly name: string; readonly attributes: Attributes } | undefined;
  const children: string[] = [];
  let depth = 0;
  let failed = false;
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('error', () => {
    failed = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (failed) return;
    if (depth++ === 0) root = { name: local(name), attributes };
    else if (depth === 2 && children.length < CHILDREN) children.push(local(name));
  });
  parser.on('closetag', () => depth--);
  parser.write(head.trimStart());
  return root && { xml: { root: root.name, attributes: root.attributes, children } };
}

/** The first lines. */
export function lookAtLines(head: string): Look {
  const lines: string[] = [];
  let from = 0;
  while (from < head.length && lines.length < LINES) {
    const end = head.indexOf('\n', from);
    const line = head.slice(from, end < 0 ? head.length : end).replace(/\r$/, '');
    if (line.trim() !== '') lines.push(line.slice(0, 2_000));
    if (end < 0) break;
    from = end + 1;
  }
  return { lines };
}
