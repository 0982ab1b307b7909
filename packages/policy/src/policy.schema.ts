import { KINDS, SEVERITIES } from '@qeml-actions/reports';

import { METRIC_IDS } from './metrics/names.generated.ts';
import { PRESET_NAMES } from './presets/names.generated.ts';

const text = { type: 'string', minLength: 1, maxLength: 1_000 } as const;
const id = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$', maxLength: 80 } as const;
const globs = { anyOf: [text, { type: 'array', items: text, minItems: 1, maxItems: 200 }] } as const;
/** A number, a share such as `85%`, or a duration such as `3s`. */
const threshold = { anyOf: [{ type: 'number' }, text] } as const;
const metric = { enum: METRIC_IDS } as const;
const selectors = {
  report: { ...id, description: 'Only reports of this id.' },
  path: { ...globs, description: 'Only files that one of these globs matches, from the top of the repository.' },
  name: { ...text, description: 'Only the test, benchmark or package of this name; a glob.' },
  severity: { enum: SEVERITIES, description: 'Only findings of this severity or worse.' },
} as const;
const bounds = {
  min: { ...threshold, description: 'It must not be below; the value itself is allowed.' },
  max: { ...threshold, description: 'It must not be above; the value itself is allowed.' },
} as const;
const conditionProperties = {
  metric,
  ...selectors,
  ...bounds,
  recommend: { ...threshold, description: 'Short of it, the condition warns.' },
  'not-worse-than': { const: 'base', description: 'It must not be worse than at the base.' },
  slack: { ...threshold, description: 'By how much it may be worse than the base, in the unit of the metric.' },
  'on-no-base': { enum: ['skip', 'error'], description: 'What holds where the base has no such value.' },
  when: {
    type: 'object',
    additionalProperties: false,
    required: ['metric'],
    properties: { metric, ...selectors, ...bounds },
    description: 'The condition is asked only where this holds.',
  },
  else: { enum: ['warn', 'fail'], description: 'What comes of it when it does not hold.' },
  weight: { type: 'number', exclusiveMinimum: 0, maximum: 1_000, description: 'Its share of the score.' },
  off: {
    const: true,
    description: 'Drops the conditions of the preset on the same metric and selectors; `reason` says why.',
  },
  reason: text,
} as const;
const conditions = {
  type: 'array',
  maxItems: 500,
  items: { type: 'object', additionalProperties: false, required: ['metric'], properties: conditionProperties },
} as const;
const effect = { enum: ['warn', 'fail'] } as const;

/** A policy file. */
export const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A policy of quality-gate',
  type: 'object',
  additionalProperties: false,
  properties: {
    extends: {
      enum: PRESET_NAMES,
      description: 'The preset that this policy begins with.',
    },
    reports: {
      type: 'array',
      maxItems: 200,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['format', 'glob'],
        properties: {
          id,
          format: id,
          glob: globs,
          required: { type: 'boolean', description: 'Whether it is an error when there is none; it is, unless told.' },
          'min-files': { type: 'integer', minimum: 1, maximum: 100_000 },
          'max-age': {
            anyOf: [{ type: 'number' }, text],
            description: 'An older file is an error: a duration such as `2h`.',
          },
          role: {
            enum: ['base'],
            description: 'Benchmarks of the base, measured in turns with the others of its format.',
          },
        },
      },
    },
    conditions,
    licenses: {
      type: 'object',
      additionalProperties: false,
      properties: {
        allow: {
          type: 'array',
          items: text,
          maxItems: 1_000,
          description: 'SPDX identifiers that packages may be under.',
        },
        exceptions: {
          type: 'array',
          items: text,
          maxItems: 1_000,
          description: 'Package URLs that the list does not bind; globs.',
        },
      },
    },
    stages: {
      type: 'object',
      maxProperties: 50,
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: {
          require: { anyOf: [{ const: 'all' }, { type: 'array', items: metric, minItems: 1, maxItems: 200 }] },
          conditions,
        },
      },
    },
    waivers: {
      type: 'array',
      maxItems: 1_000,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['match', 'reason', 'owner', 'expires'],
        properties: {
          match: {
            type: 'object',
            additionalProperties: false,
            minProperties: 1,
            properties: {
              tool: text,
              rule: text,
              path: globs,
              severity: { enum: SEVERITIES },
              package: text,
              id: { ...text, description: "An identifier of a vulnerability: CVE, GHSA or the tool's own." },
              fingerprint: text,
              metric,
            },
          },
          reason: text,
          owner: text,
          expires: {
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
            description: 'The last day on which it holds, in UTC.',
          },
          max: { type: 'number', minimum: 0, description: 'More than this is an error.' },
        },
      },
    },
    treat: {
      type: 'object',
      additionalProperties: false,
      description: 'What comes of doubts about the reports themselves.',
      properties: {
        mismatch: { ...effect, description: 'Declared totals contradict the body.' },
        partial: { ...effect, description: 'Some entries of a report cannot be used.' },
        vacuous: { enum: ['allow', 'error'], description: 'A report is there and measures nothing.' },
        'unknown-severity': { enum: ['high', 'error'] },
        'unused-waiver': effect,
        'no-baseline': { ...effect, description: 'There is nothing yet that what is new could be told by.' },
      },
    },
    declare: {
      type: 'array',
      items: { enum: KINDS },
      maxItems: 20,
      description: 'Kinds that must be declared and there.',
    },
    base: { enum: ['optional', 'required'] },
    'waiver-days': {
      type: 'integer',
      minimum: 1,
      maximum: 180,
      description: 'How far in the future a waiver may expire.',
    },
    'waiver-owners': { enum: ['any', 'codeowners'] },
  },
} as const;
