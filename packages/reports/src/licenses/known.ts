import type { Package } from '../model.ts';
import { correctedLicense } from './correction.ts';
import { holdsFor, licenseTree, type LicenseTerm } from './expression.ts';

/** What is known of a package's license. */
export type KnownLicense =
  | {
      /** An SPDX license expression. */
      readonly expression: string;
      /** Words that had to be read as SPDX has them. */
      readonly corrected?: string;
    }
  | { readonly unknown: string };

const MAX_WORD = 2_000;
/** Of one package. */
const MAX_WORDS = 200;
const NOTHING_SAID = new Set(['', 'NOASSERTION', 'NONE', 'UNKNOWN', 'N/A', 'NULL', 'UNDEFINED']);
const MAX_REMEMBERED = 5_000;

function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function isNamed({ license }: LicenseTerm): boolean {
  return !license.includes('LicenseRef-');
}

/** The parts of a list in one text, or the branches of a choice; undefined where it is neither. */
function parts(text: string): { readonly words: readonly string[]; readonly joint: ' AND ' | ' OR ' } | undefined {
  if (text.includes(';')) return { words: text.split(';'), joint: ' AND ' };
  const branches = text.split(/ or (?!later|newer|lesser)/i);
  if (branches.length > 1) return { words: branches, joint: ' OR ' };
  const bound = text.split(/ and (?!disclaimer|distribution)/i);
  if (bound.length > 1) return { words: bound, joint: ' AND ' };
  if (!text.includes('/')) return undefined;
  // `MIT/Apache-2.0` is how Cargo wrote a choice.
  const choice = text.split('/').map((word) => word.trim());
  return choice.length > 1 && choice.every((word) => licenseTree(word)) ? { words: choice, joint: ' OR ' } : undefined;
}

function joined(expressions: readonly string[], joint: ' AND ' | ' OR '): string {
  const distinct = [...new Set(expressions)];
  if (distinct.length === 1) return distinct[0] ?? '';
  return distinct.map((expression) => (/^[\w.+-]+$/.test(expression) ? expression : `(${expression})`)).join(joint);
}

/** Several licenses as one; unknown as soon as one of them is. */
function together(words: readonly string[], joint: ' AND ' | ' OR '): KnownLicense {
  if (words.length > MAX_WORDS) return { unknown: `${words.length} licenses are more than a package has` };
  const all = words.map((word) => licenseOf(word));
  const unknown = all.find((each) => 'unknown' in each);
  if (unknown) return unknown;
  const known = all.flatMap((each) => ('expression' in each ? [each] : []));
  const corrections = known.flatMap(({ corrected }) => corrected ?? []);
  const expression = joined(
    known.map((each) => each.expression),
    joint,
  );
  return { expression, ...(corrections.length > 0 && { corrected: [...new Set(corrections)].join('; ') }) };
}

function judged(text: string): KnownLicense {
  if (NOTHING_SAID.has(text.toUpperCase()))
    return { unknown: text === '' ? 'none is declared' : `\`${text}\` is declared` };
  if (text.length > MAX_WORD) return { unknown: 'what is declared is longer than any license expression' };
  const tree = licenseTree(text);
  if (tree) {
    const named = holdsFor(tree, isNamed);
    return named ? { expression: text } : { unknown: `\`${shown(text)}\` refers to a text that SPDX does not list` };
  }
  const corrected = correctedLicense(text);
  if (corrected !== undefined)
    return { expression: corrected, corrected: `\`${shown(text)}\` read as \`${corrected}\`` };
  const several = parts(text);
  const found = several && together(several.words, several.joint);
  if (found && 'expression' in found)
    return { corrected: `\`${shown(text)}\` read as \`${found.expression}\``, ...found };
  return { unknown: `\`${shown(text)}\` is no license that SPDX lists` };
}

const remembered = new Map<string, KnownLicense>();

/** The same few words come for thousands of packages. */
function licenseOf(word: string): KnownLicense {
  const text = word.trim();
  const before = remembered.get(text);
  if (before) return before;
  const license = judged(text);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  if (text.length <= MAX_WORD) remembered.set(text, license);
  return license;
}

function isSaid(word: string): boolean {
  return !NOTHING_SAID.has(word.trim().toUpperCase());
}

/**
 * The license of a package as an SPDX expression, from its own words. Several declared ones must all hold, and what was concluded as
 * well, where it says something; where nothing was declared, what was concluded counts. `LicenseRef-…` is unknown, except as one of
 * several choices.
 */
export function knownLicense({ licenses, concluded }: Package): KnownLicense {
  const isConcluded = concluded !== undefined && isSaid(concluded);
  const declared = isConcluded ? licenses.filter(isSaid) : licenses;
  const words = isConcluded ? [...declared, concluded] : declared;
  return words.length === 0 ? { unknown: 'none is declared' } : together([...new Set(words)], ' AND ');
}
