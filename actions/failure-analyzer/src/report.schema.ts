import { REPORT_HEADER_PROPERTIES, TRANSIENCES, VERDICTS } from '@qeml-actions/core';

const text = { type: 'string' } as const;
const orNone = { type: ['string', 'null'] } as const;
const lines = { type: 'array', items: text } as const;

const place = {
  type: 'object',
  additionalProperties: false,
  required: ['job', 'step', 'text', 'line'],
  properties: {
    job: orNone,
    step: orNone,
    text: { ...orNone, description: 'The text that has the line; null where metadata decided.' },
    line: { type: ['integer', 'null'], description: '1-based, in that text.' },
  },
} as const;

const evidence = {
  type: ['object', 'null'],
  additionalProperties: false,
  required: ['text', 'before', 'after'],
  properties: { text, before: lines, after: lines },
} as const;

const runnerUp = {
  type: ['object', 'null'],
  additionalProperties: false,
  required: ['rule', 'category', 'evidence', 'lost'],
  properties: { rule: text, category: text, evidence: text, lost: { ...text, description: 'Why it lost.' } },
} as const;

const cause = {
  type: 'object',
  additionalProperties: false,
  required: [
    'category',
    'transient',
    'transient-reason',
    'confidence',
    'rule',
    'explanation',
    'cure',
    'fingerprint',
    'evidence',
    'runner-up',
    'places',
  ],
  properties: {
    category: text,
    transient: { enum: TRANSIENCES },
    'transient-reason': text,
    confidence: { type: 'number', minimum: 0, maximum: 1 },
    rule: orNone,
    explanation: text,
    cure: text,
    fingerprint: orNone,
    evidence,
    'runner-up': runnerUp,
    places: { type: 'array', items: place },
  },
} as const;

/** The JSON report of failure-analyzer. */
export const schema = {
  $id: 'qeml-actions/failure-analyzer/v1',
  title: 'Report of failure-analyzer',
  type: 'object',
  additionalProperties: false,
  required: [
    'schema',
    ...(Object.keys(REPORT_HEADER_PROPERTIES) as (keyof typeof REPORT_HEADER_PROPERTIES)[]),
    'verdict',
    'reason',
    'causes',
    'notes',
  ],
  properties: {
    schema: { const: 'qeml-actions/failure-analyzer/v1' },
    ...REPORT_HEADER_PROPERTIES,
    verdict: { enum: VERDICTS },
    reason: text,
    causes: { type: 'array', items: cause, description: 'Grouped; the first is the one to look at.' },
    notes: { ...lines, description: 'What a reader should know of how it was read.' },
  },
} as const;
