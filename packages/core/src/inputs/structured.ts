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
      const { parseDocument } = await import('yaml');
      try {
        const document = parseDocument(value, { version: '1.2', uniqueKeys: true });
        const [error] = document.errors;
        // An alias without an anchor (`*.xml` unquoted) leaves no error and throws here.
        return error ? new Mistake(error.message) : check(document.toJS({ maxAliasCount: 0 }));
      } catch (error) {
        return new Mistake(`${messageOf(error)}. A text that begins with * or & wants quotes`);
      }
    },
  };
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
