/** What CHANGELOG.md says of one version. */
export interface Entry {
  readonly date: string | undefined;
  readonly text: string;
}

const HEADING = /^## \[([^\]]+)\](?: - (\S+))?.*$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The entry of a version in a file of the form that Keep a Changelog describes, or undefined. */
export function entryOf(changelog: string, version: string): Entry | undefined {
  const lines = changelog.split(/\r?\n/);
  const start = lines.findIndex((line) => HEADING.exec(line)?.[1] === version);
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => HEADING.test(line) || /^\[[^\]]+\]: /.test(line));
  const text = (end < 0 ? rest : rest.slice(0, end)).join('\n').trim();
  return { date: HEADING.exec(lines[start] ?? '')?.[2], text };
}

/** Why a version cannot be released with what the file says of it, or undefined. */
export function changelogFault(changelog: string, version: string): string | undefined {
  const entry = entryOf(changelog, version);
  const heading = `## [${version}] - YYYY-MM-DD`;
  if (entry === undefined) return `CHANGELOG.md has no entry for it: write one under "${heading}".`;
  if (entry.date === undefined || !DATE.test(entry.date))
    return `CHANGELOG.md has no day for it: its heading must read "${heading}".`;
  return entry.text === '' ? `The entry of CHANGELOG.md under "${heading}" is empty.` : undefined;
}
