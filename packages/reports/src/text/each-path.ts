import type { Node } from './node.ts';

/** A path of a reader's `each`, such as `runs.*.results.*`. */
export interface EachPath {
  /** As the reader wrote it. */
  readonly path: string;
  readonly steps: readonly string[];
}

/** Any member of a list, but of no object. */
const LIST_ONLY = '[]';

/**
 * The paths of a reader. Where one begins with a star and another with a name, documents come in two shapes: the star then
 * means a list, so that the members of an object are not taken for what the list would hold.
 */
export function eachPaths(each: readonly string[]): readonly EachPath[] {
  const isEither = each.some((path) => !path.startsWith('*'));
  return each.map((path) => {
    const [first = '', ...rest] = path.split('.');
    return { path, steps: [first === '*' && isEither ? LIST_ONLY : first, ...rest] };
  });
}

/** Whether a step leads to a member of what is (or is not) a list. */
export function stepLeads(step: string | undefined, isList: boolean, key: string | number): boolean {
  if (step === '*') return true;
  return isList ? step === LIST_ONLY : step === key;
}

export function isStar(step: string | undefined): boolean {
  return step === '*' || step === LIST_ONLY;
}

/** Every place in a document that a path leads to; `keys` are what its stars stand for. @throws ReportFault */
export function visitEach(
  node: Node,
  [step, ...rest]: readonly string[],
  visit: (item: Node, keys: readonly string[]) => void,
  keys: readonly string[] = [],
): void {
  if (step === undefined) return visit(node, keys);
  if (!isStar(step)) return visitEach(node.at(step), rest, visit, keys);
  if (node.isList || step === LIST_ONLY) {
    if (!node.isList) return;
    for (const [index, item] of node.list().entries()) visitEach(item, rest, visit, [...keys, String(index)]);
    return;
  }
  for (const [key, item] of node.entries()) visitEach(item, rest, visit, [...keys, key]);
}
