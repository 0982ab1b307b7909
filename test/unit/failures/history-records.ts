import type { FailureRecord, RecoveryRecord, RunRecord } from '@qeml-actions/failures';

const START = Date.UTC(2026, 0, 10);

/** So many hours after the tests' calendar begins. */
export function hour(hours: number): string {
  return new Date(START + hours * 3_600_000).toISOString();
}

export function failure(changes: Partial<FailureRecord> = {}): FailureRecord {
  return {
    time: hour(0),
    run: 1,
    attempt: 1,
    workflow: '.github/workflows/ci.yml',
    commit: 'c1',
    branch: 'main',
    event: 'push',
    job: 'test',
    step: 'Run tests',
    fingerprint: 'f1',
    category: 'test',
    rule: 'pytest-failed',
    evidence: 'FAILED tests/test_a.py::test_b',
    host: null,
    test: 'tests/test_a.py::test_b',
    ...changes,
  };
}

export function run(changes: Partial<RunRecord> = {}): RunRecord {
  return {
    time: hour(0),
    run: 1,
    attempt: 1,
    workflow: '.github/workflows/ci.yml',
    commit: 'c1',
    branch: 'main',
    event: 'push',
    conclusion: 'success',
    failedJobs: [],
    ...changes,
  };
}

export function recovery(changes: Partial<RecoveryRecord> = {}): RecoveryRecord {
  return {
    time: hour(0),
    run: 1,
    attempt: 1,
    workflow: '.github/workflows/ci.yml',
    commit: 'c1',
    fingerprint: 'f1',
    strategy: 'retry-with-delay',
    state: 'started',
    ended: null,
    startedRun: null,
    ...changes,
  };
}
