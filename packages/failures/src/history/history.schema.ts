const text = { type: 'string' } as const;
const orNone = { type: ['string', 'null'] } as const;
const whole = { type: 'integer', minimum: 0 } as const;
const time = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
  description: 'RFC 3339, in UTC, with milliseconds.',
} as const;
/** What every record says of where it is from. */
const origin = { time, run: whole, attempt: whole, workflow: text, commit: text } as const;

const failure = {
  type: 'object',
  additionalProperties: false,
  required: [
    ...(Object.keys(origin) as (keyof typeof origin)[]),
    'branch',
    'event',
    'job',
    'step',
    'fingerprint',
    'category',
    'rule',
    'evidence',
    'host',
    'test',
  ],
  properties: {
    ...origin,
    branch: text,
    event: text,
    job: orNone,
    step: orNone,
    fingerprint: text,
    category: text,
    rule: orNone,
    evidence: { ...orNone, description: 'Masked and redacted.' },
    host: { ...orNone, description: 'The host that the evidence names.' },
    test: { ...orNone, description: 'The test that the evidence names.' },
  },
} as const;

const run = {
  type: 'object',
  additionalProperties: false,
  required: [...(Object.keys(origin) as (keyof typeof origin)[]), 'branch', 'event', 'conclusion', 'failedJobs'],
  properties: {
    ...origin,
    branch: text,
    event: text,
    conclusion: text,
    failedJobs: { type: 'array', items: text, description: 'The jobs that did not succeed.' },
  },
} as const;

const recovery = {
  type: 'object',
  additionalProperties: false,
  required: [
    ...(Object.keys(origin) as (keyof typeof origin)[]),
    'fingerprint',
    'strategy',
    'startedRun',
    'state',
    'ended',
  ],
  properties: {
    ...origin,
    fingerprint: orNone,
    strategy: text,
    startedRun: {
      ...whole,
      type: ['integer', 'null'],
      description: 'The run that was dispatched; null where the run itself is run again.',
    },
    state: { enum: ['started', 'recovered', 'not-recovered'] },
    ended: { ...time, type: ['string', 'null'] },
  },
} as const;

/** The file of a history. */
export const schema = {
  $id: 'qeml-actions/failure-history/v1',
  title: 'History of failures, runs and recoveries',
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'failures', 'runs', 'recoveries'],
  properties: {
    schema: { const: 'qeml-actions/failure-history/v1' },
    failures: { type: 'array', items: failure },
    runs: { type: 'array', items: run },
    recoveries: { type: 'array', items: recovery },
  },
} as const;
