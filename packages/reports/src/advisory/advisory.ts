import { scoreOfVector } from '../cvss/score.ts';
import { findingOf } from '../finding.ts';
import type { Finding, PackageVersion } from '../model.ts';
import type { SeverityWords } from '../severity.ts';
import type { Node } from '../text/node.ts';

/** A weakness that a tool knows of a package, as the tool tells it: what it does not say is undefined. */
export interface Advisory {
  readonly tool: string;
  /** Its identifiers: the first is the one that the tool goes by. */
  readonly ids: readonly (string | undefined)[];
  readonly package: { readonly [K in keyof PackageVersion]: PackageVersion[K] | undefined } & { readonly name: string };
  readonly message: string | undefined;
  /** The tool's word for the severity, and what its words mean. */
  readonly word: string | undefined;
  readonly words: SeverityWords;
  /** Of CVSS; 0 is what tools write where they have none. */
  readonly score?: number | undefined;
  /** A CVSS vector, where there is no score. */
  readonly vector?: string | undefined;
  readonly fixedIn?: string | undefined;
  readonly url?: string | undefined;
  /** The manifest, lock file or image that the package stands in. */
  readonly path?: string | undefined;
  readonly suppressed?: boolean | undefined;
  readonly group?: Finding['group'] | undefined;
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** A score on CVSS's scale; 0 and what lies outside of it say nothing. */
export function scoreIn(score: number | undefined): number | undefined {
  return score !== undefined && score > 0 && score <= 10 ? score : undefined;
}

/** The score at a place, as a number or written as one; what is neither says nothing. */
export function scoreAt({ value }: Node): number | undefined {
  if (typeof value === 'number') return scoreIn(value);
  return typeof value === 'string' && value.trim() !== '' ? scoreIn(Number(value)) : undefined;
}

/** The first GitHub advisory identifier of an address. */
export function ghsaOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : /GHSA(?:-[0-9a-z]{4}){3}/i.exec(url.slice(0, 2_000))?.[0];
}

/** The finding that an advisory is. */
export function advisoryFinding(advisory: Advisory): Finding {
  const { tool, message, word, words, group, suppressed } = advisory;
  const ids = [...new Set(advisory.ids.filter(isText))];
  const { name, version, purl } = advisory.package;
  return findingOf({
    tool,
    rule: ids[0],
    message: isText(message) ? message : (ids[0] ?? name),
    word,
    words,
    group,
    suppressed,
    ids: ids.length > 0 ? ids : undefined,
    score: scoreIn(advisory.score) ?? scoreIn(scoreOfVector(advisory.vector)),
    package: { name, ...(isText(version) && { version }), ...(isText(purl) && { purl }) },
    fixedIn: isText(advisory.fixedIn) ? advisory.fixedIn : undefined,
    url: isText(advisory.url) ? advisory.url : undefined,
    path: isText(advisory.path) ? advisory.path : undefined,
  });
}
