import type { FromSchema } from 'json-schema-to-ts';

import type { schema } from './policy.schema.ts';

export interface SchemaFault {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

export declare const validate: {
  (value: unknown): value is FromSchema<typeof schema>;
  errors?: readonly SchemaFault[] | null;
};
