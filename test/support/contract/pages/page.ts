/** A fenced block: what its first line says it is, its text, and on which line of the page (from 1) that begins. */
export interface Fence {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

/** A Markdown page, parted into what is fenced and what is not. */
export interface Page {
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  readonly fences: readonly Fence[];
  /** The page with every fenced line blank. */
  readonly prose: string;
  /** Its headings as they are written. */
  readonly headings: readonly string[];
  /** On which line a fence begins that nothing ends. */
  readonly unclosed: number | undefined;
}

/** What is wrong with a page, and on which line. */
export interface PageFault {
  readonly line: number;
  readonly message: string;
}

interface OpenFence {
  readonly indent: string;
  readonly run: string;
  readonly language: string;
  readonly line: number;
  readonly lines: string[];
}

/** Parts a page; a longer fence may hold shorter ones, and one in a list is indented with it. */
export function pageOf(path: string, text: string): Page {
  const fences: Fence[] = [];
  const prose: string[] = [];
  let open: OpenFence | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (open === undefined) {
      open = opened(line, index + 2);
      prose.push(open === undefined ? line : '');
      continue;
    }
    prose.push('');
    if (ends(open, line)) {
      fences.push({ language: open.language, text: `${open.lines.join('\n')}\n`, line: open.line });
      open = undefined;
    } else open.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line.trimStart());
  }
  const headings = prose.flatMap((line) => /^ {0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/.exec(line)?.[1] ?? []);
  return { path, fences, prose: prose.join('\n'), headings, unclosed: open && open.line - 1 };
}

function opened(line: string, next: number): OpenFence | undefined {
  const [, indent = '', run, info = ''] = /^((?:\s|>)*)(`{3,}|~{3,})([^`]*)$/.exec(line) ?? [];
  if (run === undefined) return undefined;
  return { indent, run, language: info.trim().split(/\s/)[0] ?? '', line: next, lines: [] };
}

function ends({ indent, run }: OpenFence, line: string): boolean {
  const rest = (line.startsWith(indent) ? line.slice(indent.length) : line).trim();
  return rest.length >= run.length && rest === run.charAt(0).repeat(rest.length);
}

/** The line (from 1) on which a place of a text is. */
export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/** A text with its code spans blank; its lines and places stay. */
export function withoutCode(prose: string): string {
  const span = /(?<!`)(`+)(?!`)((?:(?!\n\s*\n)[^])*?[^`])\1(?!`)/g;
  return prose.replace(span, (whole) => whole.replace(/[^\n]/g, ' '));
}
