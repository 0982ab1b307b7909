import { originText } from './condition.ts';
import type { Facts, JudgedFinding, ReadReport } from './facts.ts';
import { matchesAny } from './globs.ts';
import type { ConditionResult, WaiverResult } from './judgement.ts';
import { withNovelty } from './novelty.ts';
import type { Policy, Waiver } from './policy.ts';

const DAY = 86_400_000;

/** The instant at which a waiver ends, in milliseconds: after its last day, in UTC. NaN for what is no day of the calendar. */
export function endOf({ expires }: Pick<Waiver, 'expires'>): number {
  const start = Date.parse(`${expires}T00:00:00Z`);
  // The 30th of February is taken for the 2nd of March.
  return Number.isFinite(start) && new Date(start).toISOString().startsWith(expires) ? start + DAY : Number.NaN;
}

function matches({ match }: Waiver, finding: JudgedFinding): boolean {
  if (match.metric !== undefined) return false;
  const { tool, rule, path, severity, package: name, id, fingerprint } = match;
  return (
    (tool === undefined || tool.toLowerCase() === finding.tool.toLowerCase()) &&
    (rule === undefined || rule === finding.rule) &&
    (path === undefined || matchesAny(path, finding.file ?? finding.path ?? '')) &&
    (severity === undefined || finding.severity === severity) &&
    (name === undefined || name === finding.package?.name || matchesAny([name], finding.package?.purl ?? '')) &&
    (id === undefined || (finding.ids ?? [finding.rule]).includes(id)) &&
    (fingerprint === undefined || fingerprint === finding.key || fingerprint === finding.fingerprint)
  );
}

/** What the waivers of a policy take out of what is known. */
export interface Waived {
  /** The same facts, without what is waived or suppressed, and with what is new marked. */
  readonly facts: Facts;
  readonly results: readonly WaiverResult[];
  readonly byKey: ReadonlyMap<string, Waiver>;
}

/** Many metrics ask for the same. */
const known = new WeakMap<Facts, WeakMap<Policy, Waived>>();

/** Applies waivers to findings. What is expired, or not allowed by the policy, takes nothing out. */
export function waivedFrom(policy: Policy, facts: Facts): Waived {
  let byPolicy = known.get(facts);
  if (!byPolicy) known.set(facts, (byPolicy = new WeakMap()));
  let waived = byPolicy.get(policy);
  if (!waived) byPolicy.set(policy, (waived = applied(policy, withNovelty(facts))));
  return waived;
}

function applied(policy: Policy, facts: Facts): Waived {
  const byKey = new Map<string, Waiver>();
  const results = policy.waivers
    .filter(({ match }) => match.metric === undefined)
    .map((waiver) => {
      const refusal = refusalOf(waiver, policy, facts);
      if (refusal) return refusal;
      const taken = facts.reports
        .flatMap(({ findings }) => findings)
        .filter((finding) => finding.suppressed !== true && matches(waiver, finding));
      for (const { key } of taken) if (!byKey.has(key)) byKey.set(key, waiver);
      return used(waiver, taken.length);
    });
  const reports = facts.reports.map((report): ReadReport => ({
    ...report,
    findings: report.findings.filter(({ key, suppressed }) => suppressed !== true && !byKey.has(key)),
  }));
  return { facts: { ...facts, reports }, results, byKey };
}

function nameOf({ match, origin }: Waiver): string {
  const parts = Object.entries(match).map(([key, value]) => `${key} ${String(value)}`);
  return `the waiver for ${parts.join(', ')} (${originText(origin)})`;
}

function used(waiver: Waiver, count: number): WaiverResult {
  const { max, owner, reason, expires } = waiver;
  if (count === 0) return { waiver, state: 'unused', count, text: `${nameOf(waiver)} matches nothing: remove it` };
  if (max !== undefined && count > max)
    return { waiver, state: 'exceeded', count, text: `${nameOf(waiver)} matches ${count}, and allows ${max}` };
  return {
    waiver,
    state: 'applied',
    count,
    text: `${nameOf(waiver)} takes out ${count} until ${expires}: ${reason} (${owner})`,
  };
}

function refusalOf(
  waiver: Waiver,
  { waiverDays, waiverOwners }: Policy,
  { now, codeowners }: Facts,
): WaiverResult | undefined {
  const end = endOf(waiver);
  const refuse = (state: 'expired' | 'invalid', why: string): WaiverResult => ({
    waiver,
    state,
    count: 0,
    text: `${nameOf(waiver)} ${why}`,
  });
  // Also where it is no number.
  if (!(end > now.getTime())) return refuse('expired', `expired on ${waiver.expires}: mend it, or decide again`);
  if (end > now.getTime() + (waiverDays + 1) * DAY)
    return refuse('invalid', `expires on ${waiver.expires}, more than ${waiverDays} days from now`);
  if (waiverOwners === 'codeowners' && !codeowners?.includes(waiver.owner.toLowerCase()))
    return refuse('invalid', `has the owner ${waiver.owner}, who is not in CODEOWNERS`);
  return undefined;
}

/** Applies waivers on metrics to results that are broken. */
export function waivedMetrics(
  policy: Policy,
  facts: Facts,
  results: readonly ConditionResult[],
): { readonly results: readonly ConditionResult[]; readonly waivers: readonly WaiverResult[] } {
  const waivers: WaiverResult[] = [];
  let judged = results;
  for (const waiver of policy.waivers) {
    const { metric } = waiver.match;
    if (metric === undefined) continue;
    const refusal = refusalOf(waiver, policy, facts);
    if (refusal) {
      waivers.push(refusal);
      continue;
    }
    const broken = judged.filter(({ condition, state }) => condition.metric === metric && state === 'broken');
    const beyond = broken.find(({ value = 0 }) => waiver.max !== undefined && value > waiver.max);
    if (beyond) {
      waivers.push({
        waiver,
        state: 'exceeded',
        count: broken.length,
        text: `${nameOf(waiver)} allows ${waiver.max ?? 0}, and the value is ${beyond.value ?? 0}`,
      });
      continue;
    }
    waivers.push(used(waiver.max === undefined ? waiver : { ...waiver, max: undefined }, broken.length));
    const text = `waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`;
    judged = judged.map((result) =>
      broken.includes(result)
        ? { ...result, state: 'waived', verdict: 'pass', text: `${result.text}; ${text}` }
        : result,
    );
  }
  return { results: judged, waivers };
}
