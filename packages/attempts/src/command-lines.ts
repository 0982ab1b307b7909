import { unescapeData, unescapeProperty } from '@qeml-actions/core';

/** A workflow command as it stands in a command's output. */
export interface PrintedCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** White space as the runner trims it (.NET's `Char.IsWhiteSpace`), in UTF-8 bytes held one a character. */
const SPACE =
  '(?:[\\t-\\r ]|\\xc2[\\x85\\xa0]|\\xe1\\x9a\\x80|\\xe2\\x80[\\x80-\\x8a\\xa8\\xa9\\xaf]|\\xe2\\x81\\x9f|\\xe3\\x80\\x80)';
const CURRENT_FORM = new RegExp(`^${SPACE}*::([^ :]+)(?: ([^]*?))?::([^]*)$`);
const OLD_FORM = /##\[([^\s\]]+)(?: ([^\]]*))?\]([^]*)$/;

/** What may still become a command when more of the line is there; such an end of output is held back. */
const BEGUN = new RegExp(`(?:^${SPACE}*(?::|::[^]*|\\xc2|\\xe1\\x9a?|\\xe2[\\x80\\x81]?|\\xe3\\x80?)|#|##|##\\[[^]*)$`);

/** The command of a line (UTF-8 bytes held one a character, no line end), by the runner's two grammars. */
export function printedCommand(line: string, atLineStart: boolean): PrintedCommand | undefined {
  const current = atLineStart ? CURRENT_FORM.exec(line) : null;
  if (current) return commandOf(current, ',');
  const old = line.includes('##[') ? OLD_FORM.exec(line) : null;
  return old ? commandOf(old, ';') : undefined;
}

/**
 * From where on a line without its end may become a command when more of it is there; -1 for nowhere.
 * `partial` is a whole line's beginning, or what follows one that was let go.
 */
export function beginningOfCommand(partial: string, atLineStart: boolean): number {
  const index = BEGUN.exec(atLineStart ? partial : `-${partial}`)?.index ?? -1;
  return index < 0 || atLineStart ? index : index - 1;
}

function commandOf([, name = '', properties = '', data = '']: RegExpExecArray, separator: string): PrintedCommand {
  const pairs = properties.split(separator).flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals > 0 ? [[pair.slice(0, equals).trim(), unescapeProperty(utf8(pair.slice(equals + 1)))] as const] : [];
  });
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), data: unescapeData(utf8(data)) };
}

function utf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
