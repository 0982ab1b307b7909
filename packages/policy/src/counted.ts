import type { Facts, JudgedFinding } from './facts.ts';
import type { Policy } from './policy.ts';
import { waivedFrom } from './waiving.ts';

/** A finding that counts, and the report that tells it. */
export interface CountedFinding {
  readonly finding: JudgedFinding;
  /** The report's path. */
  readonly report: string;
}

/** The findings of all kinds that count: neither suppressed nor waived; those that the base does not have are marked as new. */
export function countedFindings(policy: Policy, facts: Facts): readonly CountedFinding[] {
  return waivedFrom(policy, facts)
    .facts.reports.filter(({ role }) => role === 'head')
    .flatMap(({ findings, report }) => findings.map((finding) => ({ finding, report: report.path })));
}
