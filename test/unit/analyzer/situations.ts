import type { Cause } from '../../../actions/failure-analyzer/src/cause.ts';
import type { Situation } from '../../../actions/failure-analyzer/src/decide/escalation.ts';
import type { ObservedRun } from '../../../actions/failure-analyzer/src/observed.ts';

/** A failed push to the default branch. */
export function observedRun(changes: Partial<ObservedRun> = {}): ObservedRun {
  return {
    repository: 'octo/app',
    id: 7,
    attempt: 1,
    workflow: 'CI',
    workflowPath: '.github/workflows/ci.yml',
    workflowId: 3,
    event: 'push',
    branch: 'main',
    defaultBranch: 'main',
    commit: 'a'.repeat(40),
    status: 'completed',
    conclusion: 'failure',
    url: 'https://github.com/octo/app/actions/runs/7',
    fork: false,
    pullRequest: undefined,
    own: false,
    ...changes,
  };
}

/** A compiler's error, which nothing cures. */
export function causeOf(changes: Partial<Cause> = {}): Cause {
  return {
    category: 'type',
    transient: 'no',
    prior: 'no',
    transientReason: 'This kind of failure repeats until something is changed.',
    confidence: 0.8,
    rule: 'tsc-error',
    evidence: { text: 'src/app.ts(12,3): error TS2322: wrong', line: 3, before: ['> tsc'], after: [] },
    explanation: 'The TypeScript compiler found an error.',
    cure: 'Mend the line that is named.',
    fingerprint: '0123456789abcdef',
    runnerUp: undefined,
    places: [{ job: 'build', step: 'Compile', text: 'build / Compile', line: 3 }],
    ...changes,
  };
}

/** The default branch fails, nothing was tried, and every road is open. */
export function situation(changes: Partial<Situation> = {}): Situation {
  return {
    causes: [causeOf()],
    tried: { state: 'nothing', text: 'Nothing cures it.' },
    run: observedRun(),
    branchesWith: () => 1,
    told: false,
    inputs: { issue: 'on-escalation', comment: true, webhook: 'https://chat.example.com/hook' },
    ...changes,
  };
}
