import { OUTCOMES, REPORT_HEADER_KEYS, REPORT_HEADER_PROPERTIES, TRANSIENCES } from '@qeml-actions/core';

const ENDINGS = ['exited', 'signalled', 'timed-out', 'cancelled', 'not-started'] as const;
const text = { type: 'string' } as const;
const orNone = { type: ['string', 'null'] } as const;
const milliseconds = { type: 'integer', minimum: 0 } as const;

const run = {
  type: 'object',
  additionalProperties: false,
  required: [
    'role',
    'number',
    'name',
    'passed',
    'ending',
    'exit-code',
    'signal',
    'started-after-ms',
    'duration-ms',
    'why',
    'matched-rule',
    'category',
    'transient',
    'rule',
    'evidence',
    'log',
  ],
  properties: {
    role: { enum: ['attempt', 'fallback'] },
    number: { type: 'integer', minimum: 1 },
    name: { ...orNone, description: "A fallback's name." },
    passed: { type: 'boolean' },
    ending: { enum: ENDINGS },
    'exit-code': { type: ['integer', 'null'] },
    signal: orNone,
    'started-after-ms': milliseconds,
    'duration-ms': milliseconds,
    why: { ...text, description: 'Why it was run; empty for the first.' },
    'matched-rule': { ...orNone, description: 'The rule of stop-on or retry-on that matched the failure.' },
    category: { ...orNone, description: 'What kind of failure the output shows.' },
    transient: { enum: [...TRANSIENCES, null] },
    rule: { ...orNone, description: 'The rule on failures that says so.' },
    evidence: { ...orNone, description: 'The line that this rests on.' },
    log: { ...text, description: 'The path of the kept log.' },
  },
} as const;

/** The JSON report of retry-with-backoff. */
export const schema = {
  $id: 'qeml-actions/retry-with-backoff/v1',
  title: 'Report of retry-with-backoff',
  type: 'object',
  additionalProperties: false,
  required: [
    ...REPORT_HEADER_KEYS,
    'outcome',
    'reason',
    'exit-code',
    'signal',
    'attempts',
    'flaky',
    'degraded-to',
    'waited-ms',
    'runs',
    'waits',
    'warnings',
  ],
  properties: {
    schema: { const: 'qeml-actions/retry-with-backoff/v1' },
    ...REPORT_HEADER_PROPERTIES,
    outcome: { enum: OUTCOMES },
    reason: { ...text, description: 'Why it stopped.' },
    'exit-code': { type: ['integer', 'null'] },
    signal: orNone,
    attempts: { type: 'integer', minimum: 0, description: 'Fallbacks are not counted.' },
    flaky: { type: 'boolean' },
    'degraded-to': { ...orNone, description: 'The name of the fallback that passed.' },
    'waited-ms': milliseconds,
    runs: { type: 'array', items: run },
    waits: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['milliseconds', 'rule', 'reason'],
        properties: { milliseconds, rule: text, reason: text },
      },
    },
    warnings: { type: 'array', items: text },
  },
} as const;
