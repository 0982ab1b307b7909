import { given, Mistake, parseDuration } from '@qeml-actions/core';
import { formatOf, formats } from '@qeml-actions/reports';

import { metricOf, presets } from './catalogue.ts';
import type { Condition } from './condition.ts';
import { Faults, type Path } from './faults.ts';
import { nearest } from './nearest.ts';
import type { ReadPolicyFile } from './policy-file.ts';
import type { DeclaredReport, Policy, Stage, Treatment, Waiver } from './policy.ts';
import type { PolicyFile, Preset } from './preset.ts';
import { endOf } from './waiving.ts';
import { conditionOf, conditionsOf, listOf } from './written-condition.ts';

/** A preset by its name, as a policy. @throws RangeError for a name that none has */
export function presetPolicy(name: Preset['name']): Policy {
  const placeOf = (): { line: number; column: number } => ({ line: 1, column: 1 });
  const composed = composedPolicy({ file: name, policy: { extends: name }, placeOf });
  if (composed instanceof Mistake) throw new RangeError(composed.detail);
  return { ...composed, name };
}

/** Works a file's preset into it, or says all that is wrong with what it asks. */
export function composedPolicy(read: ReadPolicyFile): Policy | Mistake {
  const preset = presets().find(({ name }) => name === (read.policy.extends ?? 'standard'));
  if (!preset) return new Mistake(`${read.file}: no preset is called ${String(read.policy.extends)}.`);
  const faults = new Faults(read);
  const policy = composed(read, preset, faults);
  return faults.detail === undefined ? policy : new Mistake(faults.detail);
}

function composed({ policy, file }: ReadPolicyFile, preset: Preset, faults: Faults): Policy {
  const base: PolicyFile = preset.policy;
  const conditions = conditionsOf(preset, policy.conditions ?? [], faults);
  const stages = Object.entries(policy.stages ?? {});
  return {
    name: file,
    reports: (policy.reports ?? []).map((report, index) => reportOf(report, ['reports', index], faults)),
    conditions,
    allowedLicenses: policy.licenses?.allow ?? base.licenses?.allow,
    licenseExceptions: policy.licenses?.exceptions ?? [],
    stages: stages.map(([name, stage]) => stageOf(name, stage, conditions, faults)),
    waivers: (policy.waivers ?? []).map((waiver, index) => waiverOf(waiver, ['waivers', index], faults)),
    treat: treatment({ ...base.treat, ...policy.treat }),
    declare: policy.declare ?? base.declare ?? [],
    base: policy.base ?? base.base ?? 'optional',
    waiverDays: policy['waiver-days'] ?? base['waiver-days'] ?? 180,
    waiverOwners: policy['waiver-owners'] ?? base['waiver-owners'] ?? 'any',
  };
}

function stageOf(
  name: string,
  stage: NonNullable<PolicyFile['stages']>[string],
  asked: readonly Condition[],
  faults: Faults,
): Stage {
  const conditions = (stage.conditions ?? []).map((written, index) => {
    const path = ['stages', name, 'conditions', index];
    return { ...conditionOf(written, faults.origin(path), path, faults), stage: name };
  });
  const require = stage.require ?? [];
  if (require.length === 0 && conditions.length === 0)
    faults.add(['stages', name], `the stage ${name} asks nothing: give it \`require\` or \`conditions\`.`);
  if (require !== 'all')
    for (const [index, metric] of require.entries())
      if (![...asked, ...conditions].some((condition) => condition.metric === metric))
        faults.add(
          ['stages', name, 'require', index],
          `the stage ${name} requires ${metric}, and no condition is on it: write one, or leave it out.`,
        );
  return { name, require, conditions };
}

function reportOf(report: NonNullable<PolicyFile['reports']>[number], path: Path, faults: Faults): DeclaredReport {
  const { format } = report;
  const age = report['max-age'];
  const maxAge = age === undefined ? undefined : parseDuration(String(age));
  if (age !== undefined && maxAge === undefined)
    faults.add([...path, 'max-age'], `\`max-age: ${String(age)}\` is not a duration such as \`2h\`.`);
  if (!formatOf(format)) {
    const near = nearest(
      format,
      formats().map(({ id }) => id),
    );
    faults.add(
      [...path, 'format'],
      `no format is called \`${format}\`${near === undefined ? '' : `: write \`${near}\``}.`,
    );
  }
  const globs = listOf(report.glob);
  if (globs.every((glob) => glob.startsWith('!')))
    faults.add([...path, 'glob'], 'every glob leaves out: name what is to be read as well.');
  return {
    id: report.id ?? format,
    format,
    globs,
    required: report.required ?? true,
    minFiles: report['min-files'] ?? 1,
    maxAge,
    role: report.role ?? 'head',
  };
}

function waiverOf(waiver: NonNullable<PolicyFile['waivers']>[number], path: Path, faults: Faults): Waiver {
  const { reason, owner, expires, max } = waiver;
  const { path: globs, ...match } = waiver.match;
  if (match.metric !== undefined && Object.keys(waiver.match).length > 1)
    faults.add([...path, 'match'], 'a waiver matches a `metric`, or findings by the other keys: not both.');
  if (match.metric !== undefined && max !== undefined && metricOf(match.metric).better === 'higher')
    faults.add([...path, 'max'], `\`max\` bounds nothing: more of ${match.metric} is better.`);
  if (Number.isNaN(endOf({ expires })))
    faults.add([...path, 'expires'], `\`expires: ${expires}\` is no day of the calendar.`);
  for (const key of ['reason', 'owner'] as const)
    if (waiver[key].trim() === '') faults.add([...path, key], `the waiver's \`${key}\` is blank.`);
  return {
    match: { ...given(match), ...(globs !== undefined && { path: listOf(globs) }) },
    reason,
    owner,
    expires,
    max,
    origin: faults.origin(path),
  };
}

function treatment(treat: PolicyFile['treat']): Treatment {
  return {
    mismatch: treat?.mismatch ?? 'warn',
    partial: treat?.partial ?? 'warn',
    vacuous: treat?.vacuous ?? 'error',
    'unknown-severity': treat?.['unknown-severity'] ?? 'high',
    'unused-waiver': treat?.['unused-waiver'] ?? 'warn',
    'no-baseline': treat?.['no-baseline'] ?? 'warn',
  };
}
