/** Lines on either side that belong to what is seen. */
const AROUND = 2;
/** Of a longer line, what is around the column is taken, in UTF-16 units: minified files have one line. */
const MAX_LINE = 300;

/** A place in a source, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number | undefined;
}

/** The code at a place, free of what moving and formatting change. */
export interface Code {
  readonly line: string;
  /** With two lines on either side. */
  readonly context: string;
}

function normalised(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function excerpt(text: string, column: number): string {
  if (text.length <= MAX_LINE) return text;
  const from = Math.max(0, Math.min(column - 1 - MAX_LINE / 2, text.length - MAX_LINE));
  return text.slice(from, from + MAX_LINE);
}

/** The code at a place; undefined where there is none: outside of the source, or on a blank line. */
export function codeAt(lines: readonly string[], { line, column = 1 }: Place): Code | undefined {
  const own = lines[line - 1];
  if (own === undefined || own.trim() === '') return undefined;
  const text = normalised(excerpt(own, column));
  const seen = (from: number, to: number): readonly string[] =>
    lines.slice(Math.max(0, from), to).map((item) => normalised(excerpt(item, 1)));
  // The line itself is marked: of equal lines one after another, each has its own surroundings.
  const context = [...seen(line - 1 - AROUND, line - 1), `> ${text}`, ...seen(line, line + AROUND)];
  return { line: text, context: context.join('\n') };
}
