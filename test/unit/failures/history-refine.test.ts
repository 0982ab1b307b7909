import { describe, expect, test } from '@jest/globals';
import { CATEGORIES, refined, type Answer, type HistoryFacts, type Transient } from '@qeml-actions/failures';
import fc from 'fast-check';

const NOTHING: HistoryFacts = {
  runs: 0,
  commits: 0,
  branches: 0,
  passedOnSameCommit: false,
  passedOnRerun: false,
  test: undefined,
  testChanges: 0,
  testKnownFlaky: false,
  branchesWithinDay: ['main'],
  elsewhere: false,
  failing: undefined,
  host: undefined,
};
const THREE = ['a', 'b', 'main'];
const LASTING = { since: '2026-01-01T00:00:00.000Z', days: 4, runs: 5 };

interface Subject {
  readonly category: Answer;
  readonly transient: Transient;
  readonly prior: Transient;
  readonly transientReason: string;
  readonly explanation: string;
}

function subject(category: Answer, prior: Transient = 'unknown', transient: Transient = 'unknown'): Subject {
  return { category, transient, prior, transientReason: 'The text alone cannot tell.', explanation: 'It failed.' };
}

describe('flaky', () => {
  test('names the test and says why', () => {
    const facts = { ...NOTHING, passedOnSameCommit: true, test: 'tests/test_a.py::test_b' };
    expect(refined(subject('test', 'no', 'no'), facts)).toEqual({
      category: 'flaky',
      transient: 'unknown',
      prior: 'no',
      transientReason: 'The same commit has both failed and passed here.',
      explanation: 'It failed. The test is tests/test_a.py::test_b. The same commit has both failed and passed here.',
    });
  });

  test.each<[string, Partial<HistoryFacts>]>([
    ['the same test passed on another commit', { testKnownFlaky: true }],
    ['unrelated changes', { testChanges: 2 }],
  ])('also by %s', (_title, facts) => {
    expect(refined(subject('test', 'no', 'no'), { ...NOTHING, ...facts }).category).toBe('flaky');
  });

  const may = new Set<Answer>(['test', 'crash', 'timeout']);
  test.each([...CATEGORIES.filter((category) => category !== 'flaky'), 'unknown', 'none'] as const)(
    '%s',
    (category) => {
      const facts = { ...NOTHING, passedOnSameCommit: true, testKnownFlaky: true, testChanges: 9 };
      expect(refined(subject(category), facts).category).toBe(may.has(category) ? 'flaky' : category);
    },
  );
});

describe('three branches within a day', () => {
  const raised = new Set<Answer>(['network', 'service', 'timeout', 'runner-lost', 'unknown']);
  test.each([...CATEGORIES, 'unknown', 'none'] as const)('%s', (category) => {
    const found = refined(subject(category), { ...NOTHING, branchesWithinDay: THREE });
    expect(found.category).toBe(raised.has(category) ? 'infrastructure' : category);
    expect(found.explanation.includes('3 branches')).toBe(raised.has(category));
  });

  test('two are not enough', () => {
    expect(refined(subject('network'), { ...NOTHING, branchesWithinDay: ['a', 'main'] })).toEqual(subject('network'));
  });
});

describe('the second key', () => {
  test.each<[string, Subject, Partial<HistoryFacts>, Transient]>([
    ['a pass on a re-run', subject('network', 'yes'), { passedOnRerun: true }, 'yes'],
    ['another change that fails so', subject('network', 'yes'), { elsewhere: true }, 'yes'],
    ['nothing', subject('network', 'yes'), { runs: 3 }, 'unknown'],
    ['a prior that is not yes', subject('oom', 'unknown'), { passedOnRerun: true, elsewhere: true }, 'unknown'],
    ['a prior that is no', subject('compile', 'no', 'no'), { passedOnRerun: true, elsewhere: true }, 'no'],
    ['a cause that lasts', subject('network', 'yes'), { elsewhere: true, failing: LASTING }, 'unknown'],
    [
      'few runs, though over days',
      subject('network', 'yes'),
      { elsewhere: true, failing: { ...LASTING, runs: 2 } },
      'yes',
    ],
  ])('%s', (_title, cause, facts, transient) => {
    const found = refined(cause, { ...NOTHING, ...facts });
    expect(found.transient).toBe(transient);
    expect(found.transientReason !== cause.transientReason).toBe(transient !== cause.transient);
  });

  test('a host that failed for days takes even two keys away, and says so', () => {
    const facts = { ...NOTHING, passedOnRerun: true, elsewhere: true, host: { name: 'a.org', ...LASTING } };
    expect(refined(subject('network', 'yes', 'yes'), facts)).toMatchObject({
      transient: 'no',
      transientReason: 'a.org has failed for 4 days in 5 runs, with no green run between: trying again will not help.',
    });
  });

  test('a host that failed for hours, or twice in a week, takes nothing away', () => {
    for (const change of [{ days: 1 }, { runs: 2 }]) {
      const facts = { ...NOTHING, host: { name: 'a.org', ...LASTING, ...change } };
      expect(refined(subject('network', 'yes', 'yes'), facts).transient).toBe('yes');
    }
  });
});

const streak = fc.record({ since: fc.constant(LASTING.since), days: fc.nat(6), runs: fc.nat(6) });
const anyFacts = fc.record<HistoryFacts>({
  runs: fc.nat(5),
  commits: fc.nat(5),
  branches: fc.nat(5),
  passedOnSameCommit: fc.boolean(),
  passedOnRerun: fc.boolean(),
  test: fc.option(fc.constant('a test'), { nil: undefined }),
  testChanges: fc.nat(4),
  testKnownFlaky: fc.boolean(),
  branchesWithinDay: fc.subarray(['a', 'b', 'c', 'd']),
  elsewhere: fc.boolean(),
  failing: fc.option(streak, { nil: undefined }),
  host: fc.option(
    streak.map((row) => ({ name: 'a.org', ...row })),
    { nil: undefined },
  ),
});
const transient = fc.constantFrom<Transient>('yes', 'no', 'unknown');
const anyCause = fc
  .tuple(fc.constantFrom<Answer>(...CATEGORIES, 'unknown', 'none'), transient, transient)
  .map(([category, prior, given]) => subject(category, prior, given));

test('refining twice is refining once', () => {
  fc.assert(
    fc.property(anyCause, anyFacts, (cause, facts) => {
      const once = refined(cause, facts);
      expect(refined(once, facts)).toEqual(once);
    }),
  );
});

test('the history never says yes without the rule, and every change has its reason', () => {
  fc.assert(
    fc.property(anyCause, anyFacts, (cause, facts) => {
      const found = refined(cause, facts);
      if (found.transient === 'yes') expect([cause.transient, cause.prior]).toContain('yes');
      if (found.transient !== cause.transient) expect(found.transientReason).not.toBe(cause.transientReason);
      if (found.category !== cause.category) expect(found.explanation).not.toBe(cause.explanation);
    }),
  );
});
