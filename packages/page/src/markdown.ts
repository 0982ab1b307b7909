import { stripVTControlCharacters } from 'node:util';

/** Markdown that may stand as it is. Only this module makes it out of text. */
export interface Markdown {
  readonly markdown: string;
}

const SPECIAL = /[\\`*_{}[\]<>()#+!|~&$-]/g;

/** A template in whose gaps plain text is escaped and Markdown stands as it is. */
export function md(parts: TemplateStringsArray, ...gaps: readonly (Markdown | string | number)[]): Markdown {
  const markdown = parts.map((part, index) => part + shown(gaps[index] ?? '')).join('');
  return { markdown };
}

function shown(gap: Markdown | string | number): string {
  return typeof gap === 'object' ? gap.markdown : escapeMarkdown(String(gap));
}

/** Text in which nothing is markup, HTML or a mention. */
export function escapeMarkdown(text: string): string {
  const escaped = withoutControls(text)
    .replace(/[\r\n]+/g, ' ')
    .replace(SPECIAL, '\\$&');
  return withoutMentions(escaped);
}

function withoutMentions(text: string): string {
  return text.replaceAll('@', '@\u2060');
}

/** A code span, whatever the text holds. */
export function code(text: string): Markdown {
  const line = withoutControls(text).replace(/\s+/g, ' ').trim();
  if (line === '') return { markdown: '' };
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return { markdown: `${fence}${pad}${line}${pad}${fence}` };
}

/** A link to a page; an address that is none of the web is shown as the text alone. */
export function pageLink(text: string, url: string): Markdown {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== 'https:' && address?.protocol !== 'http:') return md`${text}`;
  return { markdown: `[${escapeMarkdown(text)}](${address.href.replaceAll('(', '%28').replaceAll(')', '%29')})` };
}

/** A block of code, whatever the text holds. */
export function codeBlock(text: string, language = ''): Markdown {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return { markdown: `${fence}${language}\n${withoutControls(text)}\n${fence}` };
}

/** A table; a row that is too short is filled. */
export function table(headings: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown {
  const line = (cells: readonly Markdown[]): string =>
    `| ${headings.map((_, index) => cell(cells[index]?.markdown ?? '')).join(' | ')} |`;
  const rule = `| ${headings.map(() => '---').join(' | ')} |`;
  return { markdown: [line(headings), rule, ...rows.map(line)].join('\n') };
}

/** In a table a pipe is escaped in code spans too, where a backslash that stands before one alone cannot be shown. */
function cell(markdown: string): string {
  const line = markdown.replace(/\n/g, ' ');
  return line.replace(/(\\*)\|/g, (pipe, before: string) => (before.length % 2 === 0 ? `${before}\\|` : pipe));
}

/** A part that opens when it is asked for. */
export function details(summary: string, body: Markdown): Markdown {
  return {
    markdown: `<details><summary>${withoutMentions(escapeHtml(summary))}</summary>\n\n${body.markdown}\n\n</details>`,
  };
}

/** Paragraphs with an empty line between; empty ones are left out. */
export function paragraphs(parts: readonly Markdown[]): Markdown {
  const texts = parts.map(({ markdown }) => markdown).filter((text) => text !== '');
  return { markdown: texts.join('\n\n') };
}

/** Text in which nothing is HTML. */
export function escapeHtml(text: string): string {
  return withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** Colours and other controls, which would be shown as boxes. */
function withoutControls(text: string): string {
  return stripVTControlCharacters(text).replace(/(?![\t\n\r])\p{Cc}/gu, '');
}
