import { formatValue, keyOf, metrics, presetPolicy, presets, type Condition, type Policy } from '@qeml-actions/policy';
import { formats, KINDS } from '@qeml-actions/reports';
import { stringify } from 'yaml';

import { laidOut, type Generated } from './generated.ts';
import { cell, code, codes, table } from './markdown.ts';

type PresetName = Parameters<typeof presetPolicy>[0];

/** Gentlest first: each is to be read as what it adds to the one before. */
const IN_ORDER: readonly PresetName[] = [...presets()]
  .sort((one, other) => one.strictness - other.strictness)
  .map(({ name }) => name);

/** Every format that is read, by what it is about. */
export function formatsTable(): string {
  const sorted = [...formats()].sort(
    (a, b) => KINDS.indexOf(a.kinds[0]) - KINDS.indexOf(b.kinds[0]) || (a.id < b.id ? -1 : 1),
  );
  const rows = sorted.map(({ id, name, tools, kinds, remark = '', unproven }) => [
    code(id),
    cell(name),
    cell(tools),
    kinds.join(', '),
    cell(`${unproven === true ? '**Unproven.** ' : ''}${remark}`),
  ]);
  return table(['Format', 'Report', 'Written by', 'About', 'To know'], rows);
}

/** Every metric that a condition can be on. */
export function metricsTable(): string {
  const rows = metrics().map(({ id, kinds, unit, better, selectors, text }) => [
    code(id),
    kinds.join(', '),
    unit === 'index' ? 'number' : unit,
    better,
    codes(selectors),
    cell(text),
  ]);
  return table(['Metric', 'About', 'Unit', 'Better', 'Narrowed by', 'What it is'], rows);
}

export function presetsTable(): string {
  const rows = IN_ORDER.map((name) => [`[${code(name)}](presets/${name}.md)`, cell(textOf(name))]);
  return table(['Preset', 'For whom'], rows);
}

function presetOf(name: PresetName): ReturnType<typeof presets>[number] {
  const preset = presets().find((one) => one.name === name);
  if (!preset) throw new RangeError(`No preset is called ${name}.`);
  return preset;
}

function textOf(name: PresetName): string {
  return presetOf(name).text;
}

const metricsById = new Map(metrics().map((metric) => [metric.id, metric]));

function asked({ metric, min, max, recommend }: Condition): string {
  const unit = metricsById.get(metric)?.unit ?? 'count';
  return [
    ...(min === undefined ? [] : [`at least ${formatValue(min, unit)}`]),
    ...(max === undefined ? [] : [`at most ${formatValue(max, unit)}`]),
    ...(recommend === undefined ? [] : [`${formatValue(recommend, unit)} recommended`]),
  ].join(', ');
}

function conditionsTable({ conditions }: Policy): string {
  const rows = conditions.map((condition) => {
    const metric = metricsById.get(condition.metric);
    const severity =
      condition.selectors.severity === undefined ? '' : ` Of severity ${condition.selectors.severity} or worse.`;
    return [
      code(keyOf(condition)),
      asked(condition),
      code(condition.otherwise),
      metric?.kinds.join(', ') ?? '',
      cell(`${metric?.text ?? ''}${severity}`),
    ];
  });
  return table(['Condition', 'Asks for', 'Else', 'About', 'What is counted'], rows);
}

/** What each doubt means, beside what a policy makes of it. */
const DOUBTS: Readonly<Record<keyof Policy['treat'], string>> = {
  mismatch: 'Totals that a report declares contradict what it holds. The numbers are counted from what it holds.',
  partial: 'Some entries of a report cannot be used.',
  vacuous: 'A report is there and measures nothing: no test, no line, no package.',
  'unknown-severity': "A tool's word for a severity is in no table. `high` counts it as that.",
  'unused-waiver': 'A waiver matches nothing.',
  'no-baseline': 'There is no baseline in the repository yet, so that nothing can be told as new.',
};

function doubtsTable({ treat }: Policy): string {
  const keys: readonly (keyof Policy['treat'])[] = [
    'mismatch',
    'partial',
    'vacuous',
    'unknown-severity',
    'unused-waiver',
    'no-baseline',
  ];
  return table(
    ['Doubt', 'Is', 'What it is'],
    keys.map((key) => [code(key), code(treat[key]), cell(DOUBTS[key])]),
  );
}

function demands({ declare, base, waiverDays, waiverOwners }: Policy): string {
  const owners = waiverOwners === 'codeowners' ? 'and its owner must be named in CODEOWNERS' : 'and it names any owner';
  return [
    declare.length === 0
      ? '- Nothing has to be declared: what nobody declared and nobody found is listed as not measured.'
      : `- Reports of these must be declared and there: ${declare.join(', ')}.`,
    base === 'required' ? '- A base must be there to compare with.' : '- A base is compared with where there is one.',
    `- A waiver may last ${waiverDays} days, ${owners}.`,
  ].join('\n');
}

const ALWAYS = `Under every preset these are an \`error\`: a declared report that is missing, too old or unreadable; no report at all; a tool that
says it failed; a selector that matches nothing; a value that is no number; a baseline that may be there and cannot be had. A
condition applies once a report of what it is about is declared or found.`;

function page(name: PresetName): string {
  const policy = presetPolicy(name);
  return [
    `<!-- Written by \`npm run generate\` from packages/policy/src/presets/${name}.ts. -->`,
    `# The preset \`${name}\``,
    textOf(name),
    `Use it as it is by \`with: { policy: ${name} }\`, or begin a policy file with \`extends: ${name}\`.`,
    '## Conditions',
    conditionsTable(policy),
    '## Doubts about the reports',
    doubtsTable(policy),
    ALWAYS,
    '## What else it asks',
    demands(policy),
    '## The same, written out',
    `\`\`\`yaml\n${stringify(presetOf(name).policy, { lineWidth: 100, aliasDuplicateObjects: false }).trimEnd()}\n\`\`\``,
  ].join('\n\n');
}

/** A page for each preset. */
export async function presetPages(): Promise<readonly Generated[]> {
  return Promise.all(
    IN_ORDER.map(async (name) => {
      const path = `quality-gate/presets/${name}.md`;
      return { path, content: await laidOut(path, page(name)) };
    }),
  );
}
