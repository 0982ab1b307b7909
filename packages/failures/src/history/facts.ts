import { passOf, streakOf, type Streak } from './passes.ts';
import type { FailureHistory, FailureRecord } from './records.ts';

const DAY = 86_400_000;

/** What the history knows of one cause, apart from the run that is looked at. */
export interface HistoryFacts {
  /** Others with the same fingerprint. */
  readonly runs: number;
  readonly commits: number;
  readonly branches: number;
  /** This run's commit has passed in the same job: nothing was changed. */
  readonly passedOnSameCommit: boolean;
  /** The same cause, here or elsewhere, was gone when the same run was started again. */
  readonly passedOnRerun: boolean;
  /** The test that the evidence names, and in how many changes, this one included, it failed although others passed between. */
  readonly test: string | undefined;
  readonly testChanges: number;
  /** The same test, on another commit, has both failed and passed. */
  readonly testKnownFlaky: boolean;
  /** Whose failures have this fingerprint within 24 hours, this one included, sorted. */
  readonly branchesWithinDay: readonly string[];
  /** Another run, of another change and commit, fails for the same cause. */
  readonly elsewhere: boolean;
  /** How long this cause has failed without a green run between. */
  readonly failing: Streak | undefined;
  /** The host that the evidence names, and how long it has failed so. */
  readonly host: (Streak & { readonly name: string }) | undefined;
}

/** What is known of one cause in the run that is looked at: its records, as they would be written. */
export type Sighting = readonly FailureRecord[];

/** The facts for a cause that showed in these places; undefined where nothing is known to know it again by. */
export function factsFor(history: FailureHistory, sighting: Sighting): HistoryFacts | undefined {
  const [here] = sighting;
  if (!here) return undefined;
  const until = Date.parse(here.time);
  const same = history.failures.filter(({ fingerprint }) => fingerprint === here.fingerprint);
  const others = same.filter(({ run }) => run !== here.run);
  const all = [...others, ...sighting];
  const near = all.filter(({ time }) => Math.abs(Date.parse(time) - until) <= DAY);
  return {
    runs: distinct(others, 'run').length,
    commits: distinct(others, 'commit').length,
    branches: distinct(others, 'branch').length,
    passedOnSameCommit: sighting.some((failed) => passOf(history, failed) !== undefined),
    passedOnRerun: [...same, ...sighting].some((failed) => passOf(history, failed) === 'on-rerun'),
    ...testFacts(history, here),
    branchesWithinDay: distinct(near, 'branch'),
    elsewhere: others.some(({ branch, commit }) => branch !== here.branch && commit !== here.commit),
    failing: streakOf(history, all, until),
    host: hostFact(history, sighting, until),
  };
}

function testFacts(
  history: FailureHistory,
  here: FailureRecord,
): Pick<HistoryFacts, 'test' | 'testChanges' | 'testKnownFlaky'> {
  if (here.test === null) return { test: undefined, testChanges: 0, testKnownFlaky: false };
  const others = history.failures.filter(({ test, run }) => test === here.test && run !== here.run);
  return {
    test: here.test,
    testChanges: unrelatedChanges(history, others, here),
    testKnownFlaky: others.some((failed) => passOf(history, failed) !== undefined),
  };
}

/** A test that fails since something was merged fails everywhere: only with a green run between are changes unrelated. */
function unrelatedChanges(history: FailureHistory, others: readonly FailureRecord[], here: FailureRecord): number {
  const first = [...others].map(({ time }) => time).sort()[0];
  const between = history.runs.some(
    ({ conclusion, workflow, time }) =>
      conclusion === 'success' && workflow === here.workflow && first !== undefined && time > first && time < here.time,
  );
  return between ? distinct([...others, here], 'branch').length : 1;
}

function hostFact(history: FailureHistory, sighting: Sighting, until: number): HistoryFacts['host'] {
  const name = sighting.find(({ host }) => host !== null)?.host ?? undefined;
  const [here] = sighting;
  if (name === undefined || !here) return undefined;
  const others = history.failures.filter(({ host, run }) => host === name && run !== here.run);
  const streak = streakOf(history, [...others, ...sighting], until);
  return streak && { name, ...streak };
}

function distinct<K extends 'run' | 'commit' | 'branch'>(
  records: readonly FailureRecord[],
  key: K,
): readonly FailureRecord[K][] {
  return [...new Set(records.map((record) => record[key]))].sort();
}
