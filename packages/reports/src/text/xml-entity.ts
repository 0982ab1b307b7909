import { ReportFault } from '../fault.ts';
import { isCharacter } from './xml-character.ts';

/** XML 1.0, 4.6; there are no others, for none are declared. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }),
);
/** `&#x10FFFF;` with some leading zeros. */
const MAX_ENTITY = 16;

function characterOf(name: string): string {
  const named = ENTITIES.get(name);
  if (named !== undefined) return named;
  const [, hexadecimal, decimal] = /^#(?:x([\dA-Fa-f]+)|(\d+))$/.exec(name) ?? [];
  const code = hexadecimal === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hexadecimal, 16);
  if (!isCharacter(code)) throw new ReportFault(`is not well-formed XML: \`&${name.slice(0, 40)};\` is unknown`);
  return String.fromCodePoint(code);
}

/** A text with its character and entity references resolved. @throws ReportFault for one that XML does not have */
export function decodedText(text: string): string {
  let from = 0;
  let decoded = '';
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    if (end < 0 || end - at > MAX_ENTITY) throw new ReportFault('is not well-formed XML: `&` that begins no reference');
    decoded += text.slice(from, at) + characterOf(text.slice(at + 1, end));
    from = end + 1;
  }
  return from === 0 ? text : decoded + text.slice(from);
}

/** How much of the end of a text that goes on may be the beginning of a reference. */
export function unendedReference(text: string): number {
  const at = text.lastIndexOf('&');
  return at < 0 || text.length - at > MAX_ENTITY || text.includes(';', at) ? 0 : text.length - at;
}

/** How much of the end of a text may be the beginning of `]]>`, or of an end of line. */
export function unendedMark(text: string): number {
  return /[\]\r]{1,3}$/.exec(text.slice(-3))?.[0].length ?? 0;
}
