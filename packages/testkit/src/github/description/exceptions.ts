import { objectAt, type JsonObject } from './json.ts';

/** Where GitHub's description contradicts GitHub: what is there, and the schema without the mistake. */
interface Exception {
  readonly schema: string;
  readonly why: string;
  readonly mend: (schema: JsonObject) => JsonObject;
}

const EXCEPTIONS: readonly Exception[] = [
  {
    schema: 'job',
    why: 'Conclusions of jobs that the list leaves out: a job whose start-up failed or that has gone stale.',
    mend: (schema) =>
      withProperty(schema, 'conclusion', (old) => ({
        ...old,
        enum: [...(Array.isArray(old['enum']) ? old['enum'] : []), 'stale', 'startup_failure'],
      })),
  },
];

function withProperty(schema: JsonObject, name: string, change: (old: JsonObject) => JsonObject): JsonObject {
  const properties = objectAt(schema, 'properties');
  return { ...schema, properties: { ...properties, [name]: change(objectAt(properties[name])) } };
}

/** The schemas of the description as GitHub means them. */
export function mended(schemas: Readonly<Record<string, JsonObject>>): Record<string, JsonObject> {
  const result = { ...schemas };
  for (const { schema, mend } of EXCEPTIONS) {
    const old = result[schema];
    if (old) result[schema] = mend(old);
  }
  return result;
}
