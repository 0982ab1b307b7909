/** XML 1.0, 2.2: what may not stand in a document at all; halves of characters are looked for apart. */
const FORBIDDEN = /[^\t\n\r\u0020-\ufffd]/;
const HALF = /\p{Surrogate}/u;

/** XML 1.0, 2.2. */
export function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/** XML 1.0, 2.3: other blanks of Unicode are text. */
export function isBlank(text: string): boolean {
  return !/[^ \t\n\r]/.test(text);
}

/** Whether a text is a name with blanks after it, or none. */
export function isWithBlanks(text: string, name: string): boolean {
  return text === name || (text.startsWith(name) && isBlank(text.slice(name.length)));
}

function forbiddenIn(text: string): number {
  const at = text.search(FORBIDDEN);
  if (text.isWellFormed()) return at;
  const half = text.search(HALF);
  return at < 0 ? half : Math.min(at, half);
}

/** Holds the characters of a document against what XML allows, piece by piece. */
export class CharacterCheck {
  /** The first half of a character whose second comes with the next piece. */
  #half = '';

  /** As much of a piece as can be taken now, and the code of what may not stand after it. */
  take(given: string): { readonly allowed: string; readonly forbidden?: number } {
    let piece = this.#half + given;
    const isHalf = /[\ud800-\udbff]$/.test(piece.slice(-1));
    this.#half = isHalf ? piece.slice(-1) : '';
    if (isHalf) piece = piece.slice(0, -1);
    const at = forbiddenIn(piece);
    return at < 0 ? { allowed: piece } : { allowed: piece.slice(0, at), forbidden: piece.charCodeAt(at) };
  }

  get isWhole(): boolean {
    return this.#half === '';
  }
}
