import type { Format } from './format.ts';
import { FORMATS } from './formats/index.generated.ts';

/** Every format that is read, by id. */
export function formats(): readonly Format[] {
  return FORMATS;
}

/** The format of an id; undefined where none has it. */
export function formatOf(id: string): Format | undefined {
  return formats().find((format) => format.id === id);
}
