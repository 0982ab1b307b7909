import { isJsonObject, isList, listOf, objectAt, type Json, type JsonObject } from './json.ts';

/** One operation of GitHub's description, references to parameters and answers resolved, those to schemas kept. */
export interface DescribedOperation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly JsonObject[];
  readonly body?: { readonly required: boolean; readonly schema: JsonObject };
  /** By status; a status without a JSON body has none. */
  readonly answers: Readonly<Record<string, JsonObject | null>>;
}

/** What the miniature uses of the description. */
export interface Slice {
  readonly operations: Readonly<Record<string, DescribedOperation>>;
  readonly schemas: Readonly<Record<string, JsonObject>>;
}

/** What only people read; it is half of the description. */
const PROSE = new Set([
  'description',
  'example',
  'examples',
  'title',
  'externalDocs',
  'x-github',
  'deprecated',
  'discriminator',
]);

/** Cuts these operations, and these schemas besides, out of a whole OpenAPI description; a name that is not in it is an error. */
export function sliceOf(whole: JsonObject, ids: readonly string[], schemas: readonly string[]): Slice {
  const wanted = new Set(ids);
  const operations: Record<string, DescribedOperation> = {};
  for (const [path, item] of Object.entries(objectAt(whole, 'paths'))) {
    for (const [method, operation] of Object.entries(objectAt(item))) {
      const id = isJsonObject(operation) ? operation['operationId'] : undefined;
      if (typeof id === 'string' && wanted.delete(id)) operations[id] = described(whole, method, path, operation);
    }
  }
  if (wanted.size > 0) throw new Error(`GitHub's description has no operation ${[...wanted].join(', ')}.`);
  return { operations, schemas: schemasOf(whole, [...referencesIn(operations), ...schemas]) };
}

function described(whole: JsonObject, method: string, path: string, operation: Json | undefined): DescribedOperation {
  const { parameters, requestBody, responses } = objectAt(operation);
  const body = jsonSchema(requestBody);
  return {
    method: method.toUpperCase(),
    path,
    parameters: listOf(parameters).map((entry) => objectAt(lean(resolved(whole, entry)))),
    ...(body ? { body: { required: objectAt(requestBody)['required'] === true, schema: body } } : {}),
    answers: Object.fromEntries(
      Object.entries(objectAt(responses)).map(([status, answer]) => [status, jsonSchema(resolved(whole, answer))]),
    ),
  };
}

/** A parameter or an answer that stands under `components`. */
function resolved(whole: JsonObject, entry: Json | undefined): Json | undefined {
  const reference = objectAt(entry)['$ref'];
  return typeof reference === 'string' ? objectAt(whole, ...reference.slice(2).split('/')) : entry;
}

function jsonSchema(holder: Json | undefined): JsonObject | null {
  const contents = Object.entries(objectAt(holder, 'content'));
  const [, json] = contents.find(([type]) => type === 'application/json') ?? [];
  const schema = objectAt(json)['schema'];
  return isJsonObject(schema) ? objectAt(lean(schema)) : null;
}

/** Everything that is referred to, and what that refers to. */
function schemasOf(whole: JsonObject, names: readonly string[]): Record<string, JsonObject> {
  const found: Record<string, JsonObject> = {};
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name in found) continue;
    const schema = objectAt(lean(objectAt(whole, 'components', 'schemas', name)));
    found[name] = schema;
    waiting.push(...referencesIn(schema));
  }
  return found;
}

function referencesIn(value: unknown): string[] {
  const text = JSON.stringify(value);
  return [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name);
}

/** A schema without its prose; a property that is called like a piece of prose stays. */
function lean(value: Json | undefined, names = false): Json | undefined {
  if (isList(value)) return value.map((entry) => lean(entry) ?? null);
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => names || !PROSE.has(key));
  return Object.fromEntries(kept.map(([key, entry]) => [key, lean(entry, !names && key === 'properties')]));
}
