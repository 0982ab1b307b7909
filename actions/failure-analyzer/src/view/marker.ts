/** What stands unseen in the first line of what we write, so that it is found again and remembers. */
export interface Marker {
  /** `failure` for an issue, `comment` for a comment. */
  readonly kind: 'failure' | 'comment';
  readonly key: string;
  readonly memory: unknown;
}

const FORM = /^<!-- qeml-(?<kind>failure|comment)-(?<key>[0-9a-f]{8,64}) (?<memory>[\w-]*) -->/;

/** A text that only this issue has, for GitHub's search. */
export function markerText(kind: Marker['kind'], key: string): string {
  return `qeml-${kind}-${key}`;
}

/** As an HTML comment in one line; what it remembers is written so that nothing can end the comment. */
export function marker({ kind, key, memory }: Marker): string {
  const encoded = Buffer.from(JSON.stringify(memory)).toString('base64url');
  return `<!-- ${markerText(kind, key)} ${encoded} -->`;
}

/** Only at the very beginning: further down stands text from outside. */
export function markerIn(body: string): Marker | undefined {
  const { kind, key, memory = '' } = FORM.exec(body)?.groups ?? {};
  if ((kind !== 'failure' && kind !== 'comment') || key === undefined) return undefined;
  return { kind, key, memory: decoded(memory) };
}

/** The same text under another marker. */
export function remarked(body: string, changed: Marker): string {
  return body.replace(FORM, () => marker(changed));
}

/** What was damaged by hand is nothing. */
function decoded(memory: string): unknown {
  try {
    return JSON.parse(Buffer.from(memory, 'base64url').toString());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
