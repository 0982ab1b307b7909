import type { FailureHistory } from '@qeml-actions/failures';

import type { Called } from '../../actions/failure-analyzer/src/called.ts';
import type { Cause } from '../../actions/failure-analyzer/src/cause.ts';
import type { Treatment } from '../../actions/failure-analyzer/src/cure.ts';
import type { Observed, ObservedJob } from '../../actions/failure-analyzer/src/observed.ts';
import type { Shown } from '../../actions/failure-analyzer/src/view/page/shown.ts';

/** Texts that would do harm where one of them is taken for markup. */
export const HOSTILE = [
  '<img src=x onerror="globalThis.harmed = true">',
  '</script><script>globalThis.harmed = true</script>',
  '</style><style>body{display:none}</style>',
  '"><svg onload="globalThis.harmed = true">',
  "' autofocus onfocus='globalThis.harmed = true",
  '<a href="javascript:globalThis.harmed=true">press</a>',
  'javascript:globalThis.harmed=true',
  '<!-- --><base href="https://elsewhere.example/"><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">',
  '{{constructor.constructor("globalThis.harmed=true")()}} ${globalThis.harmed = true}',
  'a\u202Etxt.exe\u2066 b\u0000\u001B[31mred\u001B[0m \uD800 @everyone',
] as const;

export const FINGERPRINT = 'network-4f1c2a9b7d3e';

const AROUND = ['Collecting requests==2.32.0', '  Downloading requests-2.32.0-py3-none-any.whl (64 kB)', ''];

export function causeOf(changes: Partial<Cause> = {}): Cause {
  const text = 'ERROR: Could not fetch https://pypi.org/simple/requests/: Read timed out. (read timeout=15)';
  return {
    category: 'network',
    transient: 'yes',
    prior: 'yes',
    transientReason:
      'The rule says that a time-out may pass, and pypi.org is a well-known service that answers others.',
    confidence: 0.87,
    rule: 'pip-read-timeout',
    evidence: { text, line: 1_204, before: AROUND, after: ['', 'Error: Process completed with exit code 2.'] },
    explanation: 'pip could not read from the package index in time.',
    cure: 'Run the failed jobs again after a minute; give pip --retries and --timeout where it happens often.',
    fingerprint: FINGERPRINT,
    runnerUp: {
      rule: 'pip-resolution-impossible',
      category: 'dependency',
      evidence: { text: 'ERROR: ResolutionImpossible', line: 1_240, before: ['Looking in indexes'], after: ['done'] },
      lost: 'It stands 36 lines after the first cause and follows from it.',
    },
    places: [{ job: 'build (3.12, ubuntu-latest)', step: 'Install', text: 'build/Install', line: 1_204 }],
    ...changes,
  };
}

function jobOf(index: number): ObservedJob {
  const start = Date.UTC(2026, 10, 20, 10, index * 2);
  return {
    id: index,
    name: `build (3.${String(10 + index)}, ubuntu-latest)`,
    status: 'completed',
    conclusion: index === 2 ? 'failure' : 'success',
    url: `https://github.com/example/project/actions/runs/77/job/${String(index)}`,
    labels: ['ubuntu-latest'],
    runner: 'GitHub Actions 12',
    startedAt: new Date(start).toISOString(),
    completedAt: new Date(start + 245_000 + index * 31_000).toISOString(),
    steps: [],
    annotations: [],
    log: 'read',
    texts: [],
  };
}

export const OBSERVED: Observed = {
  run: {
    repository: 'example/project',
    id: 77,
    attempt: 1,
    workflow: 'CI',
    workflowPath: '.github/workflows/ci.yml',
    workflowId: 5,
    event: 'push',
    branch: 'main',
    defaultBranch: 'main',
    commit: '3b18e512dba79e4c8300dd08aeb37f8e728b8dad',
    status: 'completed',
    conclusion: 'failure',
    url: 'https://github.com/example/project/actions/runs/77',
    fork: false,
    pullRequest: undefined,
    own: false,
  },
  jobs: [0, 1, 2, 3].map(jobOf),
  texts: [],
  notes: ['The log of deploy was gone (410): only its steps and annotations were read.'],
};

function treatmentOf(text: string): Treatment {
  const reason = 'The category network is not to be cured here: mode is analyze.';
  return {
    cure: { strategy: 'retry-with-delay', reason, withheld: text },
    cured: { strategy: 'retry-with-delay', state: 'withheld', action: 'none', text, url: undefined, records: [] },
    verified: { records: [], recovered: false, timeToRecovery: undefined },
  };
}

function calledBy(reason: string): Called {
  return {
    issues: [{ number: 7, url: 'https://github.com/example/project/issues/7', key: 'k', did: 'opened' }],
    comment: 'none',
    webhook: 'none',
    reasons: { issue: reason, comment: reason, webhook: reason },
    notes: [],
    warnings: [],
  };
}

/** Weeks of failures and recoveries, the same each time. */
export function historyOf(count: number): FailureHistory {
  const at = (index: number, minutes = 0): string =>
    new Date(Date.UTC(2026, 8, 1 + index * 2, 8, minutes)).toISOString();
  const origin = (index: number) => ({
    time: at(index),
    run: 1_000 + index,
    attempt: 1,
    workflow: 'CI',
    commit: (index * 7_919 + 123_456_789).toString(16).padStart(40, 'a'),
  });
  const indices = Array.from({ length: count }, (_, index) => index);
  return {
    failures: indices.map((index) => ({
      ...origin(index),
      branch: index % 3 === 0 ? 'main' : `feature/topic-${String(index % 5)}`,
      event: 'push',
      job: 'build (3.12, ubuntu-latest)',
      step: 'Install',
      fingerprint: index % 4 === 3 ? 'test-000000000000' : FINGERPRINT,
      category: index % 4 === 3 ? 'test' : 'network',
      rule: index % 4 === 3 ? 'pytest-failed' : 'pip-read-timeout',
      evidence: 'Read timed out.',
      host: 'pypi.org',
      test: null,
    })),
    runs: indices.map((index) => ({
      ...origin(index),
      attempt: 2,
      branch: 'main',
      event: 'push',
      conclusion: index % 2 === 0 ? 'success' : 'failure',
      failedJobs: [],
    })),
    recoveries: indices
      .filter((index) => index % 2 === 0)
      .map((index) => ({
        ...origin(index),
        fingerprint: FINGERPRINT,
        strategy: 'retry-with-delay',
        startedRun: null,
        state: index % 6 === 4 ? ('not-recovered' as const) : ('recovered' as const),
        ended: at(index, 4 + (index % 7) * 3),
      })),
  };
}

export function resultOf(changes: Partial<Shown> = {}): Shown {
  return {
    observed: OBSERVED,
    verdict: 'fail',
    causes: [causeOf()],
    treatment: treatmentOf('Nothing was done, for mode is analyze.'),
    called: calledBy('Issues are for runs of the default branch.'),
    history: historyOf(30),
    ...changes,
  };
}

/** Every text of a result made hostile. */
export function hostileResult(): Shown {
  const all = HOSTILE.join(' ');
  const evidence = { text: all, line: 12, before: HOSTILE.slice(0, 5), after: HOSTILE.slice(5) };
  const place = { job: all, step: HOSTILE[1], text: HOSTILE[0], line: 12 };
  const cause = causeOf({
    transientReason: all,
    rule: HOSTILE[3],
    evidence,
    explanation: all,
    cure: all,
    fingerprint: HOSTILE[4],
    runnerUp: { rule: HOSTILE[2], category: 'test', evidence, lost: all },
    places: [place, place],
  });
  const { failures, ...others } = historyOf(20);
  const branches = failures.map((failure, index) => ({
    ...failure,
    fingerprint: HOSTILE[4],
    branch: HOSTILE[index % HOSTILE.length] ?? '',
    job: all,
    commit: HOSTILE[0],
    rule: all,
  }));
  const run = OBSERVED.run && { ...OBSERVED.run, url: HOSTILE[6], branch: all, workflow: all, commit: all };
  const jobs = OBSERVED.jobs.map((job, index) => ({ ...job, name: HOSTILE[index] ?? '', url: HOSTILE[6] }));
  return resultOf({
    causes: [cause, { ...cause, fingerprint: 'b' }, { ...cause, fingerprint: 'c' }],
    treatment: treatmentOf(all),
    called: { ...calledBy(all), notes: HOSTILE, warnings: HOSTILE },
    history: { ...others, failures: branches },
    observed: { run, jobs, texts: [], notes: HOSTILE },
  });
}
