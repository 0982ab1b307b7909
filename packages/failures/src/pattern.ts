import { RE2JS } from 're2js';

/** A compiled pattern; matching takes time linear in the line. */
export interface Pattern {
  test(line: string): boolean;
}

/** Compiles RE2 syntax; a pattern that linear-time matching cannot express is refused, naming its owner. */
export function compilePattern(source: string, owner: string): Pattern {
  try {
    return RE2JS.compile(source);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The pattern of ${owner} cannot be used: ${reason}. Write it in RE2 syntax: ${source}`, { cause });
  }
}

/** Compiles at the first use: most rules never meet a line that has their literal. */
export function lazyPattern(source: string, owner: string): Pattern {
  let compiled: Pattern | undefined;
  return { test: (line) => (compiled ??= compilePattern(source, owner)).test(line) };
}
