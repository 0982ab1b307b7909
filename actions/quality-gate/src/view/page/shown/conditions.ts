import type { Verdict } from '@qeml-actions/core';
import { formatValue, originText, type Condition, type ConditionResult, type Doubt } from '@qeml-actions/policy';

import { unitOf } from '../../../decide/unit.ts';
import { askedText } from '../../../messages/page.ts';

import { placeText } from './place.ts';

/** One piece of evidence; its place is empty where it has none. */
export interface ShownEvidence {
  readonly place: string;
  readonly text: string;
}

/** A condition with all that explains what came of it. */
export interface ShownCondition {
  readonly key: string;
  readonly verdict: Verdict | undefined;
  readonly state: ConditionResult['state'];
  readonly value: string;
  readonly base: string;
  readonly asked: string;
  readonly from: string;
  readonly text: string;
  readonly evidence: readonly ShownEvidence[];
}

export interface ShownDoubt {
  readonly verdict: Verdict;
  readonly place: string;
  readonly text: string;
}

const ORDER: readonly (Verdict | undefined)[] = ['error', 'fail', 'warn', 'pass', undefined];

/** What does not hold stands first; among the same, the policy's order. */
export function shownConditions(results: readonly ConditionResult[]): readonly ShownCondition[] {
  return results.map(shownCondition).sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

function shownCondition({
  key,
  verdict,
  state,
  value,
  base,
  text,
  evidence,
  condition,
}: ConditionResult): ShownCondition {
  const unit = unitOf(condition.metric);
  const say = (number: number | undefined): string => (number === undefined ? '' : formatValue(number, unit));
  return {
    key,
    verdict,
    state,
    value: say(value),
    base: say(base),
    asked: asked(condition),
    from: originText(condition.origin),
    text,
    evidence: evidence.map((one) => ({ place: placeText(one.path, one.line), text: one.text })),
  };
}

function asked({ metric, min, max, recommend, base, when }: Condition): string {
  const say = (number: number | undefined, of: string = metric): string | undefined =>
    number === undefined ? undefined : formatValue(number, unitOf(of));
  return askedText({
    min: say(min),
    max: say(max),
    recommend: say(recommend),
    slack: base && say(base.slack),
    when: when && { metric: when.metric, min: say(when.min, when.metric), max: say(when.max, when.metric) },
  });
}

/** Doubts that change the verdict, the gravest first. */
export function shownDoubts(doubts: readonly Doubt[]): readonly ShownDoubt[] {
  return doubts
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ verdict, text, path, line }) => ({ verdict, text, place: placeText(path, line) }))
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}
