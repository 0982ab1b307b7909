/** XML 1.0, 2.8, after `<?xml`. */
const DECLARATION =
  /^\s+version\s*=\s*(["'])1\.\d+\1(?:\s+encoding\s*=\s*(["'])[A-Za-z0-9][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*$/;

/** Whether it is what may stand between `<?xml` and `?>`. */
export function isDeclaration(text: string): boolean {
  return DECLARATION.test(text);
}

/**
 * The index after a document type that begins at `from`; -1 where it does not end. What stands in its brackets is not
 * understood: a bracket in a comment ends them, and what follows then is refused.
 */
export function endOfDoctype(text: string, from: number): number {
  let quote = '';
  let isInner = false;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (isInner) isInner = character !== ']';
    else if (character === '"' || character === "'") quote = character;
    else if (character === '[') isInner = true;
    else if (character === '>') return at + 1;
  }
  return -1;
}
