import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

import { cachedSlice } from './cache.ts';
import { DEFINITIONS, toJsonSchema } from './dialect.ts';
import { mendedParameter, mendedSchemas } from './exceptions.ts';
import { objectAt, textAt, type JsonObject } from './json.ts';
import type { DescribedOperation } from './slice.ts';

/** What the description's parameters are once they are read. */
export type Values = Readonly<Record<string, string | number | boolean>>;

/** A request as it came: path and query are texts still. */
export interface RawRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** undefined when no body came. */
  readonly body: unknown;
}

/** A request read by the description: numbers are numbers, defaults are filled in. */
export interface ReadRequest {
  readonly path: Values;
  readonly query: Values;
  readonly faults: readonly string[];
}

/** What refusals look like whose schema an operation does not give; every operation may answer so. */
const ERRORS = ['basic-error', 'validation-error'];
const ERROR_SCHEMA = { anyOf: ERRORS.map((name) => ({ $ref: `#/components/schemas/${name}` })) };
const MOST_FAULTS = 5;

/** GitHub's description as a judge of requests and answers. Checkers are made when they are first needed. */
export class Contract {
  readonly operations: Readonly<Record<string, DescribedOperation>>;
  readonly #reading: Ajv;
  readonly #judging: Ajv;
  readonly #checkers = new Map<string, ValidateFunction>();

  constructor(ids: readonly string[]) {
    const slice = cachedSlice(ids, ERRORS);
    this.operations = slice.operations;
    const closed = Object.entries(mendedSchemas(slice.schemas)).map(
      ([name, schema]) => [name, toJsonSchema(schema)] as const,
    );
    const definitions = { $id: DEFINITIONS, $defs: Object.fromEntries(closed) };
    const options = { strict: false, logger: false, inlineRefs: false } as const;
    this.#reading = new Ajv({ ...options, coerceTypes: true, useDefaults: true, allErrors: true });
    this.#judging = new Ajv(options);
    for (const ajv of [this.#reading, this.#judging]) formats(ajv).addSchema(definitions);
  }

  /** Reads a request to an operation, and says what in it the description does not allow. */
  read(id: string, request: RawRequest): ReadRequest {
    const path = { ...request.path };
    const query = { ...request.query };
    const faults = [
      ...this.#faults(`${id} path`, path, () => parameterSchema(this.#operation(id), 'path'), this.#reading),
      ...this.#faults(`${id} query`, query, () => parameterSchema(this.#operation(id), 'query'), this.#reading),
      ...this.#bodyFaults(id, request.body),
    ];
    return { path, query, faults };
  }

  /** What in an answer the description does not allow. */
  answerFaults(id: string, status: number, body: unknown): readonly string[] {
    const { answers } = this.#operation(id);
    const schema = answers[String(status)] ?? (status >= 400 ? ERROR_SCHEMA : undefined);
    if (schema !== undefined)
      return this.#faults(`${id} answer ${String(status)}`, body, () => toJsonSchema(schema), this.#judging);
    if (!(String(status) in answers)) return [`${id}: an answer ${String(status)} is not described.`];
    return body === undefined ? [] : [`${id}: an answer ${String(status)} has no body.`];
  }

  #bodyFaults(id: string, body: unknown): readonly string[] {
    const described = this.#operation(id).body;
    if (body === undefined) return described?.required ? [`${id}: a body is needed.`] : [];
    if (!described) return [`${id}: no body is allowed.`];
    return this.#faults(`${id} body`, body, () => toJsonSchema(described.schema), this.#judging);
  }

  #faults(key: string, value: unknown, schema: () => JsonObject, ajv: Ajv): readonly string[] {
    const checker = this.#checkers.get(key) ?? ajv.compile(schema());
    this.#checkers.set(key, checker);
    return checker(value) ? [] : (checker.errors ?? []).slice(0, MOST_FAULTS).map((fault) => `${key}${said(fault)}`);
  }

  #operation(id: string): DescribedOperation {
    const operation = this.operations[id];
    if (!operation) throw new Error(`The miniature has no operation ${id}.`);
    return operation;
  }
}

function said({ instancePath, message = 'is not allowed', params }: ErrorObject): string {
  const named = Object.entries(params as object).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return `${instancePath} ${message}${named.length > 0 ? ` (${named.join(', ')})` : ''}`;
}

/** One object of all parameters in a place; a header is nobody's business. */
function parameterSchema(operation: DescribedOperation, place: 'path' | 'query'): JsonObject {
  const here = operation.parameters
    .filter((parameter) => parameter['in'] === place)
    .map((parameter) => ({ ...parameter, name: textAt(parameter, 'name') }));
  const schemas = here.map((parameter) => {
    const schema = mendedParameter(parameter.name, objectAt(parameter, 'schema'));
    return [parameter.name, toJsonSchema(schema)] as const;
  });
  return {
    type: 'object',
    properties: Object.fromEntries(schemas),
    required: here.filter((parameter) => objectAt(parameter)['required'] === true).map(({ name }) => name),
    additionalProperties: false,
  };
}
