import parse from 'spdx-expression-parse';

/** One license of an expression. */
export interface LicenseTerm {
  /** An SPDX identifier, or `LicenseRef-…`. */
  readonly license: string;
  readonly plus?: true;
  readonly exception?: string;
}

export interface LicenseConjunction {
  readonly left: LicenseTree;
  readonly conjunction: 'and' | 'or';
  readonly right: LicenseTree;
}

/** An SPDX license expression, as it is nested. */
export type LicenseTree = LicenseTerm | LicenseConjunction;

const MAX_LENGTH = 20_000;
/** Each is one call deep in the parser and in what walks over its result. */
const MAX_OPERATORS = 1_000;
/** The parser steps over others. */
const CHARACTERS = /^[A-Za-z0-9().+:\s-]+$/;
const OPERATORS = /\(|\b(?:AND|OR)\b/gi;

function isTooLarge(text: string): boolean {
  return text.length > MAX_LENGTH || (text.match(OPERATORS)?.length ?? 0) > MAX_OPERATORS;
}

/** What an SPDX license expression says; undefined for what is none, or is larger than any license. */
export function licenseTree(text: string): LicenseTree | undefined {
  if (isTooLarge(text) || !CHARACTERS.test(text)) return undefined;
  try {
    return parse(text.replaceAll(/\s/g, ' '));
  } catch {
    // The parser has no other way to say that it is no expression.
    return undefined;
  }
}

/** Whether an expression holds where `holds` says it of its terms: of `OR` one side has to, of `AND` both. */
export function holdsFor(tree: LicenseTree, holds: (term: LicenseTerm) => boolean): boolean {
  if ('license' in tree) return holds(tree);
  const { left, conjunction, right } = tree;
  if (conjunction === 'or') return holdsFor(left, holds) || holdsFor(right, holds);
  return holdsFor(left, holds) && holdsFor(right, holds);
}
