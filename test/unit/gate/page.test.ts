import { describe, expect, test } from '@jest/globals';
import type { Test } from '@qeml-actions/reports';

import { askedText, reproduction } from '../../../actions/quality-gate/src/messages/page.ts';
import { page, shownOf } from '../../../actions/quality-gate/src/view/page.ts';
import type { Result } from '../../../actions/quality-gate/src/result.ts';
import { largeResult } from '../../support/gate-extremes.ts';
import { factsOf } from '../../support/gate-facts.ts';
import { coverageWith, readOf, reportWith, testsOf } from '../../support/gate-parts.ts';
import { emptyResult, gateResult, passingResult } from '../../support/gate-results.ts';

function textOf(result: Result): string {
  return page(shownOf(result))
    .replace(/<(style|script)>[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ');
}

function headings(result: Result): readonly string[] {
  return [...page(shownOf(result)).matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, heading = '']) => heading);
}

describe('the first lines', () => {
  test('say the verdict, what was loosened, and what to mend first with the first of its evidence', () => {
    const text = textOf(gateResult());
    const places = [
      'Quality gate: build linux: fail',
      "The policy is looser than the base's: tests.flaky",
      'What to mend first tests.failed : 3, at most 0 is allowed src/billing/charge.test.ts:41',
      'Not measured',
    ].map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('put what could not be told before what does not hold', () => {
    const problem = {
      id: 'unit',
      path: 'reports/*.xml',
      format: 'junit',
      kinds: ['tests'],
      problem: 'missing',
      text: 'reports/*.xml (junit) matches no file',
      verdict: 'error',
    } as const;
    const text = textOf(gateResult({ facts: factsOf({ problems: [problem] }) }));
    expect(text).toContain('What to mend first reports/*.xml (junit) matches no file tests.failed');
  });

  test.each([
    ['where all holds', passingResult, 'There is nothing to mend.'],
    ['where nothing was read', emptyResult, 'What to mend first there is no report at all'],
  ])('%s', (_title, result, said) => {
    expect(textOf(result())).toContain(said);
  });
});

test('a long name does not push the verdict out of the heading', () => {
  expect(textOf(gateResult({ name: 'x'.repeat(5_000) }))).toMatch(/Quality gate: x+… \(4880 more characters\): fail/);
});

test('only what there is has a section', () => {
  expect(headings(passingResult())).toEqual(['Conditions', 'Tests', 'Coverage', 'Reports', 'How to decide it again']);
  expect(headings(gateResult())).toEqual([
    'Conditions',
    'Tests',
    'Coverage',
    'Findings',
    'Packages and licenses',
    'Benchmarks',
    'Waivers',
    'Stages',
    'Reports',
    'How to decide it again',
  ]);
});

describe('what is asked, in words', () => {
  const none = { min: undefined, max: undefined, recommend: undefined, slack: undefined, when: undefined };

  test.each([
    [{ ...none, min: '70 %', recommend: '85 %' }, 'at least 70 %, 85 % recommended'],
    [{ ...none, slack: '0 %' }, 'not worse than the base'],
    [{ ...none, slack: '0.1 %' }, 'not worse than the base by more than 0.1 %'],
    [
      { ...none, max: '0', when: { metric: 'patch.lines', min: '20', max: undefined } },
      'at most 0; only where patch.lines is at least 20',
    ],
  ])('%j', (asked, text) => {
    expect(askedText(asked)).toBe(text);
  });
});

describe('tests', () => {
  const shownWith = (tests: readonly Test[]) => {
    const report = reportWith({ path: 'a.xml', format: 'junit', kinds: ['tests'], tests: testsOf(tests, 5) });
    return shownOf(gateResult({ facts: factsOf({ reports: [readOf(report, { id: 'unit' })] }) })).tests;
  };

  test('of any status that is no success are failed ones', () => {
    const all = (['failed', 'error', 'unknown', 'skipped', 'passed'] as const).map((status) => ({
      name: status,
      status,
    }));
    expect(shownWith(all)?.failed.map(({ name }) => name)).toEqual(['failed', 'error', 'unknown']);
  });

  test('beyond those that are shown are counted', () => {
    const shown = shownWith(Array.from({ length: 130 }, (_, index) => ({ name: String(index), status: 'failed' })));
    expect(shown?.failed).toHaveLength(100);
    expect(shown?.failedLeft).toBe(30);
  });
});

describe('covered files', () => {
  const filesOf = (files: Readonly<Record<string, readonly [number, number]>>) => {
    const report = reportWith({
      path: 'a',
      format: 'lcov',
      kinds: ['coverage'],
      coverage: coverageWith(files),
    });
    return shownOf(gateResult({ facts: factsOf({ reports: [readOf(report)] }) })).coverage;
  };

  test('that fell against the base stand first, the deepest fall on top, then those that lack most', () => {
    const shown = filesOf({
      'src/http/retry.ts': [37, 38],
      'src/new.ts': [1, 50],
      'src/billing/charge.ts': [10, 88],
      'src/http/client.ts': [130, 131],
    });
    expect(shown?.files.map(({ path }) => path)).toEqual([
      'src/billing/charge.ts',
      'src/http/retry.ts',
      'src/new.ts',
      'src/http/client.ts',
    ]);
    expect(shown?.files[2]).toMatchObject({ before: undefined, change: 0 });
  });

  test('name the stretches that did not run; lines without code do not end one', () => {
    // Lines 2, 4, 6 and 8; the first two ran.
    expect(filesOf({ 'a.ts': [3, 4] })?.files[0]?.missing).toBe('6');
    expect(filesOf({ 'a.ts': [1, 4] })?.files[0]?.missing).toBe('2–6');
  });
});

describe('findings', () => {
  test('that count stand first, the new before the old, the worst first', () => {
    const findings = shownOf(gateResult()).findings?.findings.map(
      ({ severity, isNew, waived }) => `${waived || 'counts'} ${isNew ? 'new' : 'known'} ${severity}`,
    );
    expect(findings?.slice(0, 9)).toEqual([
      'counts new critical',
      'counts new critical',
      'counts new medium',
      'counts new low',
      'counts known high',
      'counts known high',
      'counts known medium',
      'counts known medium',
      'waived new low',
    ]);
  });

  test('are not called new or known where there is no base', () => {
    const base = { state: 'none', reason: 'there is none' } as const;
    const text = textOf(gateResult({ facts: factsOf({ base }) }));
    expect(text).toContain('which of these are new is not known');
    expect(text).not.toContain('of them new');
  });
});

test('a benchmark that became worse stands first, with the change marked before its first point', () => {
  const [first, ...others] = shownOf(gateResult()).benchmarks?.series ?? [];
  expect(first).toMatchObject({ name: 'render the page', state: 'worse', split: 36 });
  expect(others.map(({ split }) => split)).toEqual([undefined, undefined, undefined]);
});

describe('how to decide it again', () => {
  test('names the instant, the base, the policy and the stage, as YAML whatever they hold', () => {
    const { decision } = shownOf(gateResult({}, { policy: "it's: a #policy.yml", stage: 'staging' }));
    expect(reproduction(decision).split('\n')).toEqual([
      '- uses: org/qeml-actions/quality-gate@v1',
      '  with:',
      "    policy: 'it''s: a #policy.yml'",
      '    stage: staging',
      '    base-sha: a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
      "    now: '2026-11-21T18:00:00.000Z'",
    ]);
  });

  test('a commit that looks like a number stays a text', () => {
    const { decision } = shownOf(gateResult());
    expect(reproduction({ ...decision, base: '1'.repeat(40) })).toContain(`base-sha: '${'1'.repeat(40)}'`);
    expect(reproduction({ ...decision, base: '12e45678' })).toContain(`base-sha: '12e45678'`);
  });
});

describe('thousands of everything', () => {
  const text = page(shownOf(largeResult(10_000)));

  test('stay a page of about 2 MB', () => {
    expect(text.length).toBeLessThan(2_200_000);
  });

  test('are counted where they are left out', () => {
    const cuts = [...text.matchAll(/<p class="cut">\s*([^]*?)<\/p>/g)].map(([, cut = '']) => cut.trim());
    expect(cuts).toEqual(
      expect.arrayContaining([
        '8000 more rows are left out; the table holds 2000.',
        '9000 more rows are left out; the table holds 1000.',
        '9500 more rows are left out; the table holds 500.',
        '9700 more rows are left out; the table holds 300.',
        '4900 more failed tests are left out here.',
      ]),
    );
  });
});
