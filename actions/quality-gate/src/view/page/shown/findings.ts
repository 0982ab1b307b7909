import { withNovelty, type Facts, type JudgedFinding, type Judgement } from '@qeml-actions/policy';
import { SEVERITIES, type Severity } from '@qeml-actions/reports';

import { FINDINGS } from '../limits.ts';

import { placeText } from './place.ts';

export interface ShownFinding {
  readonly tool: string;
  readonly rule: string;
  readonly kind: JudgedFinding['kind'];
  readonly severity: Severity;
  readonly message: string;
  readonly place: string;
  readonly isNew: boolean;
  /** Who accepts it; empty where nobody does. */
  readonly waived: '' | 'waived' | 'suppressed';
  /** A name and a version; empty where it is about none. */
  readonly package: string;
  readonly fixedIn: string;
  readonly url: string;
}

export interface ShownFindings {
  readonly findings: readonly ShownFinding[];
  readonly left: number;
  /** Of all, by severity, the worst first, without those that are accepted. */
  readonly counts: readonly { readonly severity: Severity; readonly count: number }[];
  readonly fresh: number;
  readonly accepted: number;
  /** Whether there is a base that tells what is new. */
  readonly isCompared: boolean;
}

const LOOKING: readonly string[] = ['findings', 'lint', 'dependencies', 'images'];

/** Findings of every kind: those that count first, the new before the old, the worst first. Undefined where nobody looked. */
export function shownFindings(facts: Facts, waived: Judgement['waived']): ShownFindings | undefined {
  const heads = withNovelty(facts).reports.filter(({ role }) => role === 'head');
  const looked = heads.some(({ report }) => report.kinds.some((kind) => LOOKING.includes(kind)));
  if (!looked) return undefined;
  const all = heads
    .flatMap(({ findings }) => findings)
    .map((finding) => ({ finding, accepted: acceptedBy(finding, waived) }));
  const counting = all.filter(({ accepted }) => accepted === '');
  const ordered = [...all].sort(
    (a, b) =>
      Number(a.accepted !== '') - Number(b.accepted !== '') ||
      Number(b.finding.isNew === true) - Number(a.finding.isNew === true) ||
      SEVERITIES.indexOf(b.finding.severity) - SEVERITIES.indexOf(a.finding.severity),
  );
  return {
    findings: ordered.slice(0, FINDINGS).map(({ finding, accepted }) => shownFinding(finding, accepted)),
    left: Math.max(0, all.length - FINDINGS),
    counts: SEVERITIES.toReversed()
      .map((severity) => ({ severity, count: counting.filter(({ finding }) => finding.severity === severity).length }))
      .filter(({ count }) => count > 0),
    fresh: counting.filter(({ finding }) => finding.isNew === true).length,
    accepted: all.length - counting.length,
    isCompared: facts.base.state === 'found',
  };
}

function acceptedBy({ key, suppressed }: JudgedFinding, waived: Judgement['waived']): ShownFinding['waived'] {
  if (suppressed === true) return 'suppressed';
  return waived.has(key) ? 'waived' : '';
}

function shownFinding(finding: JudgedFinding, accepted: ShownFinding['waived']): ShownFinding {
  const { tool, rule, kind, severity, message, file, path, line, package: item, fixedIn = '', url = '' } = finding;
  return {
    tool,
    rule,
    kind,
    severity,
    message,
    place: placeText(file ?? path, line),
    isNew: finding.isNew === true,
    waived: accepted,
    package: item ? `${item.name} ${item.version ?? ''}`.trimEnd() : '',
    fixedIn,
    url,
  };
}
