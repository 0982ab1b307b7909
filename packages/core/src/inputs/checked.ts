import { Mistake } from './decoder.ts';
import type { Check } from './structured.ts';

/** A checker that was compiled from a JSON Schema. */
interface Validate<T> {
  (value: unknown): value is T;
  errors?: readonly Fault[] | null;
}

interface Fault {
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Checks a value by a schema; all that is wrong is said at once, each fault with its place. */
export function checkedBy<T>(validate: Validate<T>): Check<T> {
  return (value) => {
    if (validate(value)) return value;
    const faults = (validate.errors ?? []).map((fault) => `${placeOf(fault.instancePath)} ${whatOf(fault)}`);
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

function whatOf({ message = 'is not as it should be', params }: Fault): string {
  const unknown = params['additionalProperty'];
  return typeof unknown === 'string' ? `has an unknown key "${unknown}"` : message;
}
