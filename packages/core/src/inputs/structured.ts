import type { Document, LineCounter, visit } from 'yaml';

import { messageOf } from '../errors.ts';

import { Mistake, type Decoder } from './decoder.ts';

/** Checks a parsed value: the value with its type, or what is wrong with it. */
export type Check<T> = (value: unknown) => T | Mistake;

/** A YAML document (which JSON is too) of the shape that `check` accepts. */
export function yaml<T>(expected: string, check: Check<T>): Decoder<T> {
  return {
    expected,
    raw: true,
    decode: async (value) => {
      // Loaded only by those who write YAML into an input: it costs more than the rest of a small action.
      const { LineCounter, parseDocument, visit } = await import('yaml');
      const lineCounter = new LineCounter();
      const document = parseDocument(value, { version: '1.2', uniqueKeys: true, lineCounter });
      const fault = document.errors[0]?.message ?? aliasFault(document, lineCounter, visit);
      return fault === undefined ? check(document.toJS()) : new Mistake(fault);
    },
  };
}

/** An alias without an anchor (`*.xml` unquoted) is no error to the parser; one with an anchor can be made a bomb. */
function aliasFault(document: Document.Parsed, lines: LineCounter, walk: typeof visit): string | undefined {
  const faults: string[] = [];
  walk(document, {
    Alias: (_, { source, range }) => {
      const { line, col } = lines.linePos(range?.[0] ?? 0);
      faults.push(
        `*${source} is an alias at line ${String(line)}, column ${String(col)}: write "*${source}" in quotes for the text`,
      );
      return walk.BREAK;
    },
  });
  return faults[0];
}

/** A JSON value of the shape that `check` accepts. */
export function json<T>(expected: string, check: Check<T>): Decoder<T> {
  return {
    expected,
    decode: (value) => {
      try {
        return check(JSON.parse(value));
      } catch (error) {
        return new Mistake(messageOf(error));
      }
    },
  };
}
