import type { Decoder } from './decoder.ts';

/** A text without the white space around it. */
export function text(expected = 'a text'): Decoder<string> {
  return { expected, decode: (value) => value };
}

/** A text exactly as it was written. */
export function verbatim(expected: string): Decoder<string> {
  return { expected, raw: true, decode: (value) => value };
}
