import { isAtLeast, SEVERITIES, type Severity } from '@qeml-actions/reports';

import type { Facts, JudgedFinding } from '../facts.ts';
import type { Evidence, Measured, Metric, MetricFamily, MetricRules, Selectors } from '../metric.ts';
import { findingsOf, isReports, MOST_EVIDENCE, reportsOf } from '../selection.ts';

type Kind = JudgedFinding['kind'];

const REPORT_KINDS = {
  findings: ['findings', 'lint'],
  dependencies: ['dependencies'],
  images: ['images'],
} as const;

function evidenceOf(finding: JudgedFinding): Evidence {
  const { file, line, tool, rule, message, severity } = finding;
  const of = finding.package ? ` in ${finding.package.name} ${finding.package.version ?? ''}`.trimEnd() : '';
  return {
    text: `${severity}: ${tool} ${rule}${of}: ${message.split('\n')[0]?.slice(0, 300) ?? ''}`,
    ...(file !== undefined && { path: file }),
    ...(line !== undefined && { line }),
  };
}

/** Those of a severity or worse. One whose severity is not known may be of any: it is looked for before. */
function valueOf(
  chosen: readonly JudgedFinding[],
  { severity }: Selectors,
  { unknownSeverity }: MetricRules,
): Measured {
  const unknown = chosen.find((finding) => finding.unknownSeverity === true);
  if (unknownSeverity === 'error' && unknown)
    return {
      state: 'error',
      reason: `${unknown.tool} says \`${unknown.word.slice(0, 40)}\` of ${unknown.rule}: how severe that is, is not known`,
    };
  const sorted = ofSeverity(chosen, severity).sort(
    (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity),
  );
  return {
    state: 'value',
    value: sorted.length,
    findings: sorted,
    evidence: sorted.slice(0, MOST_EVIDENCE).map(evidenceOf),
  };
}

function ofSeverity(findings: readonly JudgedFinding[], severity: Severity | undefined): JudgedFinding[] {
  return findings.filter((finding) => severity === undefined || isAtLeast(finding.severity, severity));
}

function all(kind: Kind) {
  return (facts: Facts, selectors: Selectors, rules: MetricRules): Measured => {
    const reports = reportsOf(facts, selectors, REPORT_KINDS[kind]);
    return isReports(reports) ? valueOf(findingsOf(reports, kind, selectors), selectors, rules) : reports;
  };
}

function fresh(kind: Kind) {
  return (facts: Facts, selectors: Selectors, rules: MetricRules): Measured => {
    const reports = reportsOf(facts, selectors, REPORT_KINDS[kind]);
    if (!isReports(reports)) return reports;
    const { base } = facts;
    const findings = findingsOf(reports, kind, selectors);
    if (base.state === 'unavailable') return { state: 'error', reason: `the base cannot be had: ${base.reason}` };
    const reason = noBase(base, kind);
    // Where there is nothing at all, nothing is new.
    if (reason !== undefined)
      return ofSeverity(findings, selectors.severity).length === 0
        ? valueOf(findings, selectors, rules)
        : { state: 'no-base', reason };
    return valueOf(
      findings.filter(({ isNew }) => isNew === true),
      selectors,
      rules,
    );
  };
}

/** What a base did not look for cannot be told by it: a scanner that is new does not make all that it finds new. */
function noBase(base: Facts['base'], kind: Kind): string | undefined {
  if (base.state === 'none') return base.reason;
  if (base.state !== 'found' || base.baseline.findings[kind]) return undefined;
  return `nothing to compare with: the base at ${base.commit.slice(0, 12)} had no report of ${kind}; a run on the default branch will record it`;
}

function metric(id: Metric['id'], kind: Kind, text: string, measure: Metric['measure']): Metric {
  return {
    id,
    kinds: REPORT_KINDS[kind],
    unit: 'count',
    better: 'lower',
    selectors: ['report', 'path', 'name', 'severity'],
    text,
    measure,
  };
}

export const findings = {
  metrics: [
    metric(
      'findings.total',
      'findings',
      'Findings of analyzers and linters, without suppressed and waived ones.',
      all('findings'),
    ),
    metric(
      'findings.new',
      'findings',
      'Findings of analyzers and linters that the base does not have, without waived ones.',
      fresh('findings'),
    ),
    metric(
      'dependencies.vulnerabilities',
      'dependencies',
      'Vulnerabilities of dependencies, without waived ones.',
      all('dependencies'),
    ),
    metric(
      'dependencies.vulnerabilities.new',
      'dependencies',
      'Vulnerabilities of dependencies that the base does not have, without waived ones.',
      fresh('dependencies'),
    ),
    metric(
      'images.vulnerabilities',
      'images',
      'Vulnerabilities of container images, without waived ones.',
      all('images'),
    ),
    metric(
      'images.vulnerabilities.new',
      'images',
      'Vulnerabilities of container images that the base does not have, without waived ones.',
      fresh('images'),
    ),
  ],
} satisfies MetricFamily;
