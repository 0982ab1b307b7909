import type { Node } from './text/node.ts';

function isFinite(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Those of the named members that are finite numbers; undefined when none is. */
export function figuresOf(node: Node, names: readonly string[]): Readonly<Record<string, number>> | undefined {
  const figures: Record<string, number> = {};
  for (const name of names) {
    const { value } = node.at(name);
    if (isFinite(value)) figures[name] = value;
  }
  return Object.keys(figures).length > 0 ? figures : undefined;
}

/** The numbers of a list; undefined unless it has some and nothing else. */
export function numbersOf(node: Node): readonly number[] | undefined {
  const { value } = node;
  return Array.isArray(value) && value.length > 0 && value.every(isFinite) ? value : undefined;
}
