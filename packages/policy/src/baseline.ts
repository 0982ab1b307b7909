import type { FromSchema } from 'json-schema-to-ts';

import type { schema } from './baseline.schema.ts';

/** What a run of the default branch showed, kept for those after it. */
export type Baseline = FromSchema<typeof schema>;

export type Series = Baseline['series'][number];

export const BASELINE_SCHEMA = 'qeml-actions/quality-gate-baseline/v1';

/** What the schema takes, in UTF-16 units. */
const LONGEST_NAME = 4_000;

export function isShort(name: string): boolean {
  return name.length <= LONGEST_NAME;
}
