export { metrics, presets } from './catalogue.ts';
export { composedPolicy, presetPolicy } from './composed.ts';
export { keyOf, originText } from './condition.ts';
export { judge } from './judge.ts';
export { worst } from './judgement.ts';
export { readPolicyFile } from './policy-file.ts';
export { presetNames } from './preset-names.ts';
export { metricValue } from './value.ts';
export { formatValue } from './thresholds.ts';

export type { Baseline, Series } from './baseline.ts';
export type { Condition } from './condition.ts';
export type { BaseState, Facts, JudgedFinding, Patch, ReadReport, ReportProblem } from './facts.ts';
export type { ConditionResult, Doubt, Judgement, StageResult, WaiverResult } from './judgement.ts';
export type { Evidence, Metric } from './metric.ts';
export type { DeclaredReport, Policy, Waiver } from './policy.ts';
export type { Preset } from './preset.ts';
