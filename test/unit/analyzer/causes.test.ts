import { describe, expect, test } from '@jest/globals';
import { createClassifier } from '@qeml-actions/failures';

import { causesOf } from '../../../actions/failure-analyzer/src/decide/causes.ts';
import type { ObservedJob, ReadText } from '../../../actions/failure-analyzer/src/observed.ts';
import { job, said, step } from './jobs.ts';

function causes(jobs: readonly ObservedJob[], texts: readonly ReadText[] = []) {
  return causesOf({ run: undefined, jobs, texts, notes: [] });
}

const classifier = createClassifier();

function text(name: string, log: string): ReadText {
  const session = classifier.start({ ending: { exitCode: 1 } });
  session.write(Buffer.from(log));
  return { name: `${name} / Test`, job: name, step: 'Test', classification: session.end() };
}

const DISK = '##[error]write /tmp/x: No space left on device\n';
const legs = Array.from({ length: 36 }, (_, at) => `test (3.${String(at)})`);

describe('one cause', () => {
  test('is what thirty-six legs failed for', () => {
    const found = causes(legs.map((name) => job(name, { texts: [text(name, `step\n${DISK}`)] })));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ category: 'disk', rule: expect.any(String) });
    expect(found[0]?.places).toHaveLength(36);
    expect(found[0]?.places[7]).toMatchObject({ job: 'test (3.7)', step: 'Test', line: 2 });
  });

  test.each<[string, string, (at: number) => Partial<ObservedJob>]>([
    [
      'lost runners',
      'runner-lost',
      (at) => said(`The self-hosted runner: box-${String.fromCharCode(97 + at)} lost communication with the server.`),
    ],
    [
      'steps that never ended',
      'runner-lost',
      () => ({ steps: [step('Test', { status: 'in_progress', conclusion: null })] }),
    ],
    [
      'time limits of a matrix',
      'timeout',
      (at) =>
        said(`The job running on runner GitHub Actions ${at} has exceeded the maximum execution time of 60 minutes.`),
    ],
    ['cancelled legs', 'cancelled', () => ({ conclusion: 'cancelled' })],
    ['logs that are gone', 'unknown', () => ({ log: 'gone' })],
  ])('are %s, without a text', (_name, category, changes) => {
    const found = causes(legs.map((name, at) => job(name, changes(at))));
    expect(found.map((cause) => [cause.category, cause.places.length])).toEqual([[category, 36]]);
    expect(found[0]?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  test('is not the time limit of another job', () => {
    const limit = said('The job has exceeded the maximum execution time of 1h0m0s');
    expect(causes([job('build', limit), job('test (1)', limit), job('test (2)', limit)])).toHaveLength(2);
  });
});

describe('the first cause', () => {
  test('is the one that others follow from', () => {
    const found = causes([
      job('leg', { conclusion: 'cancelled' }),
      job('test', { texts: [text('test', 'nothing to see\n')] }),
      job('build', { texts: [text('build', DISK)] }),
    ]);
    expect(found.map(({ category }) => category)).toEqual(['disk', 'cancelled', 'unknown']);
  });
});

describe('metadata', () => {
  test('comes before text', () => {
    const lost = job('build', { ...said('The runner has received a shutdown signal.'), texts: [text('build', DISK)] });
    expect(causes([lost]).map(({ category }) => category)).toEqual(['runner-lost']);
  });

  test('counts for what is read beside a log, and no line is named', () => {
    const running = job('build', {
      status: 'in_progress',
      conclusion: null,
      log: 'running',
      texts: [text('build', DISK)],
    });
    expect(causes([running])[0]).toMatchObject({
      category: 'disk',
      places: [{ job: 'build', step: 'Test', line: undefined }],
    });
  });
});

describe('a job that failed', () => {
  test.each([
    ['read', /nothing in its log says why/],
    ['gone', /neither a log of it is there/],
    ['running', /its log is not there yet/],
  ] as const)('has a cause, if only an unknown one: its log is %s', (log, explanation) => {
    const [cause] = causes([job('build', { log })]);
    expect(cause).toMatchObject({ category: 'unknown', transient: 'unknown', rule: undefined });
    expect(cause?.explanation).toMatch(explanation);
    expect(cause?.places).toEqual([{ job: 'build', step: 'Test', text: undefined, line: undefined }]);
  });
});

test('what passed has none', () => {
  expect(causes([job('build', { conclusion: 'success' }), job('docs', { conclusion: 'skipped' })])).toEqual([]);
});
