/** Markdown as text for a terminal: headings underlined, tables aligned, HTML and escapes resolved. */
export function terminalMarkdown(markdown: string): string {
  const output: string[] = [];
  // What keeps a cell on one line in a browser is a stray character in a terminal.
  const lines = markdown.replaceAll('\u00a0', ' ').split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      const end = blockEnd(lines, index + 1, (each) => each.trim().startsWith(fence));
      output.push(...lines.slice(index + 1, end).map((each) => `    ${each}`));
      index = end;
    } else if (isRow(line) && isDivider(lines[index + 1])) {
      const end = blockEnd(lines, index, (each) => !isRow(each));
      output.push(...table(lines.slice(index, end)));
      index = end - 1;
    } else {
      output.push(...textLine(line));
    }
  }
  return `${output
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd()}\n`;
}

function blockEnd(lines: readonly string[], start: number, ends: (line: string) => boolean): number {
  const end = lines.findIndex((line, index) => index >= start && ends(line));
  return end < 0 ? lines.length : end;
}

function textLine(line: string): string[] {
  const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(line);
  if (heading?.[1] === undefined || heading[2] === undefined) return inline(line).split('\n');
  const title = inline(heading[2]);
  return ['', title, (heading[1].length === 1 ? '=' : '-').repeat(title.length), ''];
}

function isRow(line: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line);
}

function isDivider(line: string | undefined): boolean {
  return line !== undefined && /^[\s|:-]*-[\s|:-]*$/.test(line);
}

function table(lines: readonly string[]): string[] {
  const rows = lines.filter((_, index) => index !== 1).map(cells);
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const print = (row: readonly string[]): string =>
    `  ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join('  ')}`.trimEnd();
  const [head = [], ...body] = rows.map(print);
  return ['', String(head), `  ${widths.map((width) => '-'.repeat(width)).join('  ')}`, ...body, ''];
}

function cells(line: string): string[] {
  const inner = line.trim().slice(1, -1);
  return inner.split(/(?<!\\)\|/).map((cell) => inline(cell.trim().replaceAll('\\|', '|')).replaceAll('\n', ' '));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

/** One line's marks resolved; code spans stay as they are written. */
function inline(text: string): string {
  return text
    .split(/((?<!\\)`+[^`]*`+)/)
    .map((part, index) => (index % 2 === 1 ? part.replace(/^`+ ?| ?`+$/g, '') : plain(part)))
    .join('');
}

function plain(text: string): string {
  return (
    text
      .replace(/<!--.*?-->/g, '')
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/<\/?[a-z][^>]*>/gi, '')
      .replace(/!\[([^\]]*)\]\([^)]*\)/g, '[$1]')
      .replace(/\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g, '$1 ($2)')
      // One by one: code may stand between the two of a pair.
      .replace(/(?<!\\)\*\*|(?<![\\\w])__(?=\w)|(?<=\w)__(?!\w)/g, '')
      .replace(/\\([\\`*_{}[\]()#+\-.!|<>~@])/g, '$1')
      .replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
        return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
      })
  );
}
