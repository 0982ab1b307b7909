import { metricOf } from './catalogue.ts';
import { keyOf, type Condition } from './condition.ts';
import { kindsIn, type Facts } from './facts.ts';
import type { ConditionResult } from './judgement.ts';
import type { Measured, Metric, MetricRules } from './metric.ts';
import type { Treatment } from './policy.ts';
import { formatValue } from './thresholds.ts';

type Judged = Pick<ConditionResult, 'state' | 'verdict' | 'text'> & Partial<ConditionResult>;

/** What a condition is held with. */
export interface Court {
  readonly facts: Facts;
  readonly rules: MetricRules;
  readonly treat: Treatment;
  readonly baseRequired: boolean;
}

/** Holds one condition against what is known. */
export function judged(condition: Condition, court: Court): ConditionResult {
  const result = outcome(condition, court);
  return { condition, key: keyOf(condition), evidence: [], findings: [], ...result };
}

function outcome(condition: Condition, court: Court): Judged {
  const metric = metricOf(condition.metric);
  const measured = measure(metric, condition, court);
  if (measured.state === 'not-measured') {
    // Whoever names a report, a path or a thing says that it is there.
    const { report, path, name } = condition.selectors;
    if (report !== undefined || path !== undefined || name !== undefined)
      return undecided(`nothing matches ${keyOf(condition)}: ${unmeasured(metric)}`);
    return { state: 'not-measured', verdict: undefined, text: `not measured: ${unmeasured(metric)}` };
  }
  const hindrance = condition.when && unasked(condition.when, court);
  if (hindrance) return hindrance;
  switch (measured.state) {
    case 'no-base':
      return { state: 'undecided', verdict: softened(court.treat['no-baseline'], condition), text: measured.reason };
    case 'nothing':
      return undecided(`nothing matches ${keyOf(condition)}: ${measured.reason}`);
    case 'error':
      return undecided(measured.reason);
    case 'value':
      return held(condition, metric, measured, court);
  }
  measured satisfies never;
  throw new TypeError('A metric gave no answer.');
}

function measure(metric: Metric, { selectors }: Pick<Condition, 'selectors'>, { facts, rules }: Court): Measured {
  const kinds = kindsIn(facts);
  if (!metric.kinds.some((kind) => kinds.has(kind))) return { state: 'not-measured' };
  const measured = metric.measure(facts, selectors, rules);
  if (measured.state === 'value' && !Number.isFinite(measured.value))
    return { state: 'error', reason: `${metric.id} is no number` };
  return measured;
}

function unmeasured({ kinds }: Metric): string {
  return `no report of ${kinds.join(' or ')} was declared or found`;
}

function undecided(text: string): Judged {
  return { state: 'undecided', verdict: 'error', text };
}

/** A condition that may only warn does so whatever would come of it; that it could not be told stays an error. */
function softened(verdict: 'warn' | 'fail', { otherwise }: Condition): 'warn' | 'fail' {
  return otherwise === 'warn' ? 'warn' : verdict;
}

function unasked(when: NonNullable<Condition['when']>, court: Court): Judged | undefined {
  const metric = metricOf(when.metric);
  const measured = measure(metric, when, court);
  const name = keyOf(when);
  if (measured.state !== 'value') {
    const reason = 'reason' in measured ? measured.reason : unmeasured(metric);
    return undecided(`\`when\` cannot be told: ${name}: ${reason}`);
  }
  const { value } = measured;
  const asked = (when.min === undefined || value >= when.min) && (when.max === undefined || value <= when.max);
  if (asked) return undefined;
  return { state: 'skipped', verdict: undefined, text: `not asked: ${name} is ${formatValue(value, metric.unit)}` };
}

type Value = Extract<Measured, { readonly state: 'value' }>;

function held(condition: Condition, metric: Metric, measured: Value, court: Court): Judged {
  const { value, evidence, findings = [] } = measured;
  const say = (number: number): string => formatValue(number, metric.unit);
  const base = condition.base && baseOf(condition, court);
  const known = base?.state === 'value' ? base.value : undefined;
  const shown = { value, evidence, findings, ...(known !== undefined && { base: known }) };
  if (base?.state === 'missing' && (base.fails || asksOnlyBase(condition)))
    return {
      ...shown,
      ...(base.fails
        ? undecided(base.reason)
        : { state: 'skipped', verdict: undefined, text: `not compared: ${base.reason}` }),
    };
  const left = base?.state === 'missing' ? `; not compared: ${base.reason}` : '';
  const reasons = brokenBy(condition, metric, value, known);
  if (measured.doubt || reasons.length > 0) {
    const asked = reasons.length > 0 ? `${say(value)}, ${reasons.join('; ')}` : say(value);
    const why = measured.doubt?.reason ?? measured.atMost?.reason;
    const text = `${asked}${why === undefined ? '' : ` (${why})`}${left}`;
    return { ...shown, ...broken(condition, measured), text };
  }
  const { recommend } = condition;
  if (recommend !== undefined && isWorse(value, recommend, 0, metric))
    return {
      ...shown,
      state: 'short',
      verdict: 'warn',
      text: `${say(value)}, ${say(recommend)} is recommended${left}`,
    };
  return { ...shown, state: 'holds', verdict: 'pass', text: `${allowed(condition, value, metric, known)}${left}` };
}

function asksOnlyBase({ min, max, recommend }: Condition): boolean {
  return min === undefined && max === undefined && recommend === undefined;
}

/** What the value falls short of; empty where it does not. */
function brokenBy(condition: Condition, metric: Metric, value: number, base: number | undefined): readonly string[] {
  const { min, max } = condition;
  const say = (number: number): string => formatValue(number, metric.unit);
  return [
    ...(min !== undefined && value < min ? [`at least ${say(min)} is required`] : []),
    ...(max !== undefined && value > max ? [`at most ${say(max)} is allowed`] : []),
    ...(base !== undefined && isWorse(value, base, condition.base?.slack ?? 0, metric)
      ? [worse(value, base, metric)]
      : []),
  ];
}

/** A doubt is no matter of the bound: where the condition may only warn, it could not be told. */
function broken({ otherwise }: Condition, { doubt, atMost }: Value): Pick<Judged, 'state' | 'verdict'> {
  if (doubt)
    return doubt.verdict === 'error' || otherwise === 'warn'
      ? { state: 'undecided', verdict: 'error' }
      : { state: 'broken', verdict: 'fail' };
  return { state: 'broken', verdict: atMost?.verdict ?? otherwise };
}

function isWorse(value: number, than: number, slack: number, { better }: Metric): boolean {
  // What two divisions differ in is no change.
  const margin = slack + 1e-9 * Math.max(1, Math.abs(than));
  return better === 'higher' ? value < than - margin : value > than + margin;
}

function worse(value: number, base: number, { unit }: Metric): string {
  const difference = Math.abs(value - base);
  // Of two shares the difference is in points: 6 % less would be another number.
  const points = formatValue(difference, 'count');
  const change = unit === '%' ? `${points} ${points === '1' ? 'point' : 'points'}` : formatValue(difference, unit);
  return `${change} ${value < base ? 'less' : 'more'} than the base's ${formatValue(base, unit)}`;
}

function allowed({ min, max }: Condition, value: number, { unit }: Metric, base: number | undefined): string {
  const say = (number: number): string => formatValue(number, unit);
  const asked = [
    min !== undefined && `at least ${say(min)} is required`,
    max !== undefined && `at most ${say(max)} is allowed`,
    base !== undefined && `the base has ${say(base)}`,
  ].filter((text) => typeof text === 'string');
  return [say(value), ...asked].join(', ');
}

type BaseValue =
  | { readonly state: 'value'; readonly value: number }
  | { readonly state: 'missing'; readonly fails: boolean; readonly reason: string };

function baseOf(condition: Condition, { facts, baseRequired }: Court): BaseValue {
  const { base } = facts;
  if (base.state === 'unavailable')
    return { state: 'missing', fails: true, reason: `the base cannot be had: ${base.reason}` };
  const value = base.state === 'found' ? base.baseline.values[keyOf(condition)] : undefined;
  if (value !== undefined) return { state: 'value', value };
  const reason =
    base.state === 'none' ? base.reason : `the base at ${base.commit.slice(0, 12)} has no ${keyOf(condition)}`;
  const fails = condition.base?.onNone === 'error' || (condition.base?.onNone === undefined && baseRequired);
  return { state: 'missing', fails, reason };
}
