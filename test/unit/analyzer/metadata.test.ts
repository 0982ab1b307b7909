import { describe, expect, test } from '@jest/globals';
import { createClassifier } from '@qeml-actions/failures';

import { causeByMetadata, causeOfRun } from '../../../actions/failure-analyzer/src/decide/metadata.ts';
import type { ObservedJob, ObservedRun, ReadText } from '../../../actions/failure-analyzer/src/observed.ts';
import { job, said, step } from './jobs.ts';

const unfinished = step('Test', { status: 'in_progress', conclusion: null });
const stopped = step('Test', { conclusion: 'cancelled' });
const cancelled = { conclusion: 'cancelled', steps: [step('Set up job'), stopped] } as const;

const classifier = createClassifier();

function text(line: string): ReadText {
  const session = classifier.start({ ending: { exitCode: 1 } });
  session.write(Buffer.from(line));
  return { name: 'text', job: 'job', step: undefined, classification: session.end() };
}

describe('a job by itself', () => {
  test.each<[string, Partial<ObservedJob>, string | undefined, string | undefined, string | undefined]>([
    [
      'passed',
      { conclusion: 'success', ...said('The runner has received a shutdown signal.') },
      undefined,
      undefined,
      undefined,
    ],
    ['failed in a step', {}, undefined, undefined, undefined],
    [
      'has a step that never ended',
      { steps: [step('Set up job'), unfinished], log: 'gone' },
      'runner-lost',
      'yes',
      'Test',
    ],
    [
      'is still in its step',
      { status: 'in_progress', conclusion: null, steps: [step('A', { conclusion: 'failure' }), unfinished] },
      undefined,
      undefined,
      undefined,
    ],
    [
      'lost its hosted runner',
      {
        ...said('The hosted runner: GitHub Actions 12 lost communication with the server. Anything in your workflow …'),
        steps: [unfinished],
      },
      'runner-lost',
      'yes',
      'Test',
    ],
    [
      'lost its own runner',
      { ...said('The self-hosted runner: box lost communication with the server.'), steps: [unfinished] },
      'runner-lost',
      'yes',
      'Test',
    ],
    [
      'had its runner shut down',
      { ...cancelled, ...said('The runner has received a shutdown signal. This can happen when …') },
      'runner-lost',
      'yes',
      'Test',
    ],
    [
      'prints what GitHub would say',
      said('test: The runner has received a shutdown signal'),
      undefined,
      undefined,
      undefined,
    ],
    [
      'exceeded its limit',
      {
        ...cancelled,
        ...said('The job running on runner GitHub Actions 3 has exceeded the maximum execution time of 360 minutes.'),
      },
      'timeout',
      'unknown',
      'Test',
    ],
    [
      'exceeded its limit, by the newer words',
      { ...cancelled, ...said('The job has exceeded the maximum execution time of 1h0m0s') },
      'timeout',
      'unknown',
      'Test',
    ],
    ['timed out, without a word', { conclusion: 'timed_out', steps: [stopped] }, 'timeout', 'unknown', 'Test'],
    [
      'has a step that exceeded its limit',
      said("The action 'Test' has timed out after 20 minutes."),
      'timeout',
      'unknown',
      'Test',
    ],
    [
      'was never started, for billing',
      {
        ...said(
          'The job was not started because recent account payments have failed or your spending limit needs to be increased. Please check …',
        ),
        steps: [],
      },
      'config',
      'no',
      undefined,
    ],
    [
      'was cancelled for a newer run',
      { ...cancelled, ...said("Canceling since a higher priority waiting request for 'ci-main' exists") },
      'cancelled',
      'unknown',
      'Test',
    ],
    ['was cancelled', cancelled, 'cancelled', 'unknown', 'Test'],
    ['was cancelled by force', { conclusion: 'cancelled', steps: [unfinished] }, 'cancelled', 'unknown', 'Test'],
  ])('that %s', (_name, changes, category, transient, place) => {
    const cause = causeByMetadata(job('build', changes), [job('build', changes)]);
    expect([cause?.category, cause?.transient, cause?.places[0]?.step]).toEqual([category, transient, place]);
    if (cause) expect(cause.places[0]).toMatchObject({ job: 'build', line: undefined });
  });

  test.each([
    'The job was not started because recent account payments have failed or your spending limit needs to be increased.',
    'The job was not started because your account is locked due to a billing issue.',
    'The job was not started because an Actions budget is preventing further use.',
  ])('that was not paid for is the same by an annotation and by a text: %s', (message) => {
    const { category, transient, cure } = text(`##[error]${message}`).classification;
    const unpaid = job('build', { ...said(message), steps: [] });
    expect(causeByMetadata(unpaid, [unpaid])).toMatchObject({ category, transient, cure });
    expect([category, transient]).toEqual(['config', 'no']);
  });

  test('has for its evidence what GitHub said', () => {
    const lost = job('build', said('The runner has received a shutdown signal. This can happen.\nMore.'));
    expect(causeByMetadata(lost, [lost])?.evidence?.text).toBe(
      'The runner has received a shutdown signal. This can happen.',
    );
  });
});

describe('a job among others', () => {
  const failed = job('test (3.10)', { completedAt: '2026-01-01T12:00:30Z' });
  const later = job('lint', { completedAt: '2026-01-01T12:05:00Z' });

  test('that was cancelled points to the one that failed first', () => {
    const leg = job('test (3.11)', cancelled);
    expect(causeByMetadata(leg, [leg, later, failed])).toMatchObject({
      category: 'cancelled',
      explanation: 'The job was cancelled because test (3.10) had failed.',
    });
  });

  test.each<[string, string, Partial<ObservedJob>, string | undefined]>([
    ['a gate by its name', 'ci-ok', { texts: [text('##[error]Process completed with exit code 1.')] }, 'upstream'],
    [
      'a gate by its step',
      'done',
      { steps: [step('Set up job'), step('Check results of needs', { conclusion: 'failure' })] },
      'upstream',
    ],
    ['a gate by its text', 'done', { texts: [text('##[error]One or more jobs failed')] }, 'upstream'],
    ['a gate that began before the others ended', 'ci-ok', { startedAt: '2026-01-01T12:00:00Z' }, undefined],
    [
      'one that checks out',
      'status',
      { steps: [step('Run actions/checkout@v4'), step('Run', { conclusion: 'failure' })] },
      undefined,
    ],
    [
      'one that does much',
      'status',
      { steps: [step('A'), step('B'), step('C', { conclusion: 'failure' })] },
      undefined,
    ],
    ['one that takes long', 'status', { completedAt: '2026-01-01T12:30:00Z' }, undefined],
    ['one with a cause of its own', 'status', { texts: [text('##[error]write: No space left on device')] }, undefined],
    ['one that is no gate', 'deploy', {}, undefined],
  ])('%s', (_name, name, changes, category) => {
    const times = { startedAt: '2026-01-01T12:06:00Z', completedAt: '2026-01-01T12:06:05Z' };
    const gate = job(name, { ...times, ...changes });
    const cause = causeByMetadata(gate, [gate, later, failed]);
    expect(cause?.category).toBe(category);
    if (cause) expect(cause.explanation).toContain('test (3.10)');
  });

  test('a gate without anything that failed before it is none', () => {
    const gate = job('ci-ok');
    expect(causeByMetadata(gate, [gate])).toBeUndefined();
  });
});

describe('a run', () => {
  const run = (conclusion: string | null, status = 'completed') =>
    ({ conclusion, status, workflowPath: '.github/workflows/ci.yml' }) as ObservedRun;

  test.each<[string, ObservedRun, readonly ObservedJob[], string | undefined]>([
    ['could not start', run('startup_failure'), [], 'config'],
    ['failed without a job', run('failure'), [], 'config'],
    ['failed, and none of its jobs did', run('failure'), [job('a', { conclusion: 'success' })], 'unknown'],
    ['failed by a job', run('failure'), [job('a')], undefined],
    ['was cancelled with its jobs', run('cancelled'), [job('a', { conclusion: 'cancelled' })], undefined],
    ['was cancelled before it had any', run('cancelled'), [], 'unknown'],
    ['passed', run('success'), [], undefined],
    ['is still going', run(null, 'in_progress'), [], undefined],
  ])('that %s', (_name, observed, jobs, category) => {
    expect(causeOfRun({ run: observed, jobs, texts: [], notes: [] })?.category).toBe(category);
  });
});
