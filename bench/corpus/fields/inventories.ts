import type { Finding, Package, Report } from '@qeml-actions/reports';

import type { Fields } from '../compare.ts';
import { countBy } from './findings.ts';

import type { Expected } from '../manifest.ts';

const RECORDS = 'records: ';

/** What the manifest calls the word of a tool that gave none. */
function nameless(expected: unknown): string {
  const names = typeof expected === 'object' && expected !== null ? Object.keys(expected) : [];
  return ['(null)', 'None', '(absent)', '?'].find((name) => names.includes(name)) ?? '';
}

/** How many records of each word the tool wrote, before what is the same was joined. */
function recorded({ figures }: Report, expected: Expected): Readonly<Record<string, unknown>> {
  const words = Object.entries(figures).filter(([name]) => name.startsWith(RECORDS));
  const empty = nameless(expected['severities']);
  const severities = words.map(([name, count]) => [name.slice(RECORDS.length) || empty, count]);
  return { total: figures['records'], severities: Object.fromEntries(severities) };
}

function isVulnerability({ group, ids }: Finding): boolean {
  return ids !== undefined && (group === undefined || group === 'vulnerability');
}

/** Distinct advisories by the tool's own identifiers. */
function unique(report: Report, expected: Expected): Readonly<Record<string, unknown>> {
  const { findings, figures, format } = report;
  const byRule = new Map(findings.filter(isVulnerability).map((finding) => [finding.rule, finding] as const));
  const count = Number(figures['advisories'] ?? byRule.size);
  const severities = countBy([...byRule.values()], ({ word }) => word || nameless(expected['unique_severities']));
  return {
    unique: count,
    unique_advisories: count,
    unique_ids: count,
    unique_vulnerability_ids: count,
    unique_severities: severities,
    ...(format === 'govulncheck-json' && { unique_osv: byRule.size }),
  };
}

/** Trivy's four groups. */
function groups({ findings }: Report): Readonly<Record<string, unknown>> {
  const of = (group: Finding['group']): unknown => {
    const found = findings.filter((finding) => finding.group === group && finding.suppressed !== true);
    return { total: found.length, severities: countBy(found, ({ word }) => word) };
  };
  return {
    vulnerabilities: of('vulnerability'),
    misconfigurations_fail: of('misconfiguration'),
    secrets: of('secret'),
    licences: of('license'),
  };
}

function licences(packages: readonly Package[], expected: unknown): Readonly<Record<string, number>> {
  const absent = nameless(expected);
  const stated = packages.flatMap(({ licenses, concluded }) => [
    ...licenses,
    ...(concluded === undefined ? [] : [concluded]),
  ]);
  const words = stated.map((word) => word || absent);
  return countBy(words, (word) => word);
}

/** SPDX states one license of each package, or none. */
function spdx(packages: readonly Package[]): Readonly<Record<string, unknown>> {
  return {
    licences_declared: countBy(packages, ({ licenses }) => licenses[0] ?? '(absent)'),
    licences_concluded: countBy(packages, ({ concluded }) => concluded ?? '(absent)'),
  };
}

function inventory({ packages, figures, format }: Report, expected: Expected): Readonly<Record<string, unknown>> {
  const list = Array.isArray(expected['licences']) ? undefined : expected['licences'];
  return {
    packages: packages.length,
    components: figures['components'],
    components_recursive: packages.length,
    ...(format.startsWith('spdx') ? spdx(packages) : { licences: licences(packages, list) }),
  };
}

/** Advisories, packages and their licenses. */
export const inventories: Fields = (report, expected) => {
  const { kinds, figures, format } = report;
  if (format === 'trivy-json') return { ...groups(report), ...unique(report, expected) };
  if (kinds.includes('sbom') || kinds[0] === 'licenses') return inventory(report, expected);
  if (!kinds.includes('dependencies') && !kinds.includes('images')) return {};
  return { ...(figures['records'] !== undefined && recorded(report, expected)), ...unique(report, expected) };
};
