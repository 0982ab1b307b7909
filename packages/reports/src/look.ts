import { ReportFault } from './fault.ts';
import type { Attributes } from './format.ts';
import type { Look } from './shape.ts';
import { XmlScanner } from './text/xml-scanner.ts';

/** How many lines that are not blank are looked at. */
const LINES = 50;
const CHILDREN = 20;
/** What is looked at in one go: the first children are mostly in the first of them. */
const PIECE = 16 * 1024;

/**
 * The root of an XML document and its first children, as far as they are in `head` and nothing before them is wrong: what is
 * wrong is told when it is read. Undefined where it is not XML.
 */
export function lookAtXml(head: string): Look | undefined {
  let root: { readonly name: string; readonly attributes: Attributes } | undefined;
  const children: string[] = [];
  let depth = 0;
  const scanner = new XmlScanner({
    wantsText: false,
    open: (name, attributes) => {
      if (depth++ === 0) root = { name, attributes };
      else if (depth === 2) children.push(name);
    },
    close: () => depth--,
    text: () => undefined,
    doctype: () => undefined,
  });
  const text = head.trimStart();
  try {
    for (let at = 0; at < text.length && children.length < CHILDREN; at += PIECE)
      scanner.write(text.slice(at, at + PIECE));
  } catch (error) {
    if (!(error instanceof ReportFault)) throw error;
  }
  return root && { xml: { root: root.name, attributes: root.attributes, children: children.slice(0, CHILDREN) } };
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
