import { given, Mistake, parseDuration } from '@qeml-actions/core';

import { metricOf, presets } from './catalogue.ts';
import { keyOf, type Bounds, type Condition, type Origin } from './condition.ts';
import type { Selectors } from './metric.ts';
import type { ReadPolicyFile } from './policy-file.ts';
import type { DeclaredReport, Policy, Stage, Treatment, Waiver } from './policy.ts';
import type { PolicyFile, Preset } from './preset.ts';
import { thresholdExample, thresholdOf } from './thresholds.ts';

type WrittenCondition = NonNullable<PolicyFile['conditions']>[number];
type Threshold = number | string | undefined;

/** A preset by its name, as a policy. @throws RangeError for a name that none has */
export function presetPolicy(name: Preset['name']): Policy {
  const composed = composedPolicy({ file: name, policy: { extends: name }, lineOf: () => 1 });
  if (composed instanceof Mistake) throw new RangeError(composed.detail);
  return { ...composed, name };
}

/** Works a file's preset into it, or says all that is wrong with what it asks. */
export function composedPolicy(read: ReadPolicyFile): Policy | Mistake {
  const preset = presets().find(({ name }) => name === (read.policy.extends ?? 'standard'));
  if (!preset) return new Mistake(`${read.file}: no preset is called ${String(read.policy.extends)}.`);
  const writer = new Writer(read);
  const policy = writer.policy(preset);
  return writer.faults.length > 0 ? new Mistake(writer.faults.join('\n')) : policy;
}

/** What was dropped by `off`, or replaces the preset's, has the same key. */
class Writer {
  readonly faults: string[] = [];
  readonly #read: ReadPolicyFile;

  constructor(read: ReadPolicyFile) {
    this.#read = read;
  }

  policy(preset: Preset): Policy {
    const { policy, file } = this.#read;
    const base: PolicyFile = preset.policy;
    return {
      name: file,
      reports: (policy.reports ?? []).map((report, index) => this.#report(report, ['reports', index])),
      conditions: this.#conditions(preset),
      allowedLicenses: policy.licenses?.allow ?? base.licenses?.allow,
      licenseExceptions: policy.licenses?.exceptions ?? [],
      stages: Object.entries(policy.stages ?? {}).map(([name, stage]) => this.#stage(name, stage)),
      waivers: (policy.waivers ?? []).map((waiver, index) => this.#waiver(waiver, ['waivers', index])),
      treat: treatment({ ...base.treat, ...policy.treat }),
      declare: policy.declare ?? base.declare ?? [],
      base: policy.base ?? base.base ?? 'optional',
      waiverDays: policy['waiver-days'] ?? base['waiver-days'] ?? 180,
      waiverOwners: policy['waiver-owners'] ?? base['waiver-owners'] ?? 'any',
    };
  }

  #origin(path: readonly (string | number)[]): { readonly file: string; readonly line: number } {
    return { file: this.#read.file, line: this.#read.lineOf(path) };
  }

  #fault(path: readonly (string | number)[], text: string): void {
    const { file, line } = this.#origin(path);
    this.faults.push(`${file}:${line}: ${text}`);
  }

  #conditions(preset: Preset): readonly Condition[] {
    const shipped = (preset.policy as PolicyFile).conditions ?? [];
    const fromPreset = shipped.map((written) => this.#condition(written, { preset: preset.name }, []));
    const local = this.#read.policy.conditions ?? [];
    const keys = new Set(local.map((written) => keyOf({ metric: written.metric, selectors: selectorsOf(written) })));
    const own = local.flatMap((written, index) => {
      const path = ['conditions', index];
      if (written.off !== true) return [this.#condition(written, this.#origin(path), path)];
      if (written.reason === undefined)
        this.#fault(path, `\`off\` needs a \`reason\` that says why ${written.metric} is not asked.`);
      return [];
    });
    return [...fromPreset.filter((condition) => !keys.has(keyOf(condition))), ...own];
  }

  #condition(written: WrittenCondition, origin: Origin, path: readonly (string | number)[]): Condition {
    const { metric } = written;
    const selectors = selectorsOf(written);
    const known = metricOf(metric);
    for (const name of Object.keys(selectors))
      if (!known.selectors.some((selector) => selector === name))
        this.#fault(
          path,
          `${metric} cannot be narrowed by \`${name}\`${known.selectors.length > 0 ? `, only by \`${known.selectors.join('`, `')}\`` : ''}.`,
        );
    const bounds = this.#bounds(written, known.unit, path);
    const recommend = this.#threshold(written.recommend, 'recommend', known.unit, path);
    const slack = this.#threshold(written.slack, 'slack', known.unit, path) ?? 0;
    const asksNothing =
      bounds.min === undefined &&
      bounds.max === undefined &&
      recommend === undefined &&
      written['not-worse-than'] === undefined;
    if (asksNothing)
      this.#fault(
        path,
        `the condition on ${metric} asks nothing: give it \`min\`, \`max\`, \`recommend\` or \`not-worse-than: base\`.`,
      );
    return {
      metric,
      selectors,
      ...bounds,
      ...given({ recommend }),
      ...(written['not-worse-than'] === 'base' && { base: { slack, onNone: written['on-no-base'] } }),
      ...(written.when && { when: this.#when(written.when, path) }),
      otherwise: written.else ?? 'fail',
      weight: written.weight ?? 1,
      origin,
    };
  }

  #when(
    when: NonNullable<WrittenCondition['when']>,
    path: readonly (string | number)[],
  ): NonNullable<Condition['when']> {
    return {
      metric: when.metric,
      selectors: selectorsOf(when),
      ...this.#bounds(when, metricOf(when.metric).unit, path),
    };
  }

  #bounds(
    written: { readonly min?: Threshold; readonly max?: Threshold },
    unit: 'seconds' | '%' | 'count' | 'index',
    path: readonly (string | number)[],
  ): Bounds {
    const min = this.#threshold(written.min, 'min', unit, path);
    const max = this.#threshold(written.max, 'max', unit, path);
    if (min !== undefined && max !== undefined && min > max)
      this.#fault(path, `\`min\` (${min}) is above \`max\` (${max}).`);
    return given({ min, max });
  }

  #threshold(
    value: Threshold,
    key: string,
    unit: 'seconds' | '%' | 'count' | 'index',
    path: readonly (string | number)[],
  ): number | undefined {
    if (value === undefined) return undefined;
    const number = thresholdOf(value, unit);
    if (number === undefined) this.#fault(path, `\`${key}: ${String(value)}\` is not ${thresholdExample(unit)}.`);
    return number;
  }

  #stage(name: string, stage: NonNullable<PolicyFile['stages']>[string]): Stage {
    const conditions = (stage.conditions ?? []).map((written, index) => {
      const path = ['stages', name, 'conditions', index];
      return { ...this.#condition(written, this.#origin(path), path), stage: name };
    });
    return { name, require: stage.require ?? [], conditions };
  }

  #report(report: NonNullable<PolicyFile['reports']>[number], path: readonly (string | number)[]): DeclaredReport {
    const age = report['max-age'];
    const maxAge = age === undefined ? undefined : parseDuration(String(age));
    if (age !== undefined && maxAge === undefined)
      this.#fault(path, `\`max-age: ${String(age)}\` is not a duration such as \`2h\`.`);
    return {
      id: report.id,
      format: report.format,
      globs: listOf(report.glob),
      required: report.required ?? true,
      minFiles: report['min-files'] ?? 1,
      maxAge,
      role: report.role ?? 'head',
    };
  }

  #waiver(waiver: NonNullable<PolicyFile['waivers']>[number], path: readonly (string | number)[]): Waiver {
    const { path: globs, ...match } = waiver.match;
    if (match.metric !== undefined && Object.keys(waiver.match).length > 1)
      this.#fault(path, 'a waiver matches a `metric`, or findings by the other keys: not both.');
    if (Number.isNaN(Date.parse(`${waiver.expires}T00:00:00Z`)))
      this.#fault(path, `\`expires: ${waiver.expires}\` is no day.`);
    return {
      match: { ...given(match), ...(globs !== undefined && { path: listOf(globs) }) },
      reason: waiver.reason,
      owner: waiver.owner,
      expires: waiver.expires,
      max: waiver.max,
      origin: this.#origin(path),
    };
  }
}

function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

function selectorsOf(written: Pick<WrittenCondition, 'report' | 'path' | 'name' | 'severity'>): Selectors {
  const { report, path, name, severity } = written;
  return given({ report, path: path === undefined ? undefined : listOf(path), name, severity });
}

function treatment(treat: PolicyFile['treat']): Treatment {
  return {
    mismatch: treat?.mismatch ?? 'warn',
    partial: treat?.partial ?? 'warn',
    vacuous: treat?.vacuous ?? 'fail',
    'unknown-severity': treat?.['unknown-severity'] ?? 'high',
    'unused-waiver': treat?.['unused-waiver'] ?? 'warn',
    'no-baseline': treat?.['no-baseline'] ?? 'warn',
  };
}
