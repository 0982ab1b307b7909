import { emptyHistory, historyFrom, type FailureHistory } from '@qeml-actions/failures';

import type { Inputs } from '../inputs.ts';
import { brokenHistory, cacheIsPrivate, noHistory, placeName } from '../messages/history.ts';
import type { ObservedRun } from '../observed.ts';
import type { Ports } from '../ports.ts';
import { keptOnBranch } from './history/branch.ts';
import { cacheService, keptInCache } from './history/cache.ts';
import { keptInFolder } from './history/folder.ts';
import { HistoryUnavailable, type Kept } from './history/kept.ts';
import type { HistoryPlace } from './history/place.ts';

/** What earlier runs left, as far as it could be read. */
export interface HistoryReading {
  /** `read`: it was there; `empty`: nothing is kept yet; `unreadable`: there may be one; `off`: none is wanted. */
  readonly state: 'read' | 'empty' | 'unreadable' | 'off';
  /** Empty unless it was read. */
  readonly history: FailureHistory;
  /** What the store calls the state that was read. */
  readonly version: string | undefined;
  readonly notes: readonly string[];
}

type HistoryInputs = Pick<Inputs, 'history'>;

/** The history of the run's repository. Whatever keeps it from being read is a note; the analysis goes on without it. */
export async function readHistory(
  { history: place }: HistoryInputs,
  ports: Ports,
  run: ObservedRun | undefined,
): Promise<HistoryReading> {
  if (place.kind === 'none' || !run) return without('off', []);
  try {
    return readingOf(await keptAt(place, ports, run), place, run);
  } catch (error) {
    if (!(error instanceof HistoryUnavailable)) throw error;
    return without('unreadable', [noHistory(placeName(place), error.message)]);
  }
}

async function keptAt(
  place: Exclude<HistoryPlace, { readonly kind: 'none' }>,
  ports: Ports,
  { repository }: ObservedRun,
): Promise<Kept> {
  switch (place.kind) {
    case 'cache':
      return keptInCache(await cacheService(ports), ports);
    case 'branch':
      return keptOnBranch(repository, ports);
    case 'folder':
      return keptInFolder(place.path, ports);
  }
  place satisfies never;
}

function readingOf({ text, version }: Kept, place: HistoryPlace, run: ObservedRun): HistoryReading {
  // A pull request's own caches are seen by itself alone.
  const notes = place.kind === 'cache' && run.own && run.pullRequest !== undefined ? [cacheIsPrivate()] : [];
  if (text === undefined) return without('empty', notes);
  const file = historyFrom(text);
  if ('history' in file) return { state: 'read', history: file.history, version, notes };
  return without('unreadable', [...notes, brokenHistory(placeName(place), file.fault)]);
}

function without(state: 'empty' | 'unreadable' | 'off', notes: readonly string[]): HistoryReading {
  return { state, history: emptyHistory(), version: undefined, notes };
}
