import { REPORT_HEADER_KEYS, REPORT_HEADER_PROPERTIES, TRANSIENCES, VERDICTS } from '@qeml-actions/core';

import { COMMENT_DEEDS, ISSUE_DEEDS, WEBHOOK_DEEDS } from './called.ts';
import { ACTIONS_TAKEN, CURED_STATES, RECOVERIES } from './cure.ts';

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

const recovery = {
  type: ['object', 'null'],
  description: 'What cures it and what was done; null where nothing could be read.',
  additionalProperties: false,
  required: ['strategy', 'reason', 'state', 'action', 'text', 'url', 'recovered', 'time-to-recovery-ms'],
  properties: {
    strategy: { enum: [...RECOVERIES, 'escalate', 'none'] },
    reason: text,
    state: { enum: CURED_STATES },
    action: { enum: ACTIONS_TAKEN },
    text: { ...text, description: 'What was done, or why it was not.' },
    url: { ...orNone, description: 'The page of the run that was started.' },
    recovered: { type: 'boolean' },
    'time-to-recovery-ms': { type: ['number', 'null'], minimum: 0 },
  },
} as const;

const calledIssue = {
  type: 'object',
  additionalProperties: false,
  required: ['number', 'url', 'key', 'did'],
  properties: {
    number: { type: 'integer', minimum: 1 },
    url: text,
    key: { ...text, description: 'By which the issue is known: the fingerprint of its cause.' },
    did: { enum: ISSUE_DEEDS },
  },
} as const;

const escalation = {
  type: ['object', 'null'],
  description: 'Who was called, and how; null where nothing could be read.',
  additionalProperties: false,
  required: ['issues', 'comment', 'webhook', 'reasons', 'notes', 'warnings'],
  properties: {
    issues: { type: 'array', items: calledIssue },
    comment: { enum: COMMENT_DEEDS },
    webhook: { enum: WEBHOOK_DEEDS },
    reasons: {
      type: 'object',
      additionalProperties: false,
      required: ['issue', 'comment', 'webhook'],
      properties: { issue: text, comment: text, webhook: text },
    },
    notes: lines,
    warnings: { ...lines, description: 'Each says that a person was to be called and was not.' },
  },
} as const;

/** The JSON report of failure-analyzer. */
export const schema = {
  $id: 'qeml-actions/failure-analyzer/v1',
  title: 'Report of failure-analyzer',
  type: 'object',
  additionalProperties: false,
  required: [...REPORT_HEADER_KEYS, 'verdict', 'reason', 'causes', 'recovery', 'escalation', 'notes'],
  properties: {
    schema: { const: 'qeml-actions/failure-analyzer/v1' },
    ...REPORT_HEADER_PROPERTIES,
    verdict: { enum: VERDICTS },
    reason: text,
    causes: { type: 'array', items: cause, description: 'Grouped; the first is the one to look at.' },
    recovery,
    escalation,
    notes: { ...lines, description: 'What a reader should know of how it was read.' },
  },
} as const;
