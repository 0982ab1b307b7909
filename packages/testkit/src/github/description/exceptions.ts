import { listOf, objectAt, type JsonObject } from './json.ts';

/** Where GitHub's description contradicts GitHub: a schema or a parameter by its name, and what it is without the mistake. */
type Exception = { readonly why: string; readonly mend: (schema: JsonObject) => JsonObject } & (
  { readonly schema: string } | { readonly parameter: string }
);

const EXCEPTIONS: readonly Exception[] = [
  {
    schema: 'job',
    why: 'Conclusions of jobs that the list leaves out: a job whose start-up failed or that has gone stale.',
    mend: (schema) =>
      withProperty(schema, 'conclusion', (old) => ({
        ...old,
        enum: [...listOf(old['enum']), 'stale', 'startup_failure'],
      })),
  },
  {
    schema: 'issue-search-result-item',
    why: 'An issue without a body is found, too, and has null there as everywhere else.',
    mend: (schema) => withProperty(schema, 'body', (old) => ({ ...old, nullable: true })),
  },
  {
    parameter: 'created',
    why: 'It is a range as the search takes one, such as >=2026-01-01, not a time.',
    mend: () => ({ type: 'string' }),
  },
  {
    parameter: 'workflow_id',
    why: 'An id in a path can be read as a file name too, and exactly one of the two must fit.',
    mend: () => ({ type: 'string' }),
  },
  {
    schema: 'repository-rule-violation-error',
    why: 'Without anything that is needed, every plain error is one as well, and exactly one of the two must fit.',
    mend: (schema) => ({ ...schema, required: ['metadata'] }),
  },
];

function withProperty(schema: JsonObject, name: string, change: (old: JsonObject) => JsonObject): JsonObject {
  const properties = objectAt(schema, 'properties');
  return { ...schema, properties: { ...properties, [name]: change(objectAt(properties[name])) } };
}

/** The schemas of the description as GitHub means them. */
export function mendedSchemas(schemas: Readonly<Record<string, JsonObject>>): Record<string, JsonObject> {
  const result = { ...schemas };
  for (const exception of EXCEPTIONS) {
    const old = 'schema' in exception ? result[exception.schema] : undefined;
    if (old && 'schema' in exception) result[exception.schema] = exception.mend(old);
  }
  return result;
}

/** The schema of a parameter as GitHub means it. */
export function mendedParameter(name: string, schema: JsonObject): JsonObject {
  const exception = EXCEPTIONS.find((one) => 'parameter' in one && one.parameter === name);
  return exception ? exception.mend(schema) : schema;
}
