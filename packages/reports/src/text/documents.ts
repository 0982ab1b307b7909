import { ReportFault } from '../fault.ts';
import { outlineOf, parseJson } from './json.ts';

/** What a text of JSON holds. */
export interface Documents {
  readonly values: readonly unknown[];
  /** Lines that are not JSON stood before or after it. */
  readonly noise: boolean;
  /** NUL bytes stand after documents: Code Climate's engines end each so. */
  readonly ended?: boolean;
}

const MAX_TRIES = 50;
/** How often all of a text may be gone over in search of its document. */
const MAX_ROUNDS = 4;
const BEGINNING = /^[ \t]*[{[]/gm;

function isBlank(text: string, from: number, to: number): boolean {
  return !/[^\s\0]/.test(text.slice(from, to));
}

/** The documents that follow one another from `from`, and where they end. */
function documentsFrom(
  text: string,
  from: number,
  budget = { left: text.length },
): { readonly values: readonly unknown[]; readonly end: number } {
  const values: unknown[] = [];
  let at = from;
  for (;;) {
    const outline = outlineOf(text, at);
    const { end } = outline;
    budget.left -= (end < 0 ? text.length : end) - at;
    if (end < 0 || budget.left < 0) throw new ReportFault('ends within a document: it was cut off');
    values.push(parseJson(text.slice(at, end), outline));
    const next = /[^\s\0]/g;
    next.lastIndex = end;
    const found = next.exec(text)?.index ?? text.length;
    if (text[found] !== '{' && text[found] !== '[') return { values, end };
    at = found;
  }
}

/** Whether another document begins at a line after `from`. */
function anotherAfter(text: string, from: number): boolean {
  const beginning = new RegExp(BEGINNING);
  beginning.lastIndex = from;
  return beginning.test(text);
}

/** Whether nothing but blanks follows on the line. */
function endsItsLine(text: string, from: number): boolean {
  const end = text.indexOf('\n', from);
  return isBlank(text, from, end < 0 ? text.length : end);
}

function amidNoise(text: string): Documents | undefined {
  let tries = 0;
  const budget = { left: MAX_ROUNDS * text.length };
  for (const { index } of text.matchAll(BEGINNING)) {
    if (++tries > MAX_TRIES || budget.left < 0) return undefined;
    try {
      const { values, end } = documentsFrom(text, index + text.slice(index).search(/[{[]/), budget);
      if (!endsItsLine(text, end)) throw new ReportFault('has something after its document that is no JSON');
      return anotherAfter(text, end) ? undefined : { values, noise: true };
    } catch (error) {
      if (!(error instanceof ReportFault)) throw error;
    }
  }
  return undefined;
}

/**
 * All documents of a text. Lines of a log before and after them are left out, where what remains is beyond doubt.
 * @throws ReportFault when it is empty, cut off, or not JSON
 */
export function documentsOf(text: string): Documents {
  const start = text.search(/\S/);
  if (start < 0) throw new ReportFault('is empty');
  const first = text[start];
  if (first !== '{' && first !== '[') {
    // A comment is no line of a log: a file with one is written by hand, in something that is not JSON.
    const found = /^\/[/*]/.test(text.slice(start, start + 2)) ? undefined : amidNoise(text);
    return found ?? { values: [parseJson(text)], noise: false };
  }
  const outline = outlineOf(text, start);
  const { end } = outline;
  if (end < 0 || text.slice(end).trim() === '') return { values: [parseJson(text, outline)], noise: false };
  const { values, end: last } = documentsFrom(text, start);
  if (isBlank(text, last, text.length)) return { values, noise: false, ended: text.includes('\0') };
  const found = amidNoise(text);
  if (found) return found;
  throw new ReportFault('has something after its document that is no JSON');
}
