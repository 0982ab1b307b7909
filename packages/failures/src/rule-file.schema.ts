import { CATEGORIES } from './category.ts';

const line = { type: 'string', minLength: 1, maxLength: 2_000 } as const;
const pattern = { type: 'string', minLength: 1, maxLength: 1_000 } as const;
const lines = { type: 'array', minItems: 1, maxItems: 50, items: line } as const;

/** A file of one's own rules. */
export const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['rules'],
  properties: {
    rules: {
      type: 'array',
      maxItems: 500,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'category', 'transient', 'literals', 'pattern', 'explanation', 'cure', 'examples', 'green'],
        properties: {
          id: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)+$', maxLength: 80 },
          category: { enum: CATEGORIES },
          transient: { enum: ['yes', 'no', 'unknown'] },
          weight: { type: 'integer', minimum: 1, maximum: 100 },
          literals: {
            type: 'array',
            minItems: 1,
            maxItems: 20,
            items: { type: 'string', minLength: 3, maxLength: 200 },
          },
          pattern,
          not: pattern,
          'not-near': pattern,
          command: { enum: ['error', 'warning'] },
          platform: { type: 'boolean' },
          pick: { enum: ['first', 'last'] },
          explanation: line,
          cure: line,
          examples: lines,
          green: lines,
        },
      },
    },
  },
} as const;
