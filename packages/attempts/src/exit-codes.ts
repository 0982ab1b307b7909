/** A set of exit codes, as ranges with both ends included. */
export type ExitCodes = readonly (readonly [first: number, last: number])[];

/** Windows has exit codes of 32 bits. */
const LARGEST = 2 ** 32 - 1;

/** Reads `3, 7, 100-120`; undefined where it is anything else. */
export function parseExitCodes(text: string): ExitCodes | undefined {
  const ranges: (readonly [number, number])[] = [];
  for (const part of text.split(',')) {
    const match = /^\s*(\d{1,10})(?:\s*-\s*(\d{1,10}))?\s*$/.exec(part);
    if (!match) return undefined;
    const first = Number(match[1]);
    const last = match[2] === undefined ? first : Number(match[2]);
    if (first > last || last > LARGEST) return undefined;
    ranges.push([first, last]);
  }
  return ranges;
}

export function hasExitCode(codes: ExitCodes, code: number): boolean {
  return codes.some(([first, last]) => first <= code && code <= last);
}
