import { Mistake, type Decoder } from './decoder.ts';
import { list } from './list.ts';

/** A glob, or with a leading `!` what is left out of the ones before it. */
export interface Glob {
  readonly pattern: string;
  readonly negated: boolean;
}

/** Globs, one a line, in their order; quotes around one are taken off. */
export function globs(): Decoder<readonly Glob[]> {
  return list({
    expected: 'a glob such as `reports/**/*.xml`',
    decode: (line: string): Glob | Mistake => {
      const negated = line.startsWith('!');
      const pattern = unquoted(negated ? line.slice(1) : line);
      return pattern === '' ? new Mistake() : { negated, pattern };
    },
  });
}

function unquoted(value: string): string {
  return /^(['"])(.*)\1$/.exec(value)?.[2] ?? value;
}
