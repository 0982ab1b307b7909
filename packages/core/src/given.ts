type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The entries that have a value: under `exactOptionalPropertyTypes`, what is not known is left out. */
export function given<T extends object>(entries: T): Given<T> {
  const kept: Given<T> = {};
  for (const key in entries) {
    const value = entries[key];
    if (value !== undefined) kept[key] = value as Exclude<T[typeof key], undefined>;
  }
  return kept;
}
