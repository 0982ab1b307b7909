import { describe, expect, test } from '@jest/globals';
import { judge, PRESET_NAMES, presetPolicy, type Facts, type Judgement, type ReadReport } from '@qeml-actions/policy';
import fc from 'fast-check';

import {
  baseOf,
  benchmark,
  coverageReport,
  factsOf,
  finding,
  findingsReport,
  LOST_BASE,
  NO_BASE,
  policyOf,
  readReport,
  testsReport,
} from '../../support/policy-facts.ts';

const ORDER = ['pass', 'warn', 'fail', 'error'] as const;

function rank({ verdict }: Pick<Judgement, 'verdict'>): number {
  return ORDER.indexOf(verdict);
}

const statuses = fc.constantFrom('failed', 'error', 'skipped', 'unknown' as const);
const severities = fc.constantFrom('none', 'low', 'medium', 'high', 'critical' as const);
const issues = fc.array(
  fc.record({
    issue: fc.constantFrom('mismatch', 'partial', 'tool-failed', 'vacuous', 'note' as const),
    text: fc.constant('so'),
  }),
  { maxLength: 1 },
);

const tests = fc
  .record({
    passed: fc.nat(5),
    notable: fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), status: statuses }), { maxLength: 3 }),
    undeclaredFailures: fc.nat(1),
    issues,
  })
  .map((given) => testsReport(given));

const coverage = fc
  .record({ covered: fc.nat(20), more: fc.nat(20), file: fc.constantFrom('a.ts', 'b.ts') })
  .map(({ covered, more, file }) => coverageReport({ [file]: [covered, covered + more] }));

const findings = fc
  .array(
    fc.record({
      severity: severities,
      line: fc.nat(5),
      rule: fc.constantFrom('R1', 'R2'),
      unknownSeverity: fc.boolean(),
    }),
    {
      maxLength: 4,
    },
  )
  .map((all) => findingsReport(all.map((one) => finding(one))));

const benchmarks = fc
  .record({
    role: fc.constantFrom('head', 'base' as const),
    values: fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { minLength: 1, maxLength: 9 }),
  })
  .map(({ role, values }) => readReport('benchmarks', { role, benchmarks: [benchmark({ samples: values })] }));

const others = fc.constantFrom(
  readReport('licenses', { packages: [{ name: 'a', licenses: ['MIT'] }] }),
  readReport('licenses', { packages: [{ name: 'a', licenses: [] }] }),
  readReport('complexity', { complexity: [{ name: 'f', path: 'a', cyclomatic: 3 }] }),
);

const reports = fc.array(fc.oneof(tests, coverage, findings, benchmarks, others), { maxLength: 6 });
const bases = fc.constantFrom(
  NO_BASE,
  LOST_BASE,
  baseOf(),
  baseOf({ known: [finding({ rule: 'R1', line: 1 })], values: { 'coverage.lines': 50 } }),
);
const names = fc.constantFrom(...PRESET_NAMES);

const OWN = policyOf(`
conditions:
  - { metric: coverage.lines, min: 40, not-worse-than: base, slack: 5 }
  - { metric: tests.failed, name: a, max: 1 }
  - { metric: findings.total, severity: low, max: 2, else: warn }
stages: { production: { require: all } }
waivers: [{ match: { rule: R1 }, reason: known, owner: '@team', expires: 2026-12-01, max: 3 }]
`);
const policies = fc.oneof(
  names.map((name) => presetPolicy(name)),
  fc.constant(OWN),
);

const facts = fc.record({ reports, base: bases, pullRequest: fc.boolean() }).map((given) => factsOf(given));

/** As if the report had been declared, and were not there. */
function withoutOne(known: Facts, index: number): Facts {
  const gone = known.reports[index];
  if (!gone) return known;
  const { id, report } = gone;
  const problem = {
    id,
    path: report.path,
    format: report.format,
    kinds: report.kinds,
    problem: 'missing',
    text: 'gone',
    verdict: 'error',
  } as const;
  return { ...known, reports: known.reports.filter((one) => one !== gone), problems: [...known.problems, problem] };
}

describe('whatever was read', () => {
  test('the judgement is the same each time', () => {
    fc.assert(
      fc.property(policies, facts, (policy, known) => {
        expect(judge(policy, { ...known })).toEqual(judge(policy, { ...known }));
      }),
    );
  });

  test('the order of the reports does not matter', () => {
    const shuffled = facts.chain((known) =>
      fc
        .shuffledSubarray([...known.reports], { minLength: known.reports.length })
        .map((mixed: ReadReport[]) => [known, { ...known, reports: mixed }] as const),
    );
    fc.assert(
      fc.property(policies, shuffled, (policy, [one, other]) => {
        const [a, b] = [judge(policy, one), judge(policy, other)];
        expect([b.verdict, b.score, b.stages]).toEqual([
          a.verdict,
          a.score,
          a.stages.map((stage) => ({ ...stage, missing: expect.anything() })),
        ]);
        expect(b.results.map(({ key, state, verdict, value }) => ({ key, state, verdict, value }))).toEqual(
          a.results.map(({ key, state, verdict, value }) => ({ key, state, verdict, value })),
        );
      }),
    );
  });

  test('a declared report that is gone never makes it pass', () => {
    fc.assert(
      fc.property(policies, facts, fc.nat(5), (policy, known, index) => {
        const before = rank(judge(policy, known));
        fc.pre(before >= ORDER.indexOf('fail') && known.reports[index] !== undefined);
        expect(rank(judge(policy, withoutOne(known, index)))).toBe(ORDER.indexOf('error'));
      }),
    );
  });

  test('a report more never makes an error of a report go away', () => {
    fc.assert(
      fc.property(policies, facts, (policy, known) => {
        const broken = testsReport({ issues: [{ issue: 'tool-failed', text: 'it crashed' }] });
        expect(judge(policy, { ...known, reports: [...known.reports, broken] }).verdict).toBe('error');
      }),
    );
  });

  test('a tighter bound never makes it better', () => {
    const bounds = fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(facts, bounds, fc.constantFrom('fail', 'warn'), (known, [loose, tight], otherwise) => {
        const least = (min: number) =>
          judge(policyOf(`conditions: [{ metric: coverage.lines, min: ${min}, else: ${otherwise} }]`), known);
        expect(rank(least(tight))).toBeGreaterThanOrEqual(rank(least(loose)));
        const most = (max: number) =>
          judge(policyOf(`conditions: [{ metric: findings.total, max: ${max}, else: ${otherwise} }]`), known);
        expect(rank(most(loose))).toBeGreaterThanOrEqual(rank(most(tight)));
      }),
    );
  });

  test('a waiver never makes what nobody waived better', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const waived = policyOf("waivers: [{ match: { rule: R9 }, reason: r, owner: '@t', expires: 2026-12-01 }]");
        expect(rank(judge(waived, known))).toBeGreaterThanOrEqual(rank(judge(presetPolicy('standard'), known)));
      }),
    );
  });

  test('strict is never better than standard, nor standard than advisory', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const [strict, standard] = [
          rank(judge(presetPolicy('strict'), known)),
          rank(judge(presetPolicy('standard'), known)),
        ];
        expect(strict).toBeGreaterThanOrEqual(standard);
        if (standard < ORDER.indexOf('fail'))
          expect(rank(judge(presetPolicy('advisory'), known))).toBeLessThanOrEqual(standard);
      }),
    );
  });

  test('a score of 60 or more is of nothing that blocks', () => {
    fc.assert(
      fc.property(policies, facts, (policy, known) => {
        const judgement = judge(policy, known);
        expect(judgement.score).toBeGreaterThanOrEqual(0);
        expect(judgement.score).toBeLessThanOrEqual(rank(judgement) >= ORDER.indexOf('fail') ? 59 : 100);
        if (rank(judgement) >= ORDER.indexOf('fail')) expect(judgement.stages.every(({ ready }) => !ready)).toBe(true);
      }),
    );
  });

  test('advisory fails nothing', () => {
    fc.assert(
      fc.property(facts, (known) => {
        expect(judge(presetPolicy('advisory'), known).verdict).not.toBe('fail');
      }),
    );
  });
});
