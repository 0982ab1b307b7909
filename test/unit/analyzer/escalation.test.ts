import { describe, expect, test } from '@jest/globals';

import {
  branchOf,
  escalationFor,
  issueKey,
  type Situation,
} from '../../../actions/failure-analyzer/src/decide/escalation.ts';

import { causeOf, observedRun, situation } from './situations.ts';

const network = causeOf({ category: 'network', transient: 'unknown', fingerprint: 'fedcba9876543210' });
const pull = { event: 'pull_request', branch: 'feature', pullRequest: 5 };

function kinds(changes: Partial<Situation>): readonly string[] {
  const { issue, comment, webhook } = escalationFor(situation(changes));
  return [issue.kind, comment.kind, webhook.kind];
}

function inputs(changes: Partial<Situation['inputs']>): Partial<Situation> {
  return { inputs: { ...situation().inputs, ...changes } };
}

describe('an issue is opened', () => {
  test.each(['push', 'schedule', 'merge_group', 'workflow_dispatch'])('for a %s of the default branch', (event) => {
    const branch = event === 'merge_group' ? 'gh-readonly-queue/main/pr-5-0a1b2c' : 'main';
    expect(kinds({ run: observedRun({ event, branch }) })).toEqual(['open', 'nothing', 'post']);
  });

  test.each<[string, Partial<Situation>]>([
    ['of another branch', { run: observedRun({ branch: 'feature' }) }],
    [
      'of a queue into another branch',
      { run: observedRun({ event: 'merge_group', branch: 'gh-readonly-queue/next/pr-5-0a1b2c' }) },
    ],
    ['of a fork', { run: observedRun({ fork: true }) }],
    ['of files', { run: undefined }],
    ['that a person cancelled', { causes: [causeOf({ category: 'cancelled' })] }],
    ['without a cause', { causes: [] }],
    ['that is being cured', { tried: { state: 'under-way', text: '' } }],
    ['that has recovered', { tried: { state: 'recovered', text: '' } }],
    ['where it is off', inputs({ issue: 'off' })],
  ])('for no run %s', (_, changes) => {
    expect(escalationFor(situation(changes)).issue.kind).toBe('nothing');
  });

  test('for a platform that fails on three branches, whatever the run is of', () => {
    const run = observedRun(pull);
    const onBranches = (branches: number): readonly string[] =>
      kinds({ run, causes: [network], branchesWith: () => branches });
    expect(onBranches(2)).toEqual(['nothing', 'write', 'post']);
    expect(onBranches(3)).toEqual(['open', 'write', 'post']);
    expect(kinds({ run, branchesWith: () => 3 })).toEqual(['nothing', 'write', 'post']);
    expect(kinds({ run: { ...run, fork: true }, causes: [network], branchesWith: () => 3 })[0]).toBe('nothing');
  });

  test('only for those causes of a pull request that are the platform', () => {
    const { issue } = escalationFor(
      situation({
        run: observedRun(pull),
        causes: [causeOf(), network],
        branchesWith: ({ category }) => (category === 'network' ? 3 : 1),
      }),
    );
    expect(issue).toMatchObject({ kind: 'open', causes: [{ key: 'fedcba9876543210' }] });
  });

  test('also while a cure is under way, where it is for every failure', () => {
    const tried = { state: 'under-way', text: 'It runs again.' } as const;
    expect(kinds({ tried, inputs: { ...situation().inputs, issue: 'always' } })).toEqual([
      'open',
      'nothing',
      'nothing',
    ]);
  });

  test('after a cure that failed, for which it says so', () => {
    const { issue } = escalationFor(situation({ tried: { state: 'failed', text: 'It failed again.' } }));
    expect(issue.reason).toBe('The default branch fails, and what was tried did not cure it.');
  });

  test('for a cause that is unknown, with or without evidence', () => {
    const unknown = causeOf({ category: 'unknown', fingerprint: undefined, evidence: undefined, rule: undefined });
    const { issue } = escalationFor(situation({ causes: [unknown] }));
    expect(issue).toMatchObject({ kind: 'open', causes: [{ key: issueKey(unknown, observedRun({ id: 8 })) }] });
    const elsewhere = issueKey(unknown, observedRun({ workflowPath: '.github/workflows/other.yml' }));
    expect(elsewhere).not.toBe(issueKey(unknown, observedRun()));
  });

  test('not for a gate beside what it gates, but for a gate alone', () => {
    const gate = causeOf({ category: 'upstream', fingerprint: 'aaaaaaaaaaaaaaaa' });
    expect(escalationFor(situation({ causes: [gate, causeOf()] })).issue).toMatchObject({
      causes: [{ key: '0123456789abcdef' }],
    });
    expect(escalationFor(situation({ causes: [gate] })).issue).toMatchObject({ causes: [{ key: 'aaaaaaaaaaaaaaaa' }] });
  });

  test('for five causes of a run at the most', () => {
    const causes = Array.from({ length: 30 }, (_, at) => causeOf({ fingerprint: `${at}`.padStart(16, '0') }));
    const { issue } = escalationFor(situation({ causes }));
    expect(issue.kind === 'open' && issue.causes).toHaveLength(5);
  });
});

describe('it is over', () => {
  test('when the run is green', () => {
    const run = observedRun({ ...pull, conclusion: 'success', attempt: 2 });
    const { issue, comment, webhook } = escalationFor(situation({ run, causes: [] }));
    expect(issue).toMatchObject({ kind: 'over', green: { id: 7, attempt: 2 } });
    expect(comment).toMatchObject({ kind: 'over', pullRequest: 5, green: { id: 7, attempt: 2 } });
    expect(webhook.kind).toBe('nothing');
  });

  test('when a recovery made it green', () => {
    const tried = { state: 'recovered', text: '', green: { id: 7, attempt: 2 } } as const;
    expect(kinds({ tried })).toEqual(['over', 'nothing', 'nothing']);
    expect(kinds({ tried, run: observedRun(pull) })).toEqual(['over', 'over', 'nothing']);
  });

  test.each(['cancelled', 'skipped', 'neutral', null])('not when it ended as %s', (conclusion) => {
    expect(kinds({ run: observedRun({ conclusion }), causes: [] })).toEqual(['nothing', 'nothing', 'nothing']);
  });

  test('not by a run of a fork, whose branch may be called main too', () => {
    const run = observedRun({ ...pull, branch: 'main', fork: true, conclusion: 'success' });
    expect(kinds({ run, causes: [] })).toEqual(['nothing', 'nothing', 'nothing']);
  });
});

describe('a comment is written', () => {
  test('for a pull request, by whichever event', () => {
    expect(kinds({ run: observedRun(pull) })).toEqual(['nothing', 'write', 'post']);
    expect(kinds({ run: observedRun({ ...pull, event: 'push' }) })[1]).toBe('write');
  });

  test.each<[string, Partial<Situation>]>([
    ['of a push to the default branch', { run: observedRun({ pullRequest: 5 }) }],
    ['of a fork', { run: observedRun({ ...pull, fork: true }) }],
    ['that is being cured', { run: observedRun(pull), tried: { state: 'under-way', text: '' } }],
    ['without it being asked for', { run: observedRun(pull), ...inputs({ comment: false }) }],
  ])('for no run %s', (_, changes) => {
    expect(escalationFor(situation(changes)).comment.kind).toBe('nothing');
  });
});

describe('the webhook', () => {
  test('is told of files as well', () => {
    expect(kinds({ run: undefined })).toEqual(['nothing', 'nothing', 'post']);
  });

  test('is told of nothing where none is given', () => {
    expect(kinds(inputs({ webhook: undefined }))[2]).toBe('nothing');
  });
});

test('every decision has a reason', () => {
  for (const state of ['nothing', 'under-way', 'failed', 'recovered'] as const) {
    const { issue, comment, webhook } = escalationFor(situation({ tried: { state, text: '' } }));
    for (const { reason } of [issue, comment, webhook]) expect(reason).toMatch(/^[A-Z].*\.$/);
  }
});

test('a branch that only looks like a queue is itself', () => {
  expect(branchOf({ branch: 'gh-readonly-queue/main' })).toBe('gh-readonly-queue/main');
});
