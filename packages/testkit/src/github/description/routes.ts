import type { DescribedOperation } from './slice.ts';

interface Route {
  readonly id: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** Parameters in which a slash may stand as it is. */
const WITH_SLASHES = new Set(['path', 'ref', 'branch']);

/** Which operation a request means, by method and path. */
export class Routes {
  readonly #routes: readonly Route[];

  constructor(operations: Readonly<Record<string, DescribedOperation>>) {
    // What says more literally goes first: `/commits/{ref}` would take `/commits/{ref}/pulls` as well.
    this.#routes = Object.entries(operations)
      .sort(([, a], [, b]) => literalSegments(b.path) - literalSegments(a.path))
      .map(([id, { method, path }]) => ({ id, method, ...patternOf(path) }));
  }

  find(method: string, path: string): { readonly id: string; readonly params: Record<string, string> } | undefined {
    for (const route of this.#routes) {
      const match = route.method === method ? route.pattern.exec(path) : null;
      if (!match) continue;
      const values = route.names.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? '')] as const);
      return { id: route.id, params: Object.fromEntries(values) };
    }
    return undefined;
  }
}

function literalSegments(path: string): number {
  return path.split('/').filter((segment) => !segment.includes('{')).length;
}

function patternOf(path: string): { readonly pattern: RegExp; readonly names: readonly string[] } {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) => (WITH_SLASHES.has(name) ? '(.+)' : '([^/]+)'));
  return { pattern: new RegExp(`^${source}$`), names };
}
