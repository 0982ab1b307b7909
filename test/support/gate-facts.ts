import type { BaseState, Facts, ReadReport } from '@qeml-actions/policy';
import { recordOf } from '@qeml-actions/reports';

import { benchmarkOf, coverageWith, historyOf, readOf, reportWith, testsOf } from './gate-parts.ts';
import { BASE_FILES, FILES, FINDINGS, KNOWN_FINDINGS, PACKAGES, TESTS, VULNERABILITIES } from './gate-samples.ts';

const COMMIT = '3b18e512dba79e4c8300dd08aeb37f8e728b8dad';
export const BASE = 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3';
const NOW = new Date('2026-11-21T18:00:00Z');

export const BASE_STATE: Extract<BaseState, { state: 'found' }> = {
  state: 'found',
  commit: BASE,
  note: 'the base has no baseline: its ancestor a94a8fe5ccb1, 3 commits before it, has one',
  baseline: {
    schema: 'qeml-actions/quality-gate-baseline/v1',
    commit: BASE,
    at: '2026-11-20T09:00:00.000Z',
    values: { 'coverage.lines': 79.31 },
    findings: { findings: KNOWN_FINDINGS.map(recordOf), dependencies: VULNERABILITIES.slice(1).map(recordOf) },
    files: BASE_FILES,
    series: [
      historyOf('parse a large file', 120, 40, 1, 40),
      historyOf('render the page', 18, 40, 1.4, 36),
      historyOf('open the store', 3.2, 40, 1, 40),
      { ...historyOf('close the store', 1, 12, 1, 12), points: [{ commit: BASE, value: 1 }] },
    ],
  },
};

/** Reports of every kind, some of them with something wrong. */
function reports(): readonly ReadReport[] {
  const junit = reportWith({ path: 'reports/unit.xml', format: 'junit', kinds: ['tests'], tests: testsOf(TESTS, 412) });
  const coverage = coverageWith(FILES);
  const mismatch = {
    issue: 'mismatch',
    text: 'the totals contradict the body (lines: 500 declared, 482 shown)',
  } as const;
  return [
    readOf(junit, { id: 'unit', declared: true }),
    readOf(
      reportWith({ path: 'coverage.xml', format: 'cobertura', kinds: ['coverage'], coverage, issues: [mismatch] }),
    ),
    readOf(reportWith({ path: 'semgrep.sarif', format: 'sarif', kinds: ['findings'], tools: ['semgrep'] }), {
      findings: FINDINGS,
    }),
    readOf(reportWith({ path: 'audit.json', format: 'npm-audit', kinds: ['dependencies'] }), {
      findings: VULNERABILITIES,
    }),
    readOf(reportWith({ path: 'sbom.json', format: 'cyclonedx', kinds: ['sbom', 'licenses'], packages: PACKAGES })),
    readOf(
      reportWith({
        path: 'bench.json',
        format: 'custom-smaller-is-better',
        kinds: ['benchmarks'],
        benchmarks: [
          benchmarkOf('parse a large file', 122),
          benchmarkOf('render the page', 26.1),
          benchmarkOf('open the store', 3.3),
          benchmarkOf('new of this run', 7),
        ],
      }),
    ),
  ];
}

export function factsOf(changes: Partial<Facts> = {}): Facts {
  return {
    now: NOW,
    reports: reports(),
    problems: [
      {
        id: undefined,
        path: 'mystery.json',
        format: undefined,
        kinds: [],
        problem: 'undeclared',
        text: 'mystery.json may be jest or mocha: declare it, such as `jest: mystery.json`, or leave it out.',
        verdict: 'warn',
      },
    ],
    base: BASE_STATE,
    patch: {
      state: 'known',
      patch: { changed: new Map([['src/billing/charge.ts', Array.from({ length: 60 }, (_, index) => 101 + index)]]) },
    },
    pullRequest: false,
    codeowners: undefined,
    commit: COMMIT,
    ...changes,
  };
}
