/** The metrics of a CVSS vector by their abbreviations. */
export type Metrics = ReadonlyMap<string, string>;

const MAX_LENGTH = 400;

/** The metrics of `AV:N/AC:L/…`; undefined for what is no such list, or has a metric twice. */
export function metricsOf(vector: string): Metrics | undefined {
  if (vector.length > MAX_LENGTH) return undefined;
  const metrics = new Map<string, string>();
  for (const part of vector.split('/')) {
    const colon = part.indexOf(':');
    const name = part.slice(0, colon);
    if (colon < 1 || colon === part.length - 1 || metrics.has(name)) return undefined;
    metrics.set(name, part.slice(colon + 1));
  }
  return metrics;
}

/** The weight of each metric's value; undefined where one is missing or has no weight. */
export function weightsOf<Name extends string>(
  metrics: Metrics,
  tables: Readonly<Record<Name, Readonly<Record<string, number>>>>,
): Readonly<Record<Name, number>> | undefined {
  const weights: Partial<Record<Name, number>> = {};
  for (const name in tables) {
    const value = metrics.get(name) ?? '';
    const weight = Object.hasOwn(tables[name], value) ? tables[name][value] : undefined;
    if (weight === undefined) return undefined;
    weights[name] = weight;
  }
  return weights as Record<Name, number>;
}
