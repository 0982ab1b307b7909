import type { FromSchema } from 'json-schema-to-ts';

import type { schema } from './policy.schema.ts';
import type { PRESET_NAMES } from './presets/names.generated.ts';

/** A policy file as it is written. */
export type PolicyFile = FromSchema<typeof schema>;

/** A policy that is shipped. */
export interface Preset {
  readonly name: (typeof PRESET_NAMES)[number];
  /** Of two, the gentler has less. */
  readonly strictness: number;
  /** One sentence for whom it is. */
  readonly text: string;
  readonly policy: PolicyFile;
}
