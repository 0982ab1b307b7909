import type { Metric, MetricFamily, MetricId } from './metric.ts';
import { METRIC_FAMILIES } from './metrics/index.generated.ts';
import type { Preset } from './preset.ts';
import { PRESETS } from './presets/index.generated.ts';

const families: readonly MetricFamily[] = METRIC_FAMILIES;
const byId = new Map(families.flatMap(({ metrics }) => metrics).map((metric) => [metric.id, metric]));

/** Every metric, as the catalogue has them. */
export function metrics(): readonly Metric[] {
  return [...byId.values()];
}

/** @throws RangeError for an id that the schema knows and the catalogue does not */
export function metricOf(id: MetricId): Metric {
  const metric = byId.get(id);
  if (!metric) throw new RangeError(`No metric is called ${id}.`);
  return metric;
}

export function presets(): readonly Preset[] {
  return PRESETS;
}
