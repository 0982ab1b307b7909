import { metrics, type Metric } from '@qeml-actions/policy';

const units = new Map<string, Metric['unit']>(metrics().map(({ id, unit }) => [id, unit]));

/** The unit that a metric's values are in. */
export function unitOf(metric: string): Metric['unit'] {
  return units.get(metric) ?? 'count';
}
