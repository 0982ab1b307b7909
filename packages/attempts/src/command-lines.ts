import { unescapeData, unescapeProperty } from '@qeml-actions/core';

/** A workflow command as it stands in a command's output. */
export interface PrintedCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** One of the runner's two grammars: what stands between properties, and how they and the data are unescaped. */
interface Form {
  readonly separator: string;
  readonly trimmed: boolean;
  readonly property: (text: string) => string;
  readonly data: (text: string) => string;
}

const CURRENT: Form = { separator: ',', trimmed: true, property: unescapeProperty, data: unescapeData };
const OLD: Form = { separator: ';', trimmed: false, property: unescapeOld, data: unescapeOld };

/** White space as the runner trims it (.NET's `Char.IsWhiteSpace`), in UTF-8 bytes held one a character. */
const SPACE =
  '(?:[\\t-\\r ]|\\xc2[\\x85\\xa0]|\\xe1\\x9a\\x80|\\xe2\\x80[\\x80-\\x8a\\xa8\\xa9\\xaf]|\\xe2\\x81\\x9f|\\xe3\\x80\\x80)';
const LEADING_SPACE = new RegExp(`^${SPACE}*`);
/** The first bytes of such a character, its last one missing. */
const TORN_SPACE = /^(?:\xc2|\xe1\x9a?|\xe2[\x80\x81]?|\xe3\x80?)$/;
/** The same in text. */
const AROUND = /^(?:(?!\ufeff)[\s\u0085])+|(?:(?!\ufeff)[\s\u0085])+$/g;

/**
 * The command of a line (UTF-8 bytes held one a character, no line end), by the runner's two grammars. It looks for the
 * second where the first gives no name that it knows, which `isKnown` is asked in lower case.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function printedCommand(
  line: string,
  atLineStart: boolean,
  isKnown: (name: string) => boolean,
): PrintedCommand | undefined {
  return (atLineStart ? currentForm(line, isKnown) : undefined) ?? oldForm(line, isKnown);
}

/** The same line in which the runner finds no command. */
export function asText(line: string, atLineStart: boolean): string {
  const start = atLineStart ? spaceBefore(line) : -1;
  const begun = start >= 0 && line.startsWith('::', start);
  const text = begun ? `${line.slice(0, start)}: :${line.slice(start + 2)}` : line;
  return text.replaceAll('##[', '## [');
}

/** From where on a line without its end may become a command when more of it is there; its length for nowhere. */
export function beginningOfCommand(partial: string, atLineStart: boolean): number {
  const start = atLineStart ? spaceBefore(partial) : -1;
  if (start >= 0) {
    const rest = partial.slice(start, start + 2);
    if (rest === '::' || (start + rest.length === partial.length && (rest === ':' || TORN_SPACE.test(rest))))
      return start;
  }
  const old = partial.indexOf('##[');
  return old >= 0 ? old : partial.length - (/##?$/.exec(partial.slice(-2))?.[0].length ?? 0);
}

/** Whether a line's beginning is such that a command may still follow it. */
export function isSpace(beginning: string): boolean {
  return spaceBefore(beginning) === beginning.length;
}

function spaceBefore(line: string): number {
  return LEADING_SPACE.exec(line)?.[0].length ?? 0;
}

function currentForm(line: string, isKnown: (name: string) => boolean): PrintedCommand | undefined {
  const start = spaceBefore(line);
  const end = line.startsWith('::', start) ? line.indexOf('::', start + 2) : -1;
  return end < 0 ? undefined : commandOf(line.slice(start + 2, end), line.slice(end + 2), CURRENT, isKnown);
}

function oldForm(line: string, isKnown: (name: string) => boolean): PrintedCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? undefined : commandOf(line.slice(start + 3, end), line.slice(end + 1), OLD, isKnown);
}

function commandOf(
  head: string,
  data: string,
  form: Form,
  isKnown: (name: string) => boolean,
): PrintedCommand | undefined {
  const [, word = '', rest = ''] = /^([^ ]*) ?([^]*)$/.exec(utf8(head)) ?? [];
  const name = word.toLowerCase();
  if (!isKnown(name)) return undefined;
  const texts = (form.trimmed ? rest.replace(AROUND, '') : rest).split(form.separator);
  const pairs = texts.flatMap((text) => {
    // Further = before the name and before the value are dropped.
    const [, key, value] = /^=*([^=]+)=+([^]+)$/.exec(text) ?? [];
    return key === undefined || value === undefined ? [] : [[key, form.property(value)] as const];
  });
  return { name, properties: Object.fromEntries(pairs), data: form.data(utf8(data)) };
}

function unescapeOld(text: string): string {
  return unescapeData(text.replaceAll('%3B', ';').replaceAll('%5D', ']'));
}

function utf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
