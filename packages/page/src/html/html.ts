import { stripVTControlCharacters } from 'node:util';

/** What may stand in a gap of a template: text is escaped, HTML of this module stands as it is. */
export type Gap = Html | string | number | undefined | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** They make a line read in another order than it has (https://trojansource.codes). */
const TURNS_TEXT = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const SAFE_PROTOCOLS = new Set(['https:', 'http:']);

/** HTML that may stand as it is. A private field tells it from any object that only looks like it. */
export class Html {
  readonly #text: string;

  /** Only for texts that are this package's own. */
  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** A template in whose gaps text is escaped for content and for quoted attributes. */
export function html(parts: TemplateStringsArray, ...gaps: readonly Gap[]): Html {
  return new Html(
    unindented(parts)
      .map((part, index) => part + shown(gaps[index]))
      .join(''),
  );
}

const known = new WeakMap<TemplateStringsArray, readonly string[]>();

/** A template's own parts without the indentation of our source, which is half of a long table. */
function unindented(parts: TemplateStringsArray): readonly string[] {
  let short = known.get(parts);
  if (!short) known.set(parts, (short = parts.map((part) => part.replace(/\n[ ]+/g, '\n'))));
  return short;
}

/** A link where the address is one of the web; else its text alone. */
export function link(address: string, text: string): Html {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !SAFE_PROTOCOLS.has(url.protocol)) return html`${text}`;
  return html`<a href="${url.href}" rel="noreferrer noopener">${text}</a>`;
}

/** A text within so many characters; the cut is stated in its place. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const left = text.length - most;
  return `${text.slice(0, most)}… (${String(left)} more characters)`;
}

function shown(gap: Gap): string {
  if (gap === undefined) return '';
  if (gap instanceof Html) return gap.toString();
  return Array.isArray(gap) ? gap.map((part) => shown(part as Gap)).join('') : escaped(String(gap));
}

/** Text in which nothing is markup, turns its direction or is a control. */
function escaped(text: string): string {
  return stripVTControlCharacters(text)
    .toWellFormed()
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(TURNS_TEXT, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
