import type { BaselinePlace } from '../gather/baseline/place.ts';

/** Where a baseline is kept, in a sentence. */
function placeName(place: BaselinePlace): string {
  switch (place.kind) {
    case 'cache':
      return 'the cache';
    case 'artifact':
      return 'the artifacts';
    case 'folder':
      return place.path;
    case 'none':
      return 'nowhere';
  }
  return place satisfies never;
}

export function nothingRecorded(place: BaselinePlace): string {
  return `nothing to compare with: no baseline is in ${placeName(place)}; a run on the default branch will record it`;
}

export function noBaselineKept(): string {
  return 'nothing to compare with: no baseline is kept, for `baseline` is `none`';
}

export function noneNear(place: BaselinePlace, commit: string, looked: number): string {
  return `baselines are in ${placeName(place)}, but none for ${short(commit)} or the ${looked - 1} commits before it: run the gate on the default branch, or give \`base-sha\``;
}

export function historyUnknown(commit: string, reason: string): string {
  return `no baseline is kept for ${short(commit)}, and what was before it cannot be told: ${reason}`;
}

/** The base is another commit than was asked for. */
export function nearerNote(asked: string, found: string, steps: number): string {
  return `No baseline is kept for ${short(asked)}: compared with ${short(found)}, ${steps} ${steps === 1 ? 'commit' : 'commits'} before it.`;
}

export function firstCommit(): string {
  return 'nothing to compare with: there is no commit before this one';
}

export function noCommit(): string {
  return 'nothing to compare with: there is neither a git repository nor a run, so no commit is known';
}

export function noMergeBase(reason: string): string {
  return `the merge base of the pull request cannot be told: ${reason}`;
}

export function noParent(reason: string): string {
  return `the commit before this one cannot be told: ${reason}`;
}

export function unknownBase(given: string): string {
  return `base-sha is "${given}", and there is no such commit: give the whole sha of a commit of this repository.`;
}

export function brokenBaseline(place: BaselinePlace, commit: string, reason: string): string {
  return `the baseline for ${short(commit)} in ${placeName(place)} cannot be used: ${reason}`;
}

export function otherCommit(told: string): string {
  return `it says that it is of ${short(told)}`;
}

export function tooLong(most: number): string {
  return `it is longer than ${(most / 1_024 ** 2).toFixed(0)} MiB`;
}

export function noPlain(): string {
  return 'it is no plain file';
}

export function notInRun(place: BaselinePlace, missing: string): string {
  return `nothing to compare with: ${placeName(place)} cannot be reached from here, for ${missing}; \`baseline: path:DIR\` works anywhere`;
}

export function noCacheService(): string {
  return 'there is no cache service here (ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL)';
}

export function noRun(): string {
  return 'this is no run of GitHub Actions';
}

export function notRestored(key: string): string {
  return `the cache has ${key}, and it could not be restored: the log says why`;
}

export function cacheUnreadable(mode: string): string {
  return `ACTIONS_CACHE_MODE is ${mode}, which lets nothing be read`;
}

export function cacheNotSaved(): string {
  return 'the cache did not take it: the log says why';
}

export function noAnswer(what: string, reason: string): string {
  return `${what} did not answer: ${reason}`;
}

export function strangersFolder(path: string): string {
  return `${path} is in a checkout that may be a stranger's, and is not believed under this event: keep the baseline in the cache or as an artifact`;
}

export function noArchive(reason: string): string {
  return `its archive cannot be read: ${reason}`;
}

export function noResultsService(): string {
  return 'there is no service for artifacts here (ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN)';
}

export function recordedAlready(): string {
  return 'This run has an artifact with a baseline of this name already, and keeps it: give each gate of a run its own `name`.';
}

export function otherCheckout(commit: string, sha: string): string {
  return `what is checked out is ${short(commit)}, and an artifact is found by the commit of its run, ${short(sha)}`;
}

/** The warning of a run that should have recorded what it shows. */
export function notRecorded(place: BaselinePlace, reason: string): string {
  return `The baseline was not recorded in ${placeName(place)}, and later runs have nothing of this commit to compare with: ${reason}.`;
}

export function recorded(place: BaselinePlace, commit: string): string {
  return `Recorded as the baseline of ${short(commit)} in ${placeName(place)}.`;
}

export function notRecordedAgain(): string {
  return 'No baseline was recorded, for `now` makes a past decision again.';
}

export function noCommitToRecord(): string {
  return 'no commit is known that it could be recorded for';
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
