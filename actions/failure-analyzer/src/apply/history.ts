import { historyText, pruned, recorded, type FailureHistory } from '@qeml-actions/failures';

import type { HistoryReading } from '../gather/history.ts';
import { cacheService } from '../gather/history/cache.ts';
import { HistoryUnavailable } from '../gather/history/kept.ts';
import type { HistoryPlace } from '../gather/history/place.ts';
import type { Inputs } from '../inputs.ts';
import { notWritten, placeName } from '../messages/history.ts';
import type { ObservedRun } from '../observed.ts';
import type { Ports } from '../ports.ts';
import { writeToBranch } from './history/branch.ts';
import { writeToCache } from './history/cache.ts';
import { changeBy, type Change } from './history/change.ts';
import { writeToFolder } from './history/folder.ts';

/** Of each kind of record so many are kept: a file stays below the megabyte that the contents API serves at once. */
const MOST_RECORDS = 1_500;

type HistoryInputs = Pick<Inputs, 'history' | 'history-window'>;

/**
 * Adds records to what the store holds by now, without secrets and without what is too old. Whatever keeps it from being
 * written is a note.
 */
export async function writeHistory(
  { history: place, 'history-window': window }: HistoryInputs,
  ports: Ports,
  run: ObservedRun | undefined,
  reading: HistoryReading,
  records: Partial<FailureHistory>,
): Promise<readonly string[]> {
  if (place.kind === 'none' || !run) return [];
  const clean = ports.redactor.redactAll(records);
  const now = ports.clock.date();
  const change = changeBy((history) => pruned(recorded(history, clean), now, window, MOST_RECORDS));
  try {
    return await writtenTo(place, change, { ports, run, reading });
  } catch (error) {
    if (!(error instanceof HistoryUnavailable)) throw error;
    return [notWritten(placeName(place), error.message)];
  }
}

interface Where {
  readonly ports: Ports;
  readonly run: ObservedRun;
  readonly reading: HistoryReading;
}

async function writtenTo(
  place: Exclude<HistoryPlace, { readonly kind: 'none' }>,
  change: Change,
  { ports, run, reading }: Where,
): Promise<readonly string[]> {
  switch (place.kind) {
    case 'cache': {
      const read = reading.state === 'read' ? historyText(reading.history) : undefined;
      await writeToCache(await cacheService(ports), reading, { read, change }, run, ports);
      return [];
    }
    case 'branch':
      await writeToBranch(run, change, ports);
      return [];
    case 'folder':
      return writeToFolder(place.path, change, ports);
  }
  place satisfies never;
}
