import { describe, expect, test } from '@jest/globals';
import { CATEGORIES } from '@qeml-actions/failures';

import { cause, cured, EVERYTHING, history, job, NOON, planOf, recovery } from './strategy-cases.ts';

const TRANSIENT = ['yes', 'unknown', 'no'] as const;
const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

describe('the table', () => {
  test.each([
    ['network', 'yes', 1, 'retry-with-delay'],
    ['network', 'yes', 2, 'retry-with-fallback'],
    ['network', 'unknown', 1, 'retry-with-delay'],
    ['network', 'unknown', 3, 'escalate'],
    ['service', 'no', 1, 'retry-with-fallback'],
    ['service', 'no', 2, 'escalate'],
    ['runner-lost', 'yes', 1, 'retry-with-delay'],
    ['runner-lost', 'yes', 2, 'use-fallback-runner'],
    ['infrastructure', 'no', 1, 'use-fallback-runner'],
    ['timeout', 'unknown', 3, 'reduce-scope'],
    ['timeout', 'no', 1, 'reduce-scope'],
    ['oom', 'unknown', 1, 'use-fallback-runner'],
    ['oom', 'no', 2, 'reduce-scope'],
    ['disk', 'no', 3, 'escalate'],
    ['dependency', 'unknown', 1, 'reinstall-dependencies'],
    ['dependency', 'no', 1, 'escalate'],
    ['flaky', 'yes', 2, 'retry-with-delay'],
    ['flaky', 'unknown', 2, 'escalate'],
    ['crash', 'unknown', 1, 'escalate'],
    ['test', 'no', 1, 'escalate'],
    ['config', 'yes', 1, 'escalate'],
    ['unknown', 'unknown', 1, 'escalate'],
  ] as const)('%s, transient %s, after attempt %i: %s', (category, transient, attempt, strategy) => {
    const cure = cured(cause(category, transient), { run: { attempt }, inputs: { 'max-recoveries': 9 } });
    expect(cure.strategy).toBe(strategy);
    expect(cure.reason).not.toBe('');
  });

  test.each(['cancelled', 'policy', 'compile', 'lint', 'type'] as const)('%s is never cured', (category) => {
    for (const transient of TRANSIENT) expect(cured(cause(category, transient)).strategy).toBe('escalate');
    expect(cured([cause('network', 'yes'), cause(category, 'yes')]).strategy).toBe(
      category === 'cancelled' ? 'retry-with-delay' : 'escalate',
    );
  });

  test('what repeats is never simply run again', () => {
    const strategies = CATEGORIES.map((category) => cured(cause(category, 'no')).strategy);
    expect(strategies).not.toContain('retry-with-delay');
    expect(strategies).not.toContain('reinstall-dependencies');
  });

  test('nothing failed, so nothing is cured', () => {
    expect(cured([]).strategy).toBe('none');
  });
});

describe('what is not possible is passed over', () => {
  test.each([
    ['no cache-keys', 'dependency', 1, { 'cache-keys': [] }, 'retry-with-delay'],
    ['no fallback-workflow', 'network', 2, { 'fallback-workflow': undefined }, 'retry-with-delay'],
    ['no fallback-runner', 'timeout', 2, { 'fallback-runner': undefined }, 'reduce-scope'],
    [
      'no reduced-inputs either',
      'timeout',
      2,
      { 'fallback-runner': undefined, 'reduced-inputs': [] },
      'retry-with-delay',
    ],
    ['not allowed', 'dependency', 1, { strategies: ['retry-with-delay'] }, 'retry-with-delay'],
  ] as const)('%s', (_, category, attempt, inputs, strategy) => {
    const transient = category === 'dependency' ? 'unknown' : 'yes';
    expect(cured(cause(category, transient), { run: { attempt }, inputs }).strategy).toBe(strategy);
  });

  test('nothing is left: a person, and why', () => {
    const cure = cured(cause('oom', 'no'), {
      inputs: { 'fallback-runner': undefined, strategies: ['use-fallback-runner'] },
    });
    expect(cure.strategy).toBe('escalate');
    expect(cure.reason).toContain('use-fallback-runner needs the input fallback-runner');
    expect(cure.reason).toContain('reduce-scope is not among strategies');
  });
});

describe('bounds', () => {
  const network = cause('network', 'yes');

  test.each([
    ['two recoveries in the history', { history: history(recovery(), recovery({ attempt: 2 })) }, 'max-recoveries'],
    ['a third attempt, the history lost', { run: { attempt: 3 } }, 'max-recoveries'],
    ['none allowed', { inputs: { 'max-recoveries': 0 } }, 'max-recoveries'],
    [
      'ten within a day, of any commit',
      { history: history(...Array.from({ length: 10 }, (_, at) => recovery({ commit: `other-${at}`, run: at }))) },
      'max-recoveries-per-day',
    ],
    ['a cancelled run', { run: { conclusion: 'cancelled' } }, 'cancelled'],
    ['the analyzer itself', { run: { workflowPath: '.github/workflows/heal.yml' } }, 'never starts itself'],
    ['itself, as GitHub writes it sometimes', { run: { workflowPath: '.github/workflows/heal.yml@main' } }, 'itself'],
    ['a fork that has had its one', { run: { fork: true, attempt: 2 } }, 'fork'],
  ] as const)('%s', (_, changes, reason) => {
    const cure = cured(network, changes);
    expect(cure.strategy).toBe('escalate');
    expect(cure.reason).toContain(reason);
  });

  test('recoveries of a day ago, of other commits and of other workflows do not count', () => {
    const days = recovery({ commit: 'old', time: iso(NOON - 25 * 3_600_000) });
    const spent = history(
      ...Array.from({ length: 10 }, () => days),
      recovery({ commit: 'c2' }),
      recovery({ workflow: 'x' }),
    );
    expect(cured(network, { history: spent }).strategy).toBe('retry-with-delay');
  });

  test('a run from a fork is run again once, and nothing of ours is deleted or started', () => {
    expect(cured(network, { run: { fork: true } }).strategy).toBe('retry-with-delay');
    const dependency = cured(cause('dependency', 'unknown'), { run: { fork: true } });
    expect(dependency.strategy).toBe('retry-with-delay');
    expect(cured(cause('oom', 'no'), { run: { fork: true } })).toMatchObject({
      strategy: 'escalate',
      reason: expect.stringContaining('fork'),
    });
  });

  test('dispatches do not follow one another for ever', () => {
    const oom = cause('oom', 'no');
    const dispatched = { id: 9, event: 'workflow_dispatch' };
    const chain = [recovery({ run: 1, startedRun: 2, commit: 'c' }), recovery({ run: 2, startedRun: 3, commit: 'c' })];
    const known = history(...chain, recovery({ run: 3, startedRun: 9, commit: 'c' }));
    expect(cured(oom, { run: dispatched, history: known }).reason).toContain('qeml-hop');
    const two = history(recovery({ run: 3, startedRun: 9, commit: 'c' }));
    expect(planOf(cured(oom, { run: dispatched, history: two }))).toMatchObject({ inputs: { 'qeml-hop': '2' } });
    expect(cured(oom, { run: dispatched }).reason).toContain('nothing known');
    expect(cured(oom, { analyzer: { hop: 3 } }).strategy).toBe('escalate');
    expect(cured(network, { run: dispatched }).strategy).toBe('retry-with-delay');
  });

  test('a history that leads in a circle ends', () => {
    const circle = history(
      recovery({ run: 7, startedRun: 8, commit: 'c' }),
      recovery({ run: 8, startedRun: 7, commit: 'c' }),
    );
    expect(cured(cause('oom', 'no'), { history: circle }).strategy).toBe('escalate');
  });

  test.each([
    ['mode analyze', { inputs: { mode: 'analyze' } }, 'analyze'],
    ['a run that is going', { run: { status: 'in_progress', conclusion: null } }, 'workflow_run'],
    ['its own run', { run: { own: true, status: 'in_progress', conclusion: null } }, 'workflow_run'],
    ['files', { run: null }, 'Files were read'],
  ] as const)('named and not carried out: %s', (_, changes, reason) => {
    const cure = cured(network, changes);
    expect(cure).toMatchObject({ strategy: 'retry-with-delay', withheld: expect.stringContaining(reason) });
    expect(cure).not.toHaveProperty('plan');
  });
});

describe('several causes', () => {
  test('are cured where running again cures each', () => {
    expect(cured([cause('network', 'yes'), cause('flaky', 'unknown')]).strategy).toBe('retry-with-delay');
    expect(cured([cause('network', 'yes'), cause('dependency', 'unknown')]).strategy).toBe('reinstall-dependencies');
  });

  test('are a person’s where it does not', () => {
    expect(cured([cause('network', 'yes'), cause('test', 'no')]).strategy).toBe('escalate');
    expect(cured([cause('network', 'yes'), cause('oom', 'no')])).toMatchObject({
      strategy: 'escalate',
      reason: expect.stringContaining('several causes'),
    });
  });

  test('what only passes on another’s failure does not count beside it', () => {
    const all = [cause('network', 'yes'), cause('upstream', 'unknown'), cause('cancelled', 'unknown')];
    expect(cured(all).strategy).toBe('retry-with-delay');
    expect(cured(all.slice(1)).strategy).toBe('escalate');
  });
});

describe('the delay', () => {
  const fresh = (ago: number) => ({ jobs: [job(iso(NOON - ago))] });

  test.each([
    ['half of 30 s surely, half by chance', 0, 1, 0, 15_000],
    ['at the most', 0, 1, 1, 30_000],
    ['twice as long after the second attempt', 0, 2, 1, 60_000],
    ['never above five minutes', 0, 9, 1, 300_000],
    ['what has passed since is not waited for again', 20_000, 1, 1, 10_000],
    ['long ago', 3_600_000, 1, 1, 0],
  ])('%s', (_, ago, attempt, random, delay) => {
    const changes = {
      ...fresh(ago),
      run: { attempt },
      random,
      inputs: { 'max-recoveries': 20, 'fallback-workflow': undefined },
    };
    expect(planOf(cured(cause('network', 'yes'), changes))).toMatchObject({ kind: 'rerun', delay });
  });

  test.each([
    ['Retry-After: 600', 600_000],
    [`x-ratelimit-reset: ${(NOON + 900_000) / 1_000}`, 1_000_000 - 100_000],
    ['please try again in 5m', 300_000],
    ['Retry-After: 3', 30_000],
  ])('a server asked for it: %s', (line, fromFailure) => {
    const failedAgo = 10_000;
    const cure = cured(cause('service', 'yes', line), { ...fresh(failedAgo), random: 1 });
    const absolute = line.includes('reset') ? 900_000 : fromFailure - failedAgo;
    expect(planOf(cure)).toMatchObject({ kind: 'rerun', delay: absolute });
  });

  test('one that is too long is a person’s', () => {
    const cure = cured(cause('service', 'yes', 'Retry-After: 7200'), fresh(0));
    expect(cure).toMatchObject({ strategy: 'escalate', reason: expect.stringContaining('Retry-After: 7200') });
  });
});

describe('plans', () => {
  test.each([
    ['oom', 1, { workflow: 'ci.yml', inputs: { runner: 'ubuntu-22.04', 'qeml-hop': '1' } }],
    ['oom', 2, { workflow: 'ci.yml', inputs: { suite: 'smoke', 'qeml-hop': '1' } }],
    ['network', 1, { workflow: 'fallback.yml', inputs: { mirror: 'yes', 'qeml-hop': '1' } }],
  ] as const)('%s, transient no, after attempt %i', (category, attempt, dispatch) => {
    expect(planOf(cured(cause(category, 'no'), { run: { attempt, branch: 'feature' } }))).toEqual({
      kind: 'dispatch',
      ref: 'feature',
      ...dispatch,
    });
  });

  test('only caches that the run can have read are deleted', () => {
    const cure = cured(cause('dependency', 'unknown'), { run: { branch: 'feature', pullRequest: 3 } });
    expect(planOf(cure)).toMatchObject({
      cacheKeys: EVERYTHING['cache-keys'],
      cacheRefs: ['refs/pull/3/merge', 'refs/heads/feature', 'refs/heads/main'],
    });
  });

  test('the same for the same', () => {
    expect(cured(cause('network', 'yes'))).toEqual(cured(cause('network', 'yes')));
  });
});
