/** What everything in a miniature shares: numbers and times. */
export interface World {
  /** A number that nothing else has. */
  nextId(): number;
  /** The time, as GitHub writes it. */
  timestamp(): string;
}

export function createWorld(now: () => Date): World {
  let id = 1_000;
  return {
    nextId: () => (id += 1),
    timestamp: () =>
      now()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
  };
}
