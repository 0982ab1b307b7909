const text = { type: 'string', maxLength: 4_000 } as const;
const count = { type: 'integer', minimum: 0 } as const;

/** What a run of the default branch showed. */
export const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'commit', 'at', 'values', 'findings', 'files', 'series'],
  properties: {
    schema: { const: 'qeml-actions/quality-gate-baseline/v1' },
    commit: text,
    /** RFC 3339. */
    at: text,
    /** By condition key: a metric, and its selectors where it has any. */
    values: { type: 'object', additionalProperties: { type: 'number' } },
    /** Keys of the findings, by kind. */
    findings: {
      type: 'object',
      additionalProperties: { type: 'array', items: text },
    },
    /** `suite > name`; absent where there were too many. */
    tests: { type: 'array', items: text },
    /** Covered and total lines by file. */
    files: {
      type: 'object',
      additionalProperties: { type: 'array', items: count, minItems: 2, maxItems: 2 },
    },
    series: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'measure', 'unit', 'better', 'points'],
        properties: {
          name: text,
          measure: text,
          unit: text,
          better: { enum: ['lower', 'higher'] },
          points: {
            type: 'array',
            maxItems: 50,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['commit', 'value'],
              properties: { commit: text, value: { type: 'number' } },
            },
          },
        },
      },
    },
  },
} as const;
