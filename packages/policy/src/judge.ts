import type { Verdict } from '@qeml-actions/core';
import { KINDS, type Kind } from '@qeml-actions/reports';

import { metricOf } from './catalogue.ts';
import type { Condition } from './condition.ts';
import { reportDoubts, waiverDoubts } from './doubts.ts';
import type { Facts } from './facts.ts';
import { worst, type ConditionResult, type Doubt, type Judgement, type StageResult } from './judgement.ts';
import { judged, type Court } from './measuring.ts';
import type { Policy, Stage } from './policy.ts';
import { waivedFrom, waivedMetrics } from './waiving.ts';

/** A score never looks good while something that blocks is broken. */
const BLOCKED = 59;

/**
 * Holds all that is known against a policy: a pure function, so that a decision can be made again.
 * `stage`: its own conditions are asked as well. @throws RangeError for a stage that the policy does not define
 */
export function judge(policy: Policy, facts: Facts, stage?: string): Judgement {
  const waived = waivedFrom(policy, facts);
  const court: Court = {
    facts: waived.facts,
    rules: {
      allowedLicenses: policy.allowedLicenses,
      licenseExceptions: policy.licenseExceptions,
      unknownSeverity: policy.treat['unknown-severity'],
    },
    treat: policy.treat,
    baseRequired: policy.base === 'required',
  };
  const conditions = [...policy.conditions, ...policy.stages.flatMap((one) => one.conditions)];
  const all = waivedMetrics(
    policy,
    facts,
    conditions.map((condition) => judged(condition, court)),
  );
  const chosen = stage === undefined ? undefined : stageOf(policy, stage);
  const results = all.results.filter(
    ({ condition }) => condition.stage === undefined || condition.stage === chosen?.name,
  );
  const waivers = [...waived.results, ...all.waivers];
  const doubts = [
    ...reportDoubts(policy, facts),
    ...unjudged(policy, facts, results),
    ...waiverDoubts(waivers, policy.treat),
  ];
  return {
    policy,
    verdict: worst([...results.map(({ verdict }) => verdict), ...doubts.map(({ verdict }) => verdict)]),
    score: scoreOf(results, doubts),
    results,
    doubts,
    waivers,
    stages: policy.stages.map((one) => stageResult(one, all.results, doubts)),
    notMeasured: notMeasured(policy.conditions, results),
    waived: waived.byKey,
  };
}

function stageOf({ stages, name: policy }: Policy, name: string): Stage {
  const stage = stages.find((one) => one.name === name);
  if (stage) return stage;
  const known = stages.map((one) => one.name).join(', ') || 'none';
  throw new RangeError(`${policy} defines no stage \`${name}\`; it defines: ${known}.`);
}

/** That nothing is asked of what was read must not look like all of it holding. */
function unjudged({ name }: Policy, { reports }: Facts, results: readonly ConditionResult[]): readonly Doubt[] {
  const isRead = reports.some(({ role }) => role === 'head');
  if (!isRead || results.some(({ state }) => state !== 'not-measured')) return [];
  return [{ verdict: 'warn', text: `no condition of ${name} is about what was read: nothing was judged` }];
}

function isBlocking({ verdict }: { readonly verdict: Verdict | undefined }): boolean {
  return verdict === 'fail' || verdict === 'error';
}

/**
 * A condition that is not asked does not keep a stage back; one that it names itself and could not be measured does, and so does
 * a doubt about what it is asked of.
 */
function stageResult(
  { name, require }: Stage,
  results: readonly ConditionResult[],
  doubts: readonly Doubt[],
): StageResult {
  const asked = results.filter(
    ({ condition }) =>
      condition.stage === name ||
      (condition.stage === undefined && (require === 'all' || require.includes(condition.metric))),
  );
  const missing = asked
    .filter((result) =>
      result.state === 'not-measured' ? require !== 'all' || result.condition.stage === name : isBlocking(result),
    )
    .map(({ key }) => key);
  const kinds = new Set<Kind>(asked.flatMap(({ condition }) => metricOf(condition.metric).kinds));
  const inTheWay = doubts
    .filter(
      (doubt) => isBlocking(doubt) && (require === 'all' || (doubt.kinds?.some((kind) => kinds.has(kind)) ?? true)),
    )
    .map(({ text }) => text);
  return { name, ready: missing.length + inTheWay.length === 0, missing: [...missing, ...inTheWay] };
}

/** The share of the asked conditions that hold, by weight. */
function scoreOf(results: readonly ConditionResult[], doubts: readonly Doubt[]): number {
  const asked = results.filter(({ verdict }) => verdict !== undefined);
  const sum = (some: readonly ConditionResult[]): number =>
    some.reduce((total, { condition }) => total + condition.weight, 0);
  const total = sum(asked);
  if (total === 0) return 0;
  const score = Math.round(
    (100 * sum(asked.filter(({ state }) => ['holds', 'short', 'waived'].includes(state)))) / total,
  );
  const blocked = asked.some(isBlocking) || doubts.some(isBlocking);
  return blocked ? Math.min(score, BLOCKED) : score;
}

/** In the order of the kinds. */
function notMeasured(conditions: readonly Condition[], results: readonly ConditionResult[]): readonly Kind[] {
  const missing = new Set(
    results
      .filter(({ state }) => state === 'not-measured')
      .flatMap(({ condition }) => metricOf(condition.metric).kinds),
  );
  const measured = new Set(
    results
      .filter(({ state }) => state !== 'not-measured')
      .flatMap(({ condition }) => metricOf(condition.metric).kinds),
  );
  return conditions.length === 0 ? [] : KINDS.filter((kind) => missing.has(kind) && !measured.has(kind));
}
