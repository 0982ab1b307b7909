import { ReportFault } from '../fault.ts';
import type { Attributes } from '../format.ts';
import { decodedText } from './xml-entity.ts';

const [TAB, LINE, RETURN, SPACE] = [9, 10, 13, 32];
const [QUOTE, APOSTROPHE, SLASH, LESS, EQUALS, GREATER] = [34, 39, 47, 60, 61, 62];
/** XML 1.0, 2.3: what a name is; letters of any script, for tools name elements in ASCII and may not. */
const NAME = /^[\p{L}_:][\p{L}\p{M}\p{N}_:.\-·‿⁀]*$/u;
/** What makes a value other than it is written, or wrong. */
const MARKED = ['&', '<', '\n', '\t', '\r'];
const SPACES = /[\t\n\r]/;
const LINE_ENDS = /\r\n|[\t\n\r]/g;
const MAX_NAMES = 1_000;
/** Attributes of a tag whose names are looked for in their order. */
const MAX_NEXT = 32;

/** A set of attributes that inherits nothing and is as fast as a literal: an object of no prototype is a hash table. */
class AttributeSet {
  [name: string]: string;
}
Object.setPrototypeOf(AttributeSet.prototype, null);
Reflect.deleteProperty(AttributeSet.prototype, 'constructor');

/** A name that was seen, and those of the attributes that stood in the tags of such an element. */
interface Known {
  /** Without its namespace's prefix. */
  readonly local: string;
  /** As they followed one another, each with its equals sign and quote: the next such tag has most often the same. */
  readonly next: { readonly written: string; readonly name: string; readonly local: string }[];
}

/** Names of elements and attributes. */
export class Names {
  readonly #known = new Map<string, Known>();

  /** @throws ReportFault for what is no name */
  of(name: string): Known {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    if (!NAME.test(name) || name === '__proto__') wrong(`\`${name.slice(0, 40)}\` is no name`);
    const made = { local: name.slice(name.indexOf(':') + 1), next: [] };
    if (this.#known.size < MAX_NAMES) this.#known.set(name, made);
    return made;
  }
}

/** An opening tag. */
export interface OpenTag {
  /** As it is written, with its prefix. */
  name: string;
  local: string;
  attributes: Attributes;
  isEmpty: boolean;
  /** The index after it. */
  end: number;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE || code === TAB || code === RETURN;
}

function wrong(what: string): never {
  throw new ReportFault(`is not well-formed XML: ${what}`);
}

/** Where the next of some characters stands in a text, which is mostly far behind what is read. */
export class Marks {
  readonly #text: string;
  readonly #next: number[];
  #nearest = -1;

  constructor(text: string) {
    this.#text = text;
    this.#next = MARKED.map(() => -1);
  }

  /** Whether one of them stands from `from` up to `to`; `from` never goes back. */
  isBetween(from: number, to: number): boolean {
    if (this.#nearest >= to) return false;
    let nearest = Number.MAX_SAFE_INTEGER;
    for (let index = 0; index < MARKED.length; index++) {
      let next = this.#next[index] ?? -1;
      if (next < from) {
        const found = this.#text.indexOf(MARKED[index] ?? '', from);
        next = found < 0 ? Number.MAX_SAFE_INTEGER : found;
        this.#next[index] = next;
      }
      if (next < nearest) nearest = next;
    }
    this.#nearest = nearest;
    return nearest < to;
  }
}

/** A value as it is meant. */
function resolved(raw: string): string {
  if (raw.includes('<')) wrong('`<` in an attribute');
  return decodedText(SPACES.test(raw) ? raw.replaceAll(LINE_ENDS, ' ') : raw);
}

/** The index after a name that begins at `from`; the text's end where it does not end. */
function afterName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === EQUALS || code === GREATER || code === SLASH || code === LESS || code <= SPACE) return at;
  }
  return at;
}

/**
 * Reads the opening tag whose name begins at `from` into `tag`; false where the text ends within it.
 * @throws ReportFault for what is not well-formed
 */
export function readOpenTag(text: string, from: number, names: Names, marks: Marks, tag: OpenTag): boolean {
  let at = afterName(text, from);
  if (at >= text.length) return false;
  tag.name = text.slice(from, at);
  const element = names.of(tag.name);
  tag.local = element.local;
  const attributes = new AttributeSet();
  tag.attributes = attributes;
  for (let count = 0; ; count++) {
    const gap = at;
    while (isSpace(text.charCodeAt(at))) at++;
    if (at >= text.length) return false;
    const code = text.charCodeAt(at);
    if (code === GREATER || code === SLASH) {
      tag.isEmpty = code === SLASH;
      tag.end = tag.isEmpty ? at + 2 : at + 1;
      if (tag.end > text.length) return false;
      if (tag.isEmpty && text.charCodeAt(at + 1) !== GREATER) wrong('`/` within a tag');
      return true;
    }
    if (at === gap) wrong('no space before an attribute');
    const next = element.next[count];
    if (next !== undefined && text.startsWith(next.written, at))
      at = readValue(text, at + next.written.length, QUOTE, next, attributes, marks);
    else at = readAttribute(text, at, names, element, count, attributes, marks);
    if (at < 0) return false;
  }
}

/** The index after an attribute; -1 where the text ends within it. */
function readAttribute(
  text: string,
  from: number,
  names: Names,
  element: Known,
  count: number,
  attributes: AttributeSet,
  marks: Marks,
): number {
  let at = afterName(text, from);
  const name = text.slice(from, at);
  while (isSpace(text.charCodeAt(at))) at++;
  if (at >= text.length) return -1;
  if (text.charCodeAt(at++) !== EQUALS) wrong('an attribute without a value');
  while (isSpace(text.charCodeAt(at))) at++;
  if (at >= text.length) return -1;
  const quote = text.charCodeAt(at);
  if (quote !== QUOTE && quote !== APOSTROPHE) wrong('an attribute without quotes');
  const named = { written: `${name}="`, name, local: names.of(name).local };
  if (count < MAX_NEXT && element.next.length >= count) element.next[count] = named;
  return readValue(text, at + 1, quote, named, attributes, marks);
}

/** The index after a value that begins at `from`; -1 where the text ends within it. */
function readValue(
  text: string,
  from: number,
  quote: number,
  { name, local }: { readonly name: string; readonly local: string },
  attributes: AttributeSet,
  marks: Marks,
): number {
  const end = text.indexOf(quote === QUOTE ? '"' : "'", from);
  if (end < 0) return -1;
  const isThere = attributes[local] !== undefined;
  if (isThere && local === name) wrong(`the attribute \`${name.slice(0, 40)}\` twice in one tag`);
  const raw = text.slice(from, end);
  if (!isThere) attributes[local] = marks.isBetween(from, end) ? resolved(raw) : raw;
  return end + 1;
}
