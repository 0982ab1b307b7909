import { ReportFault } from '../fault.ts';
import type { Attributes } from '../format.ts';
import { decodedText } from './xml-entity.ts';

const [TAB, LINE, RETURN, SPACE] = [9, 10, 13, 32];
const [QUOTE, AMPERSAND, APOSTROPHE, SLASH, LESS, EQUALS, GREATER] = [34, 38, 39, 47, 60, 61, 62];
/** XML 1.0, 2.3: what a name begins with, and what else may be in it. */
const BEGIN = String.raw`:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}`;
const NAME = new RegExp(String.raw`^[${BEGIN}][\u0300-\u036f${BEGIN}.0-9\xb7\u203f\u2040\-]*$`, 'u');
/** What makes a value other than it is written, or wrong. */
const MARKED = ['&', '<', '\n', '\t', '\r'];
const SPACES = /[\t\n\r]/;
const LINE_ENDS = /\r\n|[\t\n\r]/g;
const MAX_NAMES = 1_000;
/** Attributes of a tag whose names are looked for in their order. */
const MAX_NEXT = 32;
/** A value up to here is looked at character by character. */
const SHORT = 8;

/** A set of attributes that inherits nothing and is as fast as a literal: an object of no prototype is a hash table. */
class AttributeSet {
  [name: string]: string;
}
Object.setPrototypeOf(AttributeSet.prototype, null);
Reflect.deleteProperty(AttributeSet.prototype, 'constructor');

interface Named {
  readonly name: string;
  readonly local: string;
}

/** An attribute that stood at its place in the last tag of its element. */
interface Next extends Named {
  /** With its equals sign and quote. */
  readonly written: string;
  /** Neither it nor one before it has a prefix: where all of them stand there again, it is there for the first time. */
  readonly isNew: boolean;
}

/** A name that was seen. `local` is without its namespace's prefix. */
export interface Known extends Named {
  /** Attributes as they followed one another: the next such tag has most often the same. */
  readonly next: Next[];
  /** The element that was opened after one of it: most often it is the same again. */
  follow?: Known;
}

/** Names of elements and attributes. */
export class Names {
  readonly #known = new Map<string, Known>();

  /** @throws ReportFault for what is no name */
  of(name: string): Known {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    if (!NAME.test(name) || name === '__proto__') wrong(`\`${name.slice(0, 40)}\` is no name`);
    const made = { name, local: name.slice(name.indexOf(':') + 1), next: [] };
    if (this.#known.size < MAX_NAMES) this.#known.set(name, made);
    return made;
  }
}

/** An opening tag. */
export class OpenTag {
  element: Known = { name: '', local: '', next: [] };
  attributes: Attributes = {};
  isEmpty = false;
  /** The index after it. */
  end = 0;
  #set = new AttributeSet();
  /** Names that have a prefix; with `=` before it, what such a one is called without it, where no other is. */
  #prefixed: Set<string> | undefined;

  /** Begins another one. */
  reset(element: Known): void {
    this.element.follow = element;
    this.element = element;
    this.#set = new AttributeSet();
    this.attributes = this.#set;
    this.#prefixed = undefined;
  }

  /** @throws ReportFault for one that is there */
  put({ name, local }: Named, value: string, isNew: boolean): void {
    if (isNew || (local === name && this.#set[local] === undefined)) this.#set[local] = value;
    else this.#putAmong(name, local, value);
  }

  /** One without a prefix goes before one of the same name with a prefix, as far as both are told by that name. */
  #putAmong(name: string, local: string, value: string): void {
    const isThere = this.#set[local] !== undefined;
    const prefixed = (this.#prefixed ??= new Set());
    if (local === name ? isThere && !prefixed.delete(`=${local}`) : prefixed.has(name))
      wrong(`the attribute \`${name.slice(0, 40)}\` twice in one tag`);
    if (local !== name) prefixed.add(name);
    if (local !== name && !isThere) prefixed.add(`=${local}`);
    if (local === name || !isThere) this.#set[local] = value;
  }
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

/** The element whose name begins at `from`; undefined where the text ends within it. @throws ReportFault */
function elementAt(text: string, from: number, names: Names, before: Known): Known | undefined {
  const { follow } = before;
  if (follow !== undefined && text.startsWith(follow.name, from)) {
    const code = text.charCodeAt(from + follow.name.length);
    if (code === SPACE || code === GREATER || code === SLASH) return follow;
  }
  const end = afterName(text, from);
  return end < text.length ? names.of(text.slice(from, end)) : undefined;
}

/**
 * Reads the opening tag whose name begins at `from` into `tag`; false where the text ends within it.
 * @throws ReportFault for what is not well-formed
 */
export function readOpenTag(text: string, from: number, names: Names, marks: Marks, tag: OpenTag): boolean {
  const element = elementAt(text, from, names, tag.element);
  if (element === undefined) return false;
  tag.reset(element);
  let at = from + element.name.length;
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
      at = readValue(text, at + next.written.length, QUOTE, next, next.isNew, tag, marks);
    else at = readAttribute(text, at, names, count, tag, marks);
    if (at < 0) return false;
  }
}

/** The index after an attribute; -1 where the text ends within it. */
function readAttribute(text: string, from: number, names: Names, count: number, tag: OpenTag, marks: Marks): number {
  let at = afterName(text, from);
  const name = text.slice(from, at);
  while (isSpace(text.charCodeAt(at))) at++;
  if (at >= text.length) return -1;
  if (text.charCodeAt(at++) !== EQUALS) wrong('an attribute without a value');
  while (isSpace(text.charCodeAt(at))) at++;
  if (at >= text.length) return -1;
  const quote = text.charCodeAt(at);
  if (quote !== QUOTE && quote !== APOSTROPHE) wrong('an attribute without quotes');
  const { local } = names.of(name);
  const end = readValue(text, at + 1, quote, { name, local }, false, tag, marks);
  if (end >= 0) learn(tag.element.next, count, name, local);
  return end;
}

/** What followed the attributes before it; what stood there in another tag does not follow this one. */
function learn(next: Next[], count: number, name: string, local: string): void {
  if (next.length > count) next.length = count;
  if (next.length < count || count >= MAX_NEXT) return;
  const isNew = name === local && next[count - 1]?.isNew !== false;
  next.push({ name, local, written: `${name}="`, isNew });
}

/** The index after a value that begins at `from`; -1 where the text ends within it. */
function readValue(
  text: string,
  from: number,
  quote: number,
  named: Named,
  isNew: boolean,
  tag: OpenTag,
  marks: Marks,
): number {
  // Most values are short and plain: to look at each character is quicker than to ask for marks.
  const near = Math.min(text.length, from + SHORT);
  let at = from;
  for (; at < near; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      tag.put(named, text.slice(from, at), isNew);
      return at + 1;
    }
    if (code < SPACE || code === AMPERSAND || code === LESS) break;
  }
  const end = text.indexOf(quote === QUOTE ? '"' : "'", at);
  if (end < 0) return -1;
  const raw = text.slice(from, end);
  tag.put(named, marks.isBetween(from, end) ? resolved(raw) : raw, isNew);
  return end + 1;
}
