import { describe, expect, test } from '@jest/globals';
import {
  emptyHistory,
  factsFor,
  recorded,
  refined,
  type FailureHistory,
  type FailureRecord,
  type HistoryFacts,
} from '@qeml-actions/failures';

import { failure, hour, recovery, run } from './history-records.ts';

function facts(history: Partial<FailureHistory>, ...sighting: readonly FailureRecord[]): HistoryFacts {
  const found = factsFor(recorded(emptyHistory(), history), sighting);
  if (!found) throw new Error('A sighting has facts.');
  return found;
}

describe('the same commit has also passed', () => {
  test.each([
    ['a later attempt is green', run({ attempt: 2 }), true, true],
    [
      'in a later attempt another job failed',
      run({ attempt: 2, conclusion: 'failure', failedJobs: ['lint'] }),
      true,
      true,
    ],
    [
      'in a later attempt the same job failed',
      run({ attempt: 2, conclusion: 'failure', failedJobs: ['test'] }),
      false,
      false,
    ],
    ['a later attempt failed without a job', run({ attempt: 2, conclusion: 'failure' }), false, false],
    ['a later attempt was cancelled', run({ attempt: 2, conclusion: 'cancelled', failedJobs: ['lint'] }), false, false],
    ['the attempt itself is called green', run(), false, false],
    ['another run of the same push is green', run({ run: 2, time: hour(2) }), true, false],
    ['another run is green, days later', run({ run: 2, time: hour(100) }), false, false],
    ['another run of another commit is green', run({ run: 2, commit: 'c2' }), false, false],
    ['another workflow is green', run({ run: 2, workflow: 'docs.yml' }), false, false],
    ['a pull request of the commit is green', run({ run: 2, event: 'pull_request' }), false, false],
  ])('%s', (_title, green, onCommit, onRerun) => {
    expect(facts({ runs: [green] }, failure())).toMatchObject({ passedOnSameCommit: onCommit, passedOnRerun: onRerun });
  });

  test('two runs of a pull request are of different merges', () => {
    const found = facts({ runs: [run({ run: 2, event: 'pull_request' })] }, failure({ event: 'pull_request' }));
    expect(found.passedOnSameCommit).toBe(false);
  });

  test('an attempt that passed before is no pass on a re-run', () => {
    const found = facts({ runs: [run()] }, failure({ attempt: 2, time: hour(1) }));
    expect(found).toMatchObject({ passedOnSameCommit: true, passedOnRerun: false });
  });

  test('a re-run after a cache was deleted is not the same run again', () => {
    const recoveries = [recovery({ strategy: 'reinstall-dependencies' })];
    expect(facts({ runs: [run({ attempt: 2 })], recoveries }, failure()).passedOnSameCommit).toBe(false);
  });

  test('a run with too many failed jobs to name them says nothing of one', () => {
    const failedJobs = Array.from({ length: 100 }, (_, index) => `job ${index}`);
    const found = facts({ runs: [run({ attempt: 2, conclusion: 'failure', failedJobs })] }, failure());
    expect(found.passedOnSameCommit).toBe(false);
  });

  test('a re-run of another change passed: the cause is known to pass', () => {
    const before = failure({ run: 5, commit: 'c5', branch: 'a', time: hour(-5) });
    const green = run({ run: 5, attempt: 2, commit: 'c5', time: hour(-4) });
    const found = facts({ failures: [before], runs: [green] }, failure());
    expect(found).toMatchObject({
      passedOnSameCommit: false,
      passedOnRerun: true,
      testKnownFlaky: true,
      elsewhere: true,
    });
  });
});

describe('unrelated changes', () => {
  const others = [failure({ run: 2, commit: 'c2', branch: 'a', time: hour(-9), fingerprint: 'f2' })];

  test('count where a run was green between', () => {
    const runs = [run({ run: 3, commit: 'c3', time: hour(-5) })];
    expect(facts({ failures: others, runs }, failure()).testChanges).toBe(2);
  });

  test('are none where everything has failed since', () => {
    expect(facts({ failures: others }, failure()).testChanges).toBe(1);
  });

  test('are none for another test', () => {
    const runs = [run({ run: 3, time: hour(-5) })];
    expect(facts({ failures: others, runs }, failure({ test: 'other' })).testChanges).toBe(1);
  });

  test('are none where no test is named', () => {
    const runs = [run({ run: 3, time: hour(-5) })];
    expect(facts({ failures: others, runs }, failure({ test: null })).testChanges).toBe(0);
  });
});

describe('branches and runs', () => {
  const elsewhere = (branch: string, hours: number, number: number): FailureRecord =>
    failure({ branch, time: hour(hours), run: number, commit: `c${number}` });

  test('within a day, this one included', () => {
    const failures = [elsewhere('b', -3, 2), elsewhere('a', -20, 3), elsewhere('c', -30, 4), elsewhere('b', -1, 5)];
    const found = facts({ failures }, failure());
    expect(found.branchesWithinDay).toEqual(['a', 'b', 'main']);
    expect(found).toMatchObject({ runs: 4, commits: 4, branches: 3, elsewhere: true });
  });

  test('an earlier attempt of this run is no other run', () => {
    expect(facts({ failures: [failure()] }, failure({ attempt: 2 }))).toMatchObject({ runs: 0, elsewhere: false });
  });

  test('a push to the same branch is no other change', () => {
    const found = facts({ failures: [elsewhere('main', -3, 2)] }, failure());
    expect(found).toMatchObject({ runs: 1, elsewhere: false });
  });
});

describe('a host that fails', () => {
  const at = (hours: number, number: number, changes: Partial<FailureRecord> = {}): FailureRecord =>
    failure({ host: 'repo.example.org', time: hour(hours), run: number, category: 'network', ...changes });
  const failures = [at(-75, 2), at(-50, 3, { fingerprint: 'f9' }), at(-1, 4)];

  test('is counted in days and runs', () => {
    expect(facts({ failures }, at(0, 1)).host).toEqual({
      name: 'repo.example.org',
      since: hour(-75),
      days: 3,
      runs: 4,
    });
  });

  test('has not failed since before a green run', () => {
    const runs = [run({ run: 9, time: hour(-40) })];
    expect(facts({ failures, runs }, at(0, 1)).host).toMatchObject({ since: hour(-1), days: 0, runs: 2 });
  });

  test('a green run of another workflow says nothing', () => {
    const runs = [run({ run: 9, time: hour(-40), workflow: 'docs.yml' })];
    expect(facts({ failures, runs }, at(0, 1)).host).toMatchObject({ days: 3, runs: 4 });
  });

  test('another host is another matter', () => {
    expect(facts({ failures }, at(0, 1, { host: 'other.org' })).host).toMatchObject({ days: 0, runs: 1 });
  });
});

test('without a sighting there are no facts, and a cause without facts stays as it is', () => {
  expect(factsFor(emptyHistory(), [])).toBeUndefined();
  const cause = { category: 'test', transient: 'no', prior: 'no', transientReason: 'a', explanation: 'b' } as const;
  expect(refined(cause, undefined)).toBe(cause);
});
