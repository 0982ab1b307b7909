import { data } from '@actions/expressions';

import { evaluateExpression, isTruthy } from '../expression.ts';

/** One combination of a matrix, and the values that GitHub puts behind the job's name. */
export interface MatrixLeg {
  readonly matrix: data.Dictionary;
  readonly labels: readonly string[];
}

type Entries = Map<string, data.ExpressionData>;

/** The combinations of a matrix, in GitHub's order (actions/runner, MatrixBuilder.cs): the product without what is excluded, then what only `include` names. */
export function matrixLegs(value: data.ExpressionData): MatrixLeg[] {
  if (!(value instanceof data.Dictionary)) throw new Error('A matrix is a mapping.');
  const all = entriesOf(value);
  const vectors: Entries = new Map([...all].filter(([key]) => key !== 'include' && key !== 'exclude'));
  const includes = mappings(all.get('include'));
  const excludes = mappings(all.get('exclude'));
  for (const exclude of excludes) {
    const unknown = [...exclude.keys()].find((key) => !vectors.has(key));
    if (unknown !== undefined)
      throw new Error(`Matrix exclude key '${unknown}' does not match any key within the matrix`);
  }
  const used = new Set<Entries>();
  const legs = product(vectors)
    .filter((leg) => !excludes.some((exclude) => matches(leg, exclude)))
    .map((leg) => {
      const extra: Entries = new Map();
      for (const include of includes) {
        if (!matches(leg, new Map([...include].filter(([key]) => vectors.has(key))))) continue;
        used.add(include);
        for (const [key, entry] of include) if (!vectors.has(key)) extra.set(key, entry);
      }
      return makeLeg(leg, extra);
    });
  // Of what only `include` names, the keys of the matrix come first.
  const rest = includes.filter((include) => !used.has(include));
  const ordered = rest.map((include) =>
    [...include].toSorted(([a], [b]) => Number(vectors.has(b)) - Number(vectors.has(a))),
  );
  return [...legs, ...ordered.map((include) => makeLeg(new Map(include), new Map()))];
}

function product(vectors: Entries): Entries[] {
  if (vectors.size === 0) return [];
  let legs: Entries[] = [new Map<string, data.ExpressionData>()];
  for (const [key, vector] of vectors) {
    if (!(vector instanceof data.Array)) throw new Error(`Matrix vector '${key}' is not a list.`);
    if (vector.values().length === 0) throw new Error(`Matrix vector '${key}' does not contain any values`);
    legs = legs.flatMap((leg) =>
      vector.values().map((value) => new Map<string, data.ExpressionData>([...leg, [key, value]])),
    );
  }
  return legs;
}

/** Whether each leaf of a filter equals its place in a combination, by GitHub's ==. */
function matches(leg: Entries, filter: Entries): boolean {
  return [...filter].every(([key, wanted]) => equal(leg.get(key) ?? new data.Null(), wanted));
}

function equal(actual: data.ExpressionData, wanted: data.ExpressionData): boolean {
  if (wanted instanceof data.Dictionary || wanted instanceof data.Array) {
    return [...childrenOf(wanted)].every(([key, child]) =>
      equal(childrenOf(actual).get(key) ?? new data.Null(), child),
    );
  }
  const contexts = { actual, wanted };
  return isTruthy(evaluateExpression('actual == wanted', { contexts, functions: {} }));
}

function childrenOf(value: data.ExpressionData): Entries {
  if (value instanceof data.Dictionary) return entriesOf(value);
  if (value instanceof data.Array) return new Map(value.values().map((entry, index) => [String(index), entry]));
  return new Map();
}

function makeLeg(leg: Entries, extra: Entries): MatrixLeg {
  const pairs = [...leg, ...extra].map(([key, value]) => ({ key, value }));
  return {
    matrix: new data.Dictionary(...pairs),
    labels: [...leg.values()].flatMap(leaves).filter((label) => label !== ''),
  };
}

function leaves(value: data.ExpressionData): string[] {
  if (value.kind === data.Kind.Null) return [];
  if (value instanceof data.Dictionary || value instanceof data.Array) return value.values().flatMap(leaves);
  return [value.coerceString()];
}

function mappings(value: data.ExpressionData | undefined): Entries[] {
  if (value === undefined) return [];
  if (!(value instanceof data.Array)) throw new Error('include and exclude are lists of mappings.');
  return value.values().map((entry) => {
    if (!(entry instanceof data.Dictionary) || entry.values().length === 0) {
      throw new Error('Each entry of include and exclude is a mapping with values.');
    }
    return entriesOf(entry);
  });
}

function entriesOf(value: data.Dictionary): Entries {
  return new Map(value.pairs().map(({ key, value: entry }) => [key, entry]));
}
