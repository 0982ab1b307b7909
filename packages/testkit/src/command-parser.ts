/**
 * Reads workflow commands as the runner does (actions/runner, ActionCommand.cs).
 * Products parse commands too, on purpose with code of their own: two readings of one grammar catch a misreading.
 */
export interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** What the runner knows without being asked; `internal-set-repo-path` is known only to its own plugins. */
export const COMMAND_NAMES = [
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'warning',
  'error',
  'notice',
  'debug',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
] as const;

type Unescapes = readonly (readonly [escaped: string, plain: string])[];

// The order counts: %25 comes last, so that %250A stays %0A.
const DATA: Unescapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: Unescapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const OLD_FORM: Unescapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/** The white space of .NET: that of JavaScript, with U+0085 and without the byte order mark. */
const LEADING_SPACE = /^(?:(?!\uFEFF)[\s\u0085])+/u;
const TRAILING_SPACE = /(?:(?!\uFEFF)[\s\u0085])+$/u;

/** The command in a line: `::name props::data` at its start, else `##[name props]data` anywhere; only names that are registered (in lower case). */
export function parseCommand(line: string, registered: ReadonlySet<string>): Command | undefined {
  return parseColonForm(line, registered) ?? parseBracketForm(line, registered);
}

/** A property of a command; names are compared without case. */
export function commandProperty(command: Command, name: string): string | undefined {
  for (const [key, value] of command.properties) if (key.toLowerCase() === name.toLowerCase()) return value;
  return undefined;
}

function parseColonForm(line: string, registered: ReadonlySet<string>): Command | undefined {
  const text = line.replace(LEADING_SPACE, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const [name, properties] = splitInfo(text.slice(2, end));
  if (!registered.has(name.toLowerCase())) return undefined;
  const trimmed = properties.replace(LEADING_SPACE, '').replace(TRAILING_SPACE, '');
  return { name, properties: readProperties(trimmed, ',', PROPERTY), data: unescape(text.slice(end + 2), DATA) };
}

function parseBracketForm(line: string, registered: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  const [name, properties] = splitInfo(line.slice(start + 3, end));
  if (!registered.has(name.toLowerCase())) return undefined;
  return { name, properties: readProperties(properties, ';', OLD_FORM), data: unescape(line.slice(end + 1), OLD_FORM) };
}

function splitInfo(info: string): [name: string, properties: string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1)];
}

function readProperties(text: string, separator: string, unescapes: Unescapes): Map<string, string> {
  const properties = new Map<string, string>();
  for (const entry of text.split(separator)) {
    // .NET's split drops empty pieces, so further = before the name and before the value go too.
    const match = /^=*([^=]+)=+([^]+)$/.exec(entry);
    if (match?.[1] === undefined || match[2] === undefined) continue;
    const name = match[1];
    const same = [...properties.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
    properties.set(same ?? name, unescape(match[2], unescapes));
  }
  return properties;
}

function unescape(text: string, unescapes: Unescapes): string {
  return unescapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}
