import { metricValue, type Facts, type JudgedFinding, type Policy } from '@qeml-actions/policy';

/** The numbers of the outputs, whatever the policy asks; undefined where they were not measured. */
export interface Figures {
  readonly coverageLines: number | undefined;
  readonly coverageBranches: number | undefined;
  readonly coveragePatch: number | undefined;
  readonly testsTotal: number | undefined;
  readonly testsFailed: number | undefined;
  readonly findingsNew: number | undefined;
  readonly findingsCritical: number | undefined;
  readonly findingsHigh: number | undefined;
}

/** Tests count here with the skipped ones, as a reader of the number expects. */
export function figuresOf(policy: Policy, facts: Facts): Figures {
  const value = (metric: Parameters<typeof metricValue>[2]): number | undefined => metricValue(policy, facts, metric);
  const tests = facts.reports.flatMap(({ role, report }) => (role === 'head' && report.tests ? [report.tests] : []));
  const looked = facts.reports.some(
    ({ role, report }) => role === 'head' && report.kinds.some((kind) => KINDS.includes(kind)),
  );
  const all = facts.reports.filter(({ role }) => role === 'head').flatMap(({ findings }) => findings);
  const ofSeverity = (severity: JudgedFinding['severity']): number | undefined =>
    looked ? all.filter((finding) => finding.severity === severity && finding.suppressed !== true).length : undefined;
  return {
    coverageLines: value('coverage.lines'),
    coverageBranches: value('coverage.branches'),
    // Of no lines there is no share.
    coveragePatch: value('patch.lines') ? value('coverage.patch.lines') : undefined,
    testsTotal: tests.length === 0 ? undefined : tests.reduce((sum, { total }) => sum + total, 0),
    testsFailed: value('tests.failed'),
    findingsNew: value('findings.new'),
    findingsCritical: ofSeverity('critical'),
    findingsHigh: ofSeverity('high'),
  };
}

const KINDS: readonly string[] = ['findings', 'lint', 'dependencies', 'images'];
