import type { Runtime } from './runtime.ts';

/** What the runner says of the event that started this run; nothing outside a run. */
export async function eventPayload({ environment, files }: Pick<Runtime, 'environment' | 'files'>): Promise<unknown> {
  const path = environment['GITHUB_EVENT_PATH'];
  const bytes = path ? await files.readIfThere(path) : undefined;
  return bytes === undefined ? {} : JSON.parse(bytes.toString());
}

/** The member of a value that a way of keys leads to; undefined where it leads nowhere. */
export function memberAt(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}
