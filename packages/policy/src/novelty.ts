import { compareFindings, knownFrom } from '@qeml-actions/reports';

import type { Facts, JudgedFinding } from './facts.ts';

const KINDS: readonly JudgedFinding['kind'][] = ['findings', 'dependencies', 'images'];

/**
 * The same facts, with every finding that the base does not have marked as new; without a base none is. All findings are compared,
 * before any is waived or narrowed to: else a new one could be taken for one that was left out.
 */
export function withNovelty(facts: Facts): Facts {
  const { base, reports } = facts;
  if (base.state !== 'found') return facts;
  const all = reports.filter(({ role }) => role === 'head').flatMap(({ findings }) => findings);
  const added = new Set<JudgedFinding>();
  for (const kind of KINDS) {
    const recorded = base.baseline.findings[kind];
    if (!recorded) continue;
    const here = all.filter((one) => one.kind === kind);
    for (const finding of compareFindings(here, recorded.map(knownFrom)).new) added.add(finding);
  }
  return {
    ...facts,
    reports: reports.map((report) => ({
      ...report,
      findings: report.findings.map((finding) => (added.has(finding) ? { ...finding, isNew: true } : finding)),
    })),
  };
}
