import { metricOf } from './catalogue.ts';
import { kindsIn, type Facts } from './facts.ts';
import type { MetricId } from './metric.ts';
import type { Policy } from './policy.ts';
import { waivedFrom } from './waiving.ts';

/** The value of a metric over everything, waivers applied; undefined where it was not measured or could not be told. */
export function metricValue(policy: Policy, facts: Facts, id: MetricId): number | undefined {
  const metric = metricOf(id);
  const kinds = kindsIn(facts);
  if (!metric.kinds.some((kind) => kinds.has(kind))) return undefined;
  const measured = metric.measure(
    waivedFrom(policy, facts).facts,
    {},
    {
      allowedLicenses: policy.allowedLicenses,
      licenseExceptions: policy.licenseExceptions,
      unknownSeverity: policy.treat['unknown-severity'],
    },
  );
  return measured.state === 'value' && Number.isFinite(measured.value) ? measured.value : undefined;
}
