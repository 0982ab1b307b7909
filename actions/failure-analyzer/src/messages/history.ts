import { HISTORY_BRANCH, type HistoryPlace } from '../gather/history/place.ts';

export function placeName(place: HistoryPlace): string {
  switch (place.kind) {
    case 'cache':
      return 'the cache';
    case 'branch':
      return `the branch ${HISTORY_BRANCH}`;
    case 'folder':
      return place.path;
    case 'none':
      return 'nothing';
  }
  place satisfies never;
}

export function noHistory(place: string, reason: string): string {
  return `The history in ${place} could not be read, so that this is judged without it: ${reason}`;
}

export function brokenHistory(place: string, fault: string): string {
  return `The history in ${place} is not one that can be read (${fault}), so that this is judged without it; a new one is begun.`;
}

export function setAside(path: string): string {
  return `What was in its place is kept as ${path}.`;
}

export function notWritten(place: string, reason: string): string {
  return `This run could not be added to the history in ${place}: ${reason}`;
}

export function noCacheService(): string {
  return 'There is no cache service here (ACTIONS_RESULTS_URL is not set).';
}

export function cacheNotSaved(): string {
  return "The cache service did not take it; its own lines in this step's log say why.";
}

export function alwaysChanged(tries: number): string {
  return `Somebody else changed it each of the ${String(tries)} times that it was to be written.`;
}

/** The cache's own bounds: a pull request's caches are seen by itself alone. */
export function cacheIsPrivate(): string {
  return (
    'The cache that a pull request writes is seen by that pull request alone: for a history of all changes, ' +
    'analyze from a workflow_run workflow, or set history: branch.'
  );
}

export function historyCommit(run: number, attempt: number): string {
  return `Add run ${String(run)}, attempt ${String(attempt)}`;
}
