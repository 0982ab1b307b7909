import type { FailureHistory, RecoveryRecord } from '@qeml-actions/failures';

import type { Cause } from '../../../actions/failure-analyzer/src/cause.ts';
import { cureFor, type Situation } from '../../../actions/failure-analyzer/src/decide/strategy.ts';
import { RECOVERIES, type Cure } from '../../../actions/failure-analyzer/src/cure.ts';
import type { Inputs } from '../../../actions/failure-analyzer/src/inputs.ts';
import type { ObservedJob, ObservedRun } from '../../../actions/failure-analyzer/src/observed.ts';

const WORKFLOW = '.github/workflows/ci.yml';
/** Noon; the failed job ended an hour before. */
export const NOON = Date.UTC(2026, 0, 10, 12);

export function cause(category: Cause['category'], transient: Cause['transient'], evidence?: string): Cause {
  return {
    category,
    transient,
    transientReason: '',
    confidence: 0.9,
    rule: 'some-rule',
    evidence: evidence === undefined ? undefined : { text: evidence, line: 1, before: [], after: [] },
    explanation: '',
    cure: '',
    fingerprint: `${category}-1`,
    runnerUp: undefined,
    places: [],
    prior: transient,
  };
}

export function run(changes: Partial<ObservedRun> = {}): ObservedRun {
  return {
    repository: 'octo/app',
    id: 7,
    attempt: 1,
    workflow: 'CI',
    workflowPath: WORKFLOW,
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

export function job(completedAt: string | null): ObservedJob {
  return {
    id: 1,
    name: 'build',
    status: 'completed',
    conclusion: 'failure',
    url: '',
    labels: [],
    runner: '',
    startedAt: null,
    completedAt,
    steps: [],
    annotations: [],
    log: 'read',
    texts: [],
  };
}

export function recovery(changes: Partial<RecoveryRecord> = {}): RecoveryRecord {
  return {
    time: new Date(NOON - 3_600_000).toISOString(),
    run: 7,
    attempt: 1,
    workflow: WORKFLOW,
    commit: 'c1',
    fingerprint: null,
    strategy: 'retry-with-delay',
    startedRun: null,
    state: 'started',
    ended: null,
    ...changes,
  };
}

export function history(...recoveries: readonly RecoveryRecord[]): FailureHistory {
  return { failures: [], runs: [], recoveries };
}

/** All recoveries are allowed and have what they need. */
export const EVERYTHING = {
  mode: 'recover',
  'max-recoveries': 2,
  'max-recoveries-per-day': 10,
  strategies: RECOVERIES,
  'fallback-workflow': 'fallback.yml',
  'fallback-inputs': [['mirror', 'yes']],
  'fallback-runner': ['runner', 'ubuntu-22.04'],
  'reduced-inputs': [['suite', 'smoke']],
  'cache-keys': ['npm-'],
} as const;

interface Changes {
  readonly inputs?: Partial<Inputs>;
  readonly run?: Partial<ObservedRun> | null;
  readonly jobs?: readonly ObservedJob[];
  readonly history?: FailureHistory;
  readonly analyzer?: Partial<Situation['analyzer']>;
  readonly random?: number;
}

/** The cure for causes in a situation in which everything is allowed, but for what is changed. */
export function cured(causes: Cause | readonly Cause[], changes: Changes = {}): Cure {
  const observedRun = changes.run === null ? undefined : run(changes.run ?? {});
  return cureFor([causes].flat(), {
    inputs: { ...EVERYTHING, ...changes.inputs } as Inputs,
    observed: {
      run: observedRun,
      jobs: changes.jobs ?? [job(new Date(NOON - 3_600_000).toISOString())],
      texts: [],
      notes: [],
    },
    history: changes.history ?? history(),
    analyzer: {
      repository: 'octo/app',
      workflowPath: '.github/workflows/heal.yml',
      hop: undefined,
      ...changes.analyzer,
    },
    now: NOON,
    random: () => changes.random ?? 0.5,
  });
}

export function planOf(cure: Cure) {
  if (!('plan' in cure)) throw new Error(`No plan: ${cure.strategy}, ${cure.reason}`);
  return cure.plan;
}
