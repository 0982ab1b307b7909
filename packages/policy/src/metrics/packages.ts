import type { Package } from '@qeml-actions/reports';

import type { Facts } from '../facts.ts';
import { matchesAny } from '../globs.ts';
import { licenseFault, type LicenseFault } from '../license-fault.ts';
import type { Evidence, Measured, Metric, MetricFamily, MetricRules, Selectors } from '../metric.ts';
import { isReports, MOST_EVIDENCE, reportsOf } from '../selection.ts';

const KINDS = ['licenses'] as const;
const ALL = ['sbom', 'licenses'] as const;

function nameOf({ name, version, purl }: Package): string {
  return purl ?? (version === undefined ? name : `${name} ${version}`);
}

function chosen(
  facts: Facts,
  selectors: Selectors,
  kinds: readonly ('sbom' | 'licenses')[],
): readonly Package[] | Measured {
  const reports = reportsOf(facts, selectors, kinds);
  if (!isReports(reports)) return reports;
  const { name } = selectors;
  const packages = reports.flatMap(({ report }) => report.packages);
  const matching =
    name === undefined
      ? packages
      : packages.filter((item) => matchesAny([name], item.name) || matchesAny([name], item.purl ?? ''));
  if (name !== undefined && matching.length === 0)
    return { state: 'nothing', reason: `no package is called \`${name}\`` };
  return matching;
}

function isPackages(value: readonly Package[] | Measured): value is readonly Package[] {
  return Array.isArray(value);
}

function faulty(packages: readonly Package[], fault: LicenseFault['fault'], rules: MetricRules): Measured {
  const evidence = packages.flatMap((item): readonly Evidence[] => {
    const found = licenseFault(item, rules);
    return found?.fault === fault ? [{ text: `${nameOf(item)}: ${found.text}` }] : [];
  });
  return { state: 'value', value: evidence.length, evidence: evidence.slice(0, MOST_EVIDENCE) };
}

function unknown(facts: Facts, selectors: Selectors, rules: MetricRules): Measured {
  const packages = chosen(facts, selectors, KINDS);
  return isPackages(packages) ? faulty(packages, 'unknown', rules) : packages;
}

/** Without a list of what is allowed, nothing is denied; what is not known is counted by `licenses.unknown`. */
function denied(facts: Facts, selectors: Selectors, rules: MetricRules): Measured {
  const packages = chosen(facts, selectors, KINDS);
  if (!isPackages(packages)) return packages;
  if (rules.allowedLicenses) return faulty(packages, 'denied', rules);
  return { state: 'value', value: 0, evidence: [{ text: 'the policy has no list of allowed licenses' }] };
}

function metric(id: Metric['id'], text: string, measure: Metric['measure'], more: Partial<Metric> = {}): Metric {
  return { id, kinds: KINDS, unit: 'count', better: 'lower', selectors: ['report', 'name'], text, measure, ...more };
}

export const packages = {
  metrics: [
    metric(
      'packages.total',
      'Packages of software bills of materials and license lists.',
      (facts, selectors) => {
        const packages = chosen(facts, selectors, ALL);
        return isPackages(packages) ? { state: 'value', value: packages.length, evidence: [] } : packages;
      },
      { kinds: ALL },
    ),
    metric('licenses.unknown', 'Packages whose license is not declared, or is none that SPDX knows.', unknown),
    metric('licenses.denied', 'Packages under a license that `licenses.allow` does not have.', denied),
  ],
} satisfies MetricFamily;
