import { describe, expect, test } from '@jest/globals';
import { emptyHistory, recorded } from '@qeml-actions/failures';

import { factsOf, inLightOf, recordsOf, type Seen } from '../../../actions/failure-analyzer/src/decide/history.ts';
import { causeIn, observedJob, observedRun } from './history-run.ts';

const NOW = new Date('2026-01-01T01:00:00.000Z');
const SEEN: Seen = { run: observedRun(), jobs: [observedJob()], now: NOW };
const FAILED = causeIn('FAILED tests/test_a.py::test_b - took 3.2s');

describe('what a run adds', () => {
  test('its failures and its end, at the time of its last job', () => {
    const origin = {
      time: '2026-01-01T00:10:00.000Z',
      run: 7,
      attempt: 1,
      workflow: '.github/workflows/ci.yml',
      commit: 'c1',
      branch: 'main',
      event: 'push',
    };
    expect(recordsOf([FAILED], SEEN)).toEqual({
      failures: [
        {
          ...origin,
          job: 'test',
          step: 'Run tests',
          fingerprint: 'f1',
          category: 'test',
          rule: 'pytest-failed',
          evidence: 'FAILED tests/test_a.py::test_b - took <duration>',
          host: null,
          test: 'tests/test_a.py::test_b',
        },
      ],
      runs: [{ ...origin, conclusion: 'failure', failedJobs: ['test'] }],
    });
  });

  test('nothing of its end while it is going', () => {
    const going = { ...SEEN, run: observedRun({ conclusion: null, status: 'in_progress' }) };
    const { failures, runs } = recordsOf([FAILED], going);
    expect(runs).toEqual([]);
    expect(failures.map(({ time }) => time)).toEqual([NOW.toISOString()]);
  });

  test('of a cause in many jobs a record for each, twenty at most', () => {
    const places = Array.from({ length: 36 }, (_, leg) => ({ job: `leg ${leg}`, step: 'a', text: undefined, line: 1 }));
    const twice = [...places, ...places.map((place) => ({ ...place, step: 'b' }))];
    const { failures } = recordsOf([causeIn('x', { places: twice })], SEEN);
    expect(failures).toHaveLength(20);
    expect(failures.slice(0, 2)).toMatchObject([
      { job: 'leg 0', step: 'a' },
      { job: 'leg 1', step: 'a' },
    ]);
  });

  test('nothing of a cause that nobody would know again', () => {
    expect(recordsOf([causeIn('x', { fingerprint: undefined })], SEEN).failures).toEqual([]);
    expect(factsOf(emptyHistory(), causeIn('x', { fingerprint: undefined }), SEEN)).toBeUndefined();
  });

  test.each([
    [{ fork: true, pullRequest: 12 }, 'pull request 12'],
    [{ fork: true }, 'main of a fork'],
    [{ pullRequest: 12, branch: 'topic' }, 'topic'],
  ])('%j is the change %s', (changes, branch) => {
    const seen = { ...SEEN, run: observedRun(changes) };
    expect(recordsOf([FAILED], seen).runs).toMatchObject([{ branch }]);
  });
});

test('a run that was analyzed twice says the same as once', () => {
  const history = recorded(emptyHistory(), recordsOf([FAILED], SEEN));
  expect(recorded(history, recordsOf([FAILED], { ...SEEN, now: new Date(0) }))).toEqual(history);
  expect(inLightOf(history, [FAILED], SEEN)).toEqual([FAILED]);
});

test('attempt 1 fails, attempt 2 passes: the next failure of that test is flaky', () => {
  const first = recorded(emptyHistory(), recordsOf([FAILED], SEEN));
  const rerun = { run: observedRun({ attempt: 2, conclusion: 'success' }), jobs: [], now: NOW };
  const history = recorded(first, recordsOf([], rerun));
  const later = { run: observedRun({ id: 9, commit: 'c9', branch: 'topic' }), jobs: [observedJob()], now: NOW };
  expect(inLightOf(history, [FAILED], later)).toMatchObject([
    { category: 'flaky', transient: 'unknown', explanation: expect.stringContaining('tests/test_a.py::test_b') },
  ]);
});

test('a network failure on three branches is the infrastructure, and knows its host again', () => {
  const network = causeIn('curl: (6) Could not resolve host: repo.example.org', {
    category: 'network',
    transient: 'unknown',
    prior: 'yes',
  });
  const others = ['a', 'b'].flatMap((branch, index) => {
    const run = observedRun({ id: 20 + index, branch, commit: branch });
    return recordsOf([network], { ...SEEN, run }).failures;
  });
  const history = recorded(emptyHistory(), { failures: others });
  const [raised] = inLightOf(history, [network], SEEN);
  expect(raised).toMatchObject({ category: 'infrastructure', transient: 'yes' });
  expect(recordsOf(raised ? [raised] : [], SEEN).failures).toMatchObject([{ host: 'repo.example.org' }]);
});
