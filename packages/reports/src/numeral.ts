/** A whole number as XML attributes write it; anything else is nothing. */
export function wholeOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
}

/** A line or column as XML attributes write it, from 1; 0 says that there is none. */
export function positionOf(text: string | undefined): number | undefined {
  const number = wholeOf(text);
  return number === 0 ? undefined : number;
}

/** Seconds as tools write them: `1,234.56` is grouped, `0,5` has a decimal comma. What is no time is nothing. */
export function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const plain = Number(text);
  if (plain >= 0 && plain < Number.POSITIVE_INFINITY) return plain;
  const isGrouped = text.includes('.') || /^\d{1,3}(?:,\d{3})+$/.test(text.trim());
  const value = Number(isGrouped ? text.replaceAll(',', '') : text.replace(',', '.'));
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** An instant that says its time zone; one that does not could be any of a day. */
export function instantOf(text: string | undefined): Date | undefined {
  if (text === undefined || !/T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(text)) return undefined;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

/** What is plain in a text that a terminal was to colour. */
export function withoutColour(text: string): string {
  return text.includes(ESCAPE) ? text.replaceAll(COLOUR, '') : text;
}

const ESCAPE = '\u001b';
const COLOUR = new RegExp(`${ESCAPE}\\[[\\d;]{0,32}m`, 'g');
