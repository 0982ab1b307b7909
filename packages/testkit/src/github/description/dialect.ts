import { isJsonObject, isList, type Json, type JsonObject } from './json.ts';

/** Where the schemas of the description stand as JSON Schema. */
export const DEFINITIONS = 'github';

/**
 * A schema of OpenAPI 3.0 in the dialect of JSON Schema, and closed: what the description does not name is refused,
 * although OpenAPI would let it pass, for a misspelt field is the mistake we look for. What is composed by `allOf` stays
 * open, since no part of it knows the others.
 */
export function toJsonSchema(schema: JsonObject): JsonObject {
  return rewritten(schema, true);
}

function rewritten(schema: JsonObject, closed: boolean): JsonObject {
  const { nullable, $ref: reference, ...rest } = schema;
  if (typeof reference === 'string')
    return orNull({ $ref: reference.replace('#/components/schemas/', `${DEFINITIONS}#/$defs/`) }, nullable);
  const own = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, part(key, value, closed)]));
  const open = !closed || !('properties' in own) || 'additionalProperties' in own || composed(own);
  return orNull(open ? own : { ...own, additionalProperties: false }, nullable);
}

/** Alternatives beside properties, such as `anyOf: [{ required: [a] }, …]`, restrict; those with properties add. */
function composed(schema: JsonObject): boolean {
  return ['allOf', 'anyOf', 'oneOf'].some((key) => key in schema);
}

function part(key: string, value: Json | undefined, closed: boolean): Json | undefined {
  if (key === 'properties' && isJsonObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, either(entry, true)]));
  if (key === 'allOf') return each(value, false);
  if (key === 'anyOf' || key === 'oneOf') return each(value, closed);
  if (key === 'items' || key === 'additionalProperties') return either(value, true);
  return value;
}

function each(value: Json | undefined, closed: boolean): Json | undefined {
  return isList(value) ? value.map((entry) => either(entry, closed) ?? null) : value;
}

function either(value: Json | undefined, closed: boolean): Json | undefined {
  return isJsonObject(value) ? rewritten(value, closed) : value;
}

/** `nullable` stands beside a type or an enum that does not list null. */
function orNull(schema: JsonObject, nullable: Json | undefined): JsonObject {
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema;
}
