import type { Cause } from '../../../actions/failure-analyzer/src/cause.ts';
import type { ObservedJob, ObservedRun } from '../../../actions/failure-analyzer/src/observed.ts';

export function observedRun(changes: Partial<ObservedRun> = {}): ObservedRun {
  return {
    repository: 'octo/app',
    id: 7,
    attempt: 1,
    workflow: 'CI',
    workflowPath: '.github/workflows/ci.yml',
    workflowId: 1,
    event: 'push',
    branch: 'main',
    defaultBranch: 'main',
    commit: 'c1',
    status: 'completed',
    conclusion: 'failure',
    url: 'https://github.com/octo/app/actions/runs/7',
    fork: false,
    pullRequest: undefined,
    own: false,
    ...changes,
  };
}

export function observedJob(changes: Partial<ObservedJob> = {}): ObservedJob {
  return {
    id: 1,
    name: 'test',
    status: 'completed',
    conclusion: 'failure',
    url: 'https://github.com/octo/app/actions/runs/7/job/1',
    labels: [],
    runner: '',
    startedAt: '2026-01-01T00:00:00Z',
    completedAt: '2026-01-01T00:10:00Z',
    steps: [],
    annotations: [],
    log: 'read',
    texts: [],
    ...changes,
  };
}

export function causeIn(text: string, changes: Partial<Cause> = {}): Cause {
  return {
    category: 'test',
    transient: 'no',
    prior: 'no',
    transientReason: 'This kind of failure repeats until something is changed.',
    confidence: 0.9,
    rule: 'pytest-failed',
    evidence: { text, line: 3, before: [], after: [] },
    explanation: 'A test failed.',
    cure: '',
    fingerprint: 'f1',
    runnerUp: undefined,
    places: [{ job: 'test', step: 'Run tests', text: undefined, line: 3 }],
    ...changes,
  };
}
