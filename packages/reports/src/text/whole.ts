const [ZERO, NINE] = [48, 57];
/** More digits than any count has; what is longer is refused rather than rounded to infinity. */
const MOST_DIGITS = 20;

/** Where the digits that begin at `from` end. */
export function digitsEnd(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(++at));
  return at;
}

/** The number of the digits there: in large files this is done millions of times, so no text is made of them. */
export function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + (text.charCodeAt(at) - ZERO);
  return number;
}

/** The whole number that an attribute or a field holds, from 0; undefined for anything else. */
export function wholeOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '' || text.length > MOST_DIGITS) return undefined;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) return undefined;
    number = number * 10 + (code - ZERO);
  }
  return number;
}
