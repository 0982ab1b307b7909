/** Something that is the user's to mend: reported without a stack, and the step fails. */
export class InputError extends Error {
  override readonly name = 'InputError';

  /** Each one sentence or more: what is wrong, where, and the way out. */
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[], options?: ErrorOptions) {
    super(mistakes.join('\n'), options);
    this.mistakes = mistakes;
  }
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return textIn(thrown, 'message') ?? String(thrown);
}

/** The code of a system error, such as ENOENT; undefined for anything else. */
export function codeOf(thrown: unknown): string | undefined {
  return textIn(thrown, 'code');
}

/** Not by `instanceof`: an error may come from another realm (a worker, a VM context). */
function textIn(thrown: unknown, key: 'message' | 'code'): string | undefined {
  const value: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}
