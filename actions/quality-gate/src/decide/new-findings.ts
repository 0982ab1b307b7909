import { countedFindings, type CountedFinding } from '@qeml-actions/policy';
import { SEVERITIES, type Kind } from '@qeml-actions/reports';

import type { Result } from '../result.ts';

const KINDS: readonly Kind[] = ['findings', 'lint', 'dependencies', 'images'];

/**
 * The findings that the base does not have, the worst first; undefined where no report looks for any. Without a base all are
 * listed: none of them is known to be an old one.
 */
export function newFindings({
  judgement,
  facts,
}: Pick<Result, 'judgement' | 'facts'>): readonly CountedFinding[] | undefined {
  const looked = facts.reports.some(
    ({ role, report }) => role === 'head' && report.kinds.some((kind) => KINDS.includes(kind)),
  );
  if (!looked) return undefined;
  const all = countedFindings(judgement.policy, facts);
  const fresh = facts.base.state === 'found' ? all.filter(({ finding }) => finding.isNew === true) : all;
  const rank = ({ finding }: CountedFinding): number => SEVERITIES.indexOf(finding.severity);
  return [...fresh].sort((a, b) => rank(b) - rank(a) || (b.finding.score ?? 0) - (a.finding.score ?? 0));
}
