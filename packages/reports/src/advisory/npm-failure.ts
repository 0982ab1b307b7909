import type { Node } from '../text/node.ts';

/** What an audit that did not run says in place of its report; undefined where it did run. */
export function failureOf(document: Node): string | undefined {
  const error = document.at('error');
  if (error.isObject) {
    const words = ['code', 'summary', 'message', 'detail'].flatMap((key) => {
      const { value } = error.at(key);
      return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
    });
    return words.length > 0 ? words.join(': ').slice(0, 500) : 'it failed without a reason';
  }
  if (typeof error.value === 'string') return error.value.slice(0, 500);
  const { value } = document.at('message');
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : undefined;
}
