import {
  RECOVERY_STATES,
  type FailureHistory,
  type FailureRecord,
  type RecoveryRecord,
  type RunRecord,
} from './records.ts';

/** What a kind of record is known by, and which of two with the same identity says more. */
interface Kind<T> {
  readonly identity: (record: T) => string;
  readonly says: (record: T) => number;
}

const FAILURE: Kind<FailureRecord> = {
  identity: ({ run, attempt, job, fingerprint }) => key(run, attempt, job, fingerprint),
  says: () => 0,
};
const RUN: Kind<RunRecord> = { identity: ({ run, attempt }) => key(run, attempt), says: () => 0 };
const RECOVERY: Kind<RecoveryRecord> = {
  identity: ({ run, attempt, strategy }) => key(run, attempt, strategy),
  says: ({ state }) => RECOVERY_STATES.indexOf(state),
};

/**
 * What two histories hold together, each record once: for writers at the same time. The order of the two does not
 * matter, nor how often they are merged.
 */
export function merged(a: FailureHistory, b: FailureHistory): FailureHistory {
  return {
    failures: union(FAILURE, a.failures, b.failures),
    runs: union(RUN, a.runs, b.runs),
    recoveries: union(RECOVERY, a.recoveries, b.recoveries),
  };
}

/** A history with more records; one that is there already is replaced where the new one says more. */
export function recorded(history: FailureHistory, records: Partial<FailureHistory>): FailureHistory {
  return merged(history, { failures: [], runs: [], recoveries: [], ...records });
}

/** The records of the last `window` milliseconds, and of each kind the newest `most`. */
export function pruned(history: FailureHistory, now: Date, window: number, most: number): FailureHistory {
  const since = now.getTime() - window;
  const kept = <T extends { readonly time: string }>(records: readonly T[]): readonly T[] =>
    most === 0 ? [] : records.filter(({ time }) => Date.parse(time) >= since).slice(-most);
  return { failures: kept(history.failures), runs: kept(history.runs), recoveries: kept(history.recoveries) };
}

function union<T extends { readonly time: string }>(kind: Kind<T>, a: readonly T[], b: readonly T[]): readonly T[] {
  const known = new Map<string, Sortable<T>>();
  for (const record of [...a, ...b]) {
    const identity = kind.identity(record);
    const next = { record, identity, text: JSON.stringify(sorted(record)) };
    const there = known.get(identity);
    if (!there || saysMore(kind, next, there)) known.set(identity, next);
  }
  return [...known.values()].sort(inTime).map(({ record }) => record);
}

interface Sortable<T> {
  readonly record: T;
  readonly identity: string;
  readonly text: string;
}

/** By what it says, else by its text: any rule will do that does not depend on which came first. */
function saysMore<T>({ says }: Kind<T>, next: Sortable<T>, there: Sortable<T>): boolean {
  const lead = says(next.record) - says(there.record);
  return lead === 0 ? next.text > there.text : lead > 0;
}

function inTime<T extends { readonly time: string }>(a: Sortable<T>, b: Sortable<T>): number {
  return compared(a.record.time, b.record.time) || compared(a.identity, b.identity);
}

function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function key(...parts: readonly (string | number | null)[]): string {
  return JSON.stringify(parts);
}

/** The same record with its keys in the order of the alphabet. */
export function sorted(record: object): object {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compared(a, b)));
}
