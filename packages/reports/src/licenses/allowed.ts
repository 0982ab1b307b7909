import { holdsFor, licenseTree, type LicenseTerm } from './expression.ts';

/** A license apart from its version, where it has one: `GPL`, 2.0. */
interface Versioned {
  readonly family: string;
  readonly version: readonly number[];
}

/** A term with what `-only` and `-or-later` say put into `orLater`. */
interface Permitted {
  readonly license: string;
  readonly orLater: boolean;
  readonly exception: string | undefined;
}

/** GNU's licenses without a suffix are deprecated names of `-only`. */
function permitted({ license, plus, exception }: LicenseTerm): Permitted {
  const isLater = license.endsWith('-or-later');
  const name = license.replace(/-(?:only|or-later)$/, '');
  return { license: name, orLater: plus === true || isLater, exception };
}

/** `-invariants` and `-no-invariants` of the GFDL are licenses of their own, each in its versions. */
function versioned(license: string): Versioned | undefined {
  const [, stem, version, rest = ''] =
    /^([A-Za-z][A-Za-z-]*)-(\d{1,3}(?:\.\d{1,3}){0,2})(-(?:no-)?invariants)?$/.exec(license) ?? [];
  if (stem === undefined || version === undefined) return undefined;
  return { family: `${stem}${rest}`, version: version.split('.').map(Number) };
}

function compared(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether `license` is `from`, or a later version of it. */
function isFrom(license: string, from: string): boolean {
  if (license === from) return true;
  const [a, b] = [versioned(license), versioned(from)];
  return a !== undefined && a.family === b?.family && compared(a.version, b.version) >= 0;
}

/** Whether what a package is under can be taken as what is allowed: of `or later` on either side, any version that both have. */
function isUnder(term: Permitted, allowed: Permitted): boolean {
  if (term.exception !== allowed.exception) return false;
  if (term.orLater && allowed.orLater)
    return isFrom(term.license, allowed.license) || isFrom(allowed.license, term.license);
  if (term.orLater) return isFrom(allowed.license, term.license);
  return allowed.orLater ? isFrom(term.license, allowed.license) : term.license === allowed.license;
}

const lists = new WeakMap<readonly string[], readonly Permitted[]>();

function termsOf(allowed: readonly string[]): readonly Permitted[] {
  const known = lists.get(allowed);
  if (known) return known;
  const terms = allowed.flatMap((text) => {
    const tree = licenseTree(text);
    return tree && 'license' in tree ? [permitted(tree)] : [];
  });
  lists.set(allowed, terms);
  return terms;
}

/**
 * Whether an SPDX license expression can be satisfied by licenses that are allowed: of `OR` one branch, of `AND` both, an exception
 * as it is written. `allowed` holds single licenses (`MIT`, `GPL-2.0-or-later`, `GPL-2.0-only WITH Classpath-exception-2.0`); what is
 * no license allows nothing. What is no expression is not allowed.
 */
export function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const tree = licenseTree(expression);
  if (!tree) return false;
  const terms = termsOf(allowed);
  return holdsFor(tree, (term) => {
    const wanted = permitted(term);
    return terms.some((each) => isUnder(wanted, each));
  });
}
