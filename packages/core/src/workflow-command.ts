/** A workflow command of the current form, `::name key=value,…::data`. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties?: Readonly<Record<string, string | number | undefined>>;
  readonly data?: string;
}

/**
 * The line that the runner reads as this command.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatCommand(command: WorkflowCommand): string {
  const properties = Object.entries(command.properties ?? {})
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${command.name}${properties === '' ? '' : ` ${properties}`}::${escapeData(command.data ?? '')}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Undoes the escaping of a command's data. */
export function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** Undoes the escaping of a command's property. */
export function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

/** Characters that a search by the rules of a culture does not see, as the runner's may be; `\u0085` is white space. */
const UNSEEN = String.raw`[[\p{Default_Ignorable_Code_Point}\p{Cc}]--[\r\n]]*`;
const CURRENT = new RegExp(
  String.raw`(^|[\r\n])([[\s\p{Default_Ignorable_Code_Point}\p{Cc}]--[\r\n]]*):(${UNSEEN}):`,
  'gv',
);
const OLD = new RegExp(String.raw`#(${UNSEEN})#(${UNSEEN})\[`, 'gv');

/**
 * The same text, of one line or many, in which the runner finds no command: it reads `::name::` after any white space at
 * the start of a line (which CR ends too) and `##[name]` anywhere.
 */
export function neutralize(text: string): string {
  // Most lines have neither, and the patterns cost the first line that needs them some milliseconds.
  const old = text.includes('#') ? text.replace(OLD, '#$1#$2 [') : text;
  return old.indexOf(':') === old.lastIndexOf(':') ? old : old.replace(CURRENT, '$1$2:$3 :');
}
