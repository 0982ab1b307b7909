import { Mistake, type Decoder } from './decoder.ts';

const TRUE = new Set(['true', 'True', 'TRUE']);
const FALSE = new Set(['false', 'False', 'FALSE']);

/** YAML 1.2's booleans (Core Schema, 10.3.2): no `yes`, no `on`. */
export function boolean(): Decoder<boolean> {
  return {
    expected: '`true` or `false`',
    decode: (value) => TRUE.has(value) || (FALSE.has(value) ? false : new Mistake()),
  };
}
