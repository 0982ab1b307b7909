/** The input `fallbacks`. */
export const schema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['run'],
    properties: {
      name: { type: 'string', pattern: '\\S' },
      run: { type: 'string', pattern: '\\S' },
      'attempt-timeout': { type: ['string', 'number'] },
    },
  },
} as const;
