/**
 * A copy that stands alone. A piece of a text (a slice, a match, an attribute) keeps the whole text alive that it was cut from,
 * which is a piece of the file: what a reader keeps for long must be its own.
 */
export function ownText(text: string): string {
  const short = Buffer.from(text, 'latin1').toString('latin1');
  if (short === text) return short;
  // Two bytes a unit, so that lone surrogates stay what they are.
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
