// Errors are told by their marks, not by instanceof: under a test runner those of Node's own modules are of another realm.
const MISTAKES = ['TypeError', 'ReferenceError', 'RangeError'];

/** What a failure says to the log of a step or job. A mistake of this program is none: it is thrown on. */
export function failureMessage(error: unknown): string {
  const message = mark(error, 'message');
  if (MISTAKES.includes(mark(error, 'name') ?? '')) throw error;
  return message ?? String(error);
}

/** The code of a system's error, such as ENOENT. */
export function errorCode(error: unknown): string | undefined {
  return mark(error, 'code');
}

function mark(error: unknown, key: 'name' | 'message' | 'code'): string | undefined {
  if (typeof error !== 'object' || error === null || !(key in error)) return undefined;
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : undefined;
}
