import { nearest } from '../nearest.ts';

import { Mistake } from './decoder.ts';
import type { Check } from './structured.ts';

/** A checker that was compiled from a JSON Schema. */
interface Validate<T> {
  (value: unknown): value is T;
  errors?: readonly Fault[] | null;
}

interface Fault {
  readonly instancePath: string;
  readonly schemaPath?: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/**
 * Checks a value by a schema; all that is wrong is said at once, each fault with its place. With the schema itself, an unknown key
 * is told with the nearest known one.
 */
export function checkedBy<T>(validate: Validate<T>, schema: object = {}): Check<T> {
  return (value) => {
    if (validate(value)) return value;
    const faults = (validate.errors ?? []).map((fault) => `${placeOf(fault.instancePath)} ${whatOf(fault, schema)}`);
    return new Mistake([...new Set(faults)].join('; '));
  };
}

/** `/1/run` is "run of entry 2". */
function placeOf(pointer: string): string {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? `entry ${String(Number(part) + 1)}` : part));
  return parts.length === 0 ? 'it' : parts.reverse().join(' of ');
}

function whatOf({ message = 'is not as it should be', params, schemaPath = '' }: Fault, schema: object): string {
  const unknown = params['additionalProperty'];
  if (typeof unknown !== 'string') return message;
  const near = nearest(unknown, propertiesBeside(schemaPath, schema));
  return `has an unknown key "${unknown}"${near === undefined ? '' : `: write "${near}"`}`;
}

/** The keys that a schema knows where one of its keywords stands. */
function propertiesBeside(schemaPath: string, schema: object): readonly string[] {
  const steps = decodeURIComponent(schemaPath)
    .split('/')
    .slice(1, -1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const properties = [...steps, 'properties'].reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    schema,
  );
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}
