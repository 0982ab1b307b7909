import { ReportFault } from '../fault.ts';
import { lineEnds } from './line-ends.ts';

export const MAX_DEPTH = 512;
const QUOTE = 34;
const BACKSLASH = 92;

/** Where the text that begins at `from` (a quote) ends: the index after its closing quote, or -1. */
function afterText(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = text.indexOf('"', at + 1);
    if (at < 0) return -1;
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
}

export interface Outline {
  /** The index after the document, or -1 where it does not end. */
  readonly end: number;
  /** How many members its objects are written with. */
  readonly members: number;
}

/** Walks over one document that begins at `from` with `{` or `[`, without building it. */
export function outlineOf(text: string, from: number): Outline {
  let depth = 0;
  let members = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = afterText(text, at) - 1;
      if (at < 0) return { end: -1, members };
    } else if (code === 58) members++;
    else if (code === 123 || code === 91) {
      if (++depth > MAX_DEPTH)
        throw new ReportFault(`is nested deeper than ${MAX_DEPTH} levels`, { line: lineAt(text, at) });
    } else if ((code === 125 || code === 93) && --depth === 0) return { end: at + 1, members };
  }
  return { end: -1, members };
}

/** The 1-based line of an index. */
function lineAt(text: string, index: number): number {
  return 1 + lineEnds(text, 0, index);
}

/** The line on which a text stands first; undefined where it is written otherwise. */
function lineOf(text: string, part: string): number | undefined {
  const at = text.indexOf(part);
  return at < 0 ? undefined : lineAt(text, at);
}

/** How many members the objects of a value have, in all. @throws ReportFault for a key that no tool writes */
function membersOf(value: unknown, text: string): number {
  const waiting: unknown[] = [value];
  let count = 0;
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (Array.isArray(next)) {
      for (const item of next) if (typeof item === 'object' && item !== null) waiting.push(item);
      continue;
    }
    // By `for in`, not by `entries`: this is half of what a large document takes. What was parsed inherits nothing of its own.
    for (const key in next) {
      if (key === '__proto__')
        throw new ReportFault('has a key `__proto__`, which no tool writes', { line: lineOf(text, '"__proto__"') });
      count++;
      const item: unknown = Reflect.get(next, key);
      if (typeof item === 'object' && item !== null) waiting.push(item);
    }
  }
  return count;
}

/** The first key that an object is written with twice, for a text that is known to have one. */
function repeatedKey(text: string): { readonly key: string; readonly line: number } | undefined {
  const objects: Set<string>[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 123 || code === 91) objects.push(new Set());
    else if (code === 125 || code === 93) objects.pop();
    else if (code === QUOTE) {
      const end = afterText(text, at);
      const raw = text.slice(at, end);
      if (/^\s*:/.test(text.slice(end, end + 200))) {
        const keys = objects.at(-1);
        const key = String(JSON.parse(raw));
        if (keys?.has(key)) return { key, line: lineAt(text, at) };
        keys?.add(key);
      }
      at = end - 1;
    }
  }
  return undefined;
}

/** So many characters stand before and after the one that V8 says it did not expect. */
const CONTEXT = 10;

/** The index of what the parser did not expect; undefined where its words do not tell. */
function positionIn(reason: string, text: string): number | undefined {
  const told = /position (\d+)/.exec(reason)?.[1];
  if (told !== undefined) return Number(told);
  if (reason.startsWith('Unexpected end')) return text.length;
  const [, before, excerpt, after] = /, (\.{3})?"(.*)"(\.{3})? is not valid JSON$/s.exec(reason) ?? [];
  if (excerpt === undefined) return undefined;
  // A text that is shorter than this is shown as a whole.
  if (before === undefined && after === undefined) return text.includes('\n') ? undefined : 0;
  const at = text.indexOf(excerpt);
  if (at < 0) return undefined;
  return before === undefined ? excerpt.length - CONTEXT : at + CONTEXT;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const position = positionIn(reason, text);
    const line = position === undefined ? undefined : lineAt(text, position);
    if (position !== undefined && text.slice(position).trim() === '')
      throw new ReportFault('ends within a document: it was cut off', { line, cause });
    throw new ReportFault(`is not JSON: ${reason.replace(/ in JSON at position.*/s, '').slice(0, 160)}`, {
      line,
      cause,
    });
  }
}

/**
 * One document, by RFC 8259 and no more: an object with a key twice, or with `__proto__`, is refused.
 * A key that is there twice is found by counting: a parsed object has fewer members than were written.
 * @throws ReportFault
 */
export function parseJson(text: string, outline = outlineOf(text, 0)): unknown {
  const value = parsed(text);
  const { members } = outline;
  if (membersOf(value, text) === members) return value;
  const repeated = repeatedKey(text);
  throw new ReportFault(`has the key \`${repeated?.key.slice(0, 60) ?? ''}\` twice in one object`, {
    line: repeated?.line,
  });
}
