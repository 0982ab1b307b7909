import type { FromSchema } from 'json-schema-to-ts';

import type { schema } from './policy.schema.ts';

/** A policy file as it is written. */
export type PolicyFile = FromSchema<typeof schema>;

/** A policy that is shipped. */
export interface Preset {
  readonly name: 'standard' | 'advisory' | 'strict' | 'regulated';
  /** One sentence for whom it is. */
  readonly text: string;
  readonly policy: PolicyFile;
}
