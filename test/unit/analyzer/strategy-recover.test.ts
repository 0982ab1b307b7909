import { expect, test } from '@jest/globals';
import { startGitHub } from '@qeml-actions/testkit';
import { createGitHub } from '@qeml-actions/core';

import { recover } from '../../../actions/failure-analyzer/src/apply/recover.ts';
import type { Cure } from '../../../actions/failure-analyzer/src/cure.ts';
import { memoryRuntime } from '../../support/memory-runtime.ts';
import { run } from './strategy-cases.ts';

const CURE: Cure = {
  strategy: 'retry-with-delay',
  reason: 'It passes as a rule.',
  plan: { kind: 'rerun', delay: 60_000, delayReason: 'the backoff', cacheKeys: [], cacheRefs: [] },
};

test('waits first, then looks whether somebody else was there meanwhile', async () => {
  const github = await startGitHub({
    repositories: { 'octo/app': { runs: [{ id: 7, jobs: [{ name: 'build', conclusion: 'failure' }] }] } },
  });
  const runtime = memoryRuntime(github.env);
  const { clock } = runtime;
  const ports = {
    ...runtime,
    cancel: new AbortController().signal,
    github: () => createGitHub({ ...runtime, token: 'token', second: 1 }),
  };
  try {
    const cured = recover(CURE, { run: run(), fingerprint: 'f1', verifyTimeout: 0 }, ports);
    await clock.pass(59_999);
    expect(github.requests).toEqual([]);
    await clock.pass(1);
    expect(await cured).toMatchObject({
      state: 'started',
      action: 'rerun',
      records: [{ time: '2026-01-01T00:01:00.000Z', run: 7, attempt: 1, fingerprint: 'f1', state: 'started' }],
    });
    expect(github.requests.map(({ operation }) => operation)).toEqual([
      'actions/get-workflow-run',
      'actions/re-run-workflow-failed-jobs',
    ]);
    expect(github.violations).toEqual([]);
  } finally {
    await github.close();
  }
});

test('a cure that is none, or withheld, asks GitHub nothing', async () => {
  const ports = {
    ...memoryRuntime(),
    cancel: new AbortController().signal,
    github: () => Promise.reject(new Error('It was asked.')),
  };
  const patient = { run: run(), fingerprint: undefined, verifyTimeout: 0 };
  const states = [];
  for (const cure of [
    { strategy: 'escalate', reason: 'A person.' },
    { strategy: 'none', reason: 'Nothing.' },
    { strategy: 'reduce-scope', reason: 'For this.', withheld: 'Not here.' },
  ] as const)
    states.push(await recover(cure, patient, ports));
  expect(states.map(({ state, action, text }) => [state, action, text])).toEqual([
    ['none', 'none', 'A person.'],
    ['none', 'none', 'Nothing.'],
    ['withheld', 'none', 'Not here.'],
  ]);
});
