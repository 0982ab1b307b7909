import { given } from '@qeml-actions/core';

import { metricOf } from './catalogue.ts';
import { keyOf, type Bounds, type Condition, type Origin } from './condition.ts';
import type { Faults, Path } from './faults.ts';
import type { Metric, Selectors } from './metric.ts';
import type { PolicyFile, Preset } from './preset.ts';
import { thresholdExample, thresholdOf } from './thresholds.ts';

export type WrittenCondition = NonNullable<PolicyFile['conditions']>[number];
type Threshold = number | string | undefined;

export function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

function selectorsOf(written: Pick<WrittenCondition, 'report' | 'path' | 'name' | 'severity'>): Selectors {
  const { report, path, name, severity } = written;
  return given({ report, path: path === undefined ? undefined : listOf(path), name, severity });
}

function writtenKey(written: WrittenCondition): string {
  return keyOf({ metric: written.metric, selectors: selectorsOf(written) });
}

/** What is asked: the preset's conditions that none of the file's own replaces, and those. */
export function conditionsOf(preset: Preset, local: readonly WrittenCondition[], faults: Faults): readonly Condition[] {
  const policy: PolicyFile = preset.policy;
  const shipped = (policy.conditions ?? []).map((one) => conditionOf(one, { preset: preset.name }, [], faults));
  const keys = new Set(local.map(writtenKey));
  const own = local.flatMap((written, index) => {
    const path = ['conditions', index];
    if (written.off !== true) return [conditionOf(written, faults.origin(path), path, faults)];
    checkOff(written, shipped, path, faults);
    return [];
  });
  return [...shipped.filter((condition) => !keys.has(keyOf(condition))), ...own];
}

/** That something is dropped which is not there would leave what was meant in force, or look as if it were dropped. */
function checkOff(written: WrittenCondition, shipped: readonly Condition[], path: Path, faults: Faults): void {
  const { metric } = written;
  if (written.reason === undefined || written.reason.trim() === '')
    faults.add(path, `\`off\` needs a \`reason\` that says why ${metric} is not asked.`);
  const bound = (['min', 'max', 'recommend', 'not-worse-than', 'when', 'else'] as const).find(
    (key) => written[key] !== undefined,
  );
  if (bound !== undefined)
    faults.add([...path, bound], `\`off\` drops the condition: \`${bound}\` says nothing beside it.`);
  if (shipped.some((condition) => keyOf(condition) === writtenKey(written))) return;
  const same = shipped.filter((condition) => condition.metric === metric).map((condition) => `\`${keyOf(condition)}\``);
  const there = same.length === 0 ? `the preset asks nothing of ${metric}` : `the preset has ${same.join(' and ')}`;
  faults.add(path, `\`off\` drops nothing: ${there}.`);
}

/** A condition as it is written, with its thresholds in the unit of its metric. */
export function conditionOf(written: WrittenCondition, origin: Origin, path: Path, faults: Faults): Condition {
  const { metric } = written;
  const known = metricOf(metric);
  const selectors = selectorsOf(written);
  checkSelectors(known, selectors, path, faults);
  const bounds = boundsOf(written, known, path, faults);
  const recommend = threshold(written.recommend, 'recommend', known, path, faults);
  const slack = threshold(written.slack, 'slack', known, path, faults) ?? 0;
  const compares = written['not-worse-than'] === 'base';
  const asks = (['min', 'max', 'recommend'] as const).some((key) => written[key] !== undefined);
  if (!asks && !compares)
    faults.add(
      path,
      `the condition on ${metric} asks nothing: give it \`min\`, \`max\`, \`recommend\` or \`not-worse-than: base\`.`,
    );
  for (const key of ['slack', 'on-no-base'] as const)
    if (!compares && written[key] !== undefined)
      faults.add([...path, key], `\`${key}\` says nothing without \`not-worse-than: base\`.`);
  return {
    metric,
    selectors,
    ...bounds,
    ...given({ recommend }),
    ...(compares && { base: { slack, onNone: written['on-no-base'] } }),
    ...(written.when && { when: whenOf(written.when, [...path, 'when'], faults) }),
    otherwise: written.else ?? 'fail',
    weight: written.weight ?? 1,
    origin,
  };
}

function whenOf(
  when: NonNullable<WrittenCondition['when']>,
  path: Path,
  faults: Faults,
): NonNullable<Condition['when']> {
  const known = metricOf(when.metric);
  const selectors = selectorsOf(when);
  checkSelectors(known, selectors, path, faults);
  const bounds = boundsOf(when, known, path, faults);
  if (when.min === undefined && when.max === undefined)
    faults.add(path, `\`when\` asks nothing of ${when.metric}: give it \`min\` or \`max\`.`);
  return { metric: when.metric, selectors, ...bounds };
}

function checkSelectors({ id, selectors: known }: Metric, selectors: Selectors, path: Path, faults: Faults): void {
  const only = known.length > 0 ? `, only by \`${known.join('`, `')}\`` : '';
  for (const name of Object.keys(selectors))
    if (!known.some((selector) => selector === name))
      faults.add([...path, name], `${id} cannot be narrowed by \`${name}\`${only}.`);
}

function boundsOf(
  written: { readonly min?: Threshold; readonly max?: Threshold },
  metric: Metric,
  path: Path,
  faults: Faults,
): Bounds {
  const min = threshold(written.min, 'min', metric, path, faults);
  const max = threshold(written.max, 'max', metric, path, faults);
  if (min !== undefined && max !== undefined && min > max)
    faults.add([...path, 'min'], `\`min\` (${min}) is above \`max\` (${max}).`);
  return given({ min, max });
}

function threshold(value: Threshold, key: string, { unit }: Metric, path: Path, faults: Faults): number | undefined {
  if (value === undefined) return undefined;
  const number = thresholdOf(value, unit);
  if (number === undefined)
    faults.add([...path, key], `\`${key}: ${String(value)}\` is not ${thresholdExample(unit)}.`);
  return number;
}
