import { ruleFileSchema } from '@qeml-actions/failures';

import { RECOVERIES } from './cure.ts';

/** The section `failure-analyzer` of the configuration. */
export const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    rules: { ...ruleFileSchema.properties.rules, description: 'Rules of your own, beside the shipped ones.' },
    strategies: {
      type: 'array',
      maxItems: 20,
      items: { enum: RECOVERIES },
      description: 'The recoveries that may be tried, of those that the input `strategies` allows.',
    },
  },
} as const;
