import { ReportFault } from '../fault.ts';

const S = String.raw`[ \t\r\n]`;
/** XML 1.0, 2.8, after `<?xml`. */
const DECLARATION = new RegExp(
  String.raw`^${S}+version${S}*=${S}*(["'])1\.\d+\1(?:${S}+encoding${S}*=${S}*(["'])[A-Za-z][\w.-]*\2)?` +
    String.raw`(?:${S}+standalone${S}*=${S}*(["'])(?:yes|no)\3)?${S}*$`,
);

/**
 * Whether what stands between `<?` and `?>` is the declaration of XML.
 * @throws ReportFault where it begins as one and is none
 */
export function isDeclaration(text: string, target: string): boolean {
  if (target.toLowerCase() !== 'xml') return false;
  if (target !== 'xml' || !DECLARATION.test(text.slice(target.length)))
    throw new ReportFault('is not well-formed XML: a declaration of XML that is none');
  return true;
}

/** The index of the last character of a comment or an instruction that begins at `from`; `from` where neither does. */
function lastOfInner(text: string, from: number): number {
  if (text.startsWith('<?', from)) return text.indexOf('?>', from + 2) + 1 || text.length;
  if (!text.startsWith('<!--', from)) return from;
  const dashes = text.indexOf('--', from + 4);
  if (dashes < 0 || dashes + 2 >= text.length) return text.length;
  if (text[dashes + 2] !== '>') throw new ReportFault('is not well-formed XML: `--` in a comment');
  return dashes + 2;
}

/**
 * The index after a document type that begins at `from`; -1 where it does not end. What it declares is not understood.
 * @throws ReportFault
 */
export function endOfDoctype(text: string, from: number): number {
  let quote = '';
  let isInner = false;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (isInner && character === '<') at = lastOfInner(text, at);
    else if (isInner) isInner = character !== ']';
    else if (character === '[') isInner = true;
    else if (character === '>') return at + 1;
  }
  return -1;
}
