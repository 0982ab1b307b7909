import { REPORT_HEADER_KEYS, REPORT_HEADER_PROPERTIES, VERDICTS } from '@qeml-actions/core';

const text = { type: 'string' } as const;
const orNone = { type: ['string', 'null'] } as const;
const number = { type: ['number', 'null'] } as const;
const line = { type: ['integer', 'null'], description: '1-based.' } as const;
const lines = { type: 'array', items: text } as const;
const verdict = { enum: VERDICTS } as const;

const evidence = {
  type: 'object',
  additionalProperties: false,
  required: ['text', 'path', 'line'],
  properties: { text, path: orNone, line },
} as const;

const finding = {
  type: 'object',
  additionalProperties: false,
  required: ['tool', 'rule', 'severity', 'message', 'path', 'line', 'fingerprint'],
  properties: { tool: text, rule: text, severity: text, message: text, path: orNone, line, fingerprint: text },
} as const;

const condition = {
  type: 'object',
  additionalProperties: false,
  required: [
    'condition',
    'from',
    'state',
    'verdict',
    'value',
    'base',
    'min',
    'max',
    'recommend',
    'reason',
    'evidence',
    'findings',
  ],
  properties: {
    condition: { ...text, description: 'The metric, and its selectors where it has any.' },
    from: { ...text, description: 'The preset, or file and line.' },
    state: { enum: ['holds', 'short', 'broken', 'waived', 'undecided', 'skipped', 'not-measured'] },
    verdict: { enum: [...VERDICTS, null], description: 'null where it is not asked.' },
    value: number,
    base: { ...number, description: 'The value at the base.' },
    min: number,
    max: number,
    recommend: number,
    reason: text,
    evidence: { type: 'array', items: evidence },
    findings: { type: 'array', items: finding, description: 'The findings that were counted, up to 1,000.' },
  },
} as const;

const report = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'path', 'format', 'kinds', 'role', 'declared', 'issues'],
  properties: {
    id: orNone,
    path: text,
    format: text,
    kinds: lines,
    role: { enum: ['head', 'base'] },
    declared: { type: 'boolean' },
    issues: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['issue', 'text'],
        properties: { issue: text, text },
      },
    },
  },
} as const;

const doubt = {
  type: 'object',
  additionalProperties: false,
  required: ['verdict', 'text', 'path', 'line'],
  properties: { verdict, text, path: orNone, line },
} as const;

const waiver = {
  type: 'object',
  additionalProperties: false,
  required: ['state', 'count', 'text'],
  properties: {
    state: { enum: ['applied', 'unused', 'expired', 'exceeded', 'invalid'] },
    count: { type: 'integer' },
    text,
  },
} as const;

const stage = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'ready', 'missing'],
  properties: { name: text, ready: { type: 'boolean' }, missing: lines },
} as const;

/** The JSON report of quality-gate. */
export const schema = {
  $id: 'qeml-actions/quality-gate/v1',
  title: 'Report of quality-gate',
  type: 'object',
  additionalProperties: false,
  required: [
    ...REPORT_HEADER_KEYS,
    'verdict',
    'reason',
    'name',
    'policy',
    'policy-from',
    'decided-at',
    'base',
    'score',
    'conditions',
    'doubts',
    'waivers',
    'stages',
    'loosened',
    'not-measured',
    'reports',
    'notes',
    'warnings',
  ],
  properties: {
    schema: { const: 'qeml-actions/quality-gate/v1' },
    ...REPORT_HEADER_PROPERTIES,
    verdict,
    reason: text,
    name: { ...text, description: 'What tells this gate from another of the same run.' },
    policy: text,
    'policy-from': text,
    'decided-at': { ...orNone, description: 'RFC 3339: give it as `now` to decide so again.' },
    base: { ...orNone, description: 'The commit that was compared with.' },
    score: { type: 'integer', minimum: 0, maximum: 100 },
    conditions: { type: 'array', items: condition },
    doubts: { type: 'array', items: doubt, description: 'What is wrong with reports, waivers and the base.' },
    waivers: { type: 'array', items: waiver },
    stages: { type: 'array', items: stage },
    loosened: { ...lines, description: "What the base's policy holds against, and this one lets pass." },
    'not-measured': { ...lines, description: 'Kinds that the policy asks about and no report has.' },
    reports: { type: 'array', items: report },
    notes: { ...lines, description: 'What a reader should know of how it was read.' },
    warnings: { ...lines, description: 'What the step should have done and could not.' },
  },
} as const;
