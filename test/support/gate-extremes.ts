import type { Test } from '@qeml-actions/reports';

import type { Result } from '../../actions/quality-gate/src/result.ts';

import { BASE_STATE, factsOf } from './gate-facts.ts';
import { benchmarkOf, coverageWith, findingOf, historyOf, readOf, reportWith, testsOf } from './gate-parts.ts';
import { gateResult } from './gate-results.ts';

/** Thousands of everything. */
export function largeResult(count: number): Result {
  const list = <T>(make: (index: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const severities = ['none', 'low', 'medium', 'high', 'critical'] as const;
  const findings = list((index) =>
    findingOf({
      tool: `tool-${String(index % 7)}`,
      rule: `rule.of.some.length.${String(index % 90)}`,
      message: `Something is wrong here that takes a sentence of ordinary length to say, number ${String(index)}`,
      severity: severities[index % 5] ?? 'none',
      path: `src/some/folder/of/the/project/file-${String(index % 900)}.ts`,
      line: index,
      key: String(index).padStart(64, '0'),
      traces: { said: String(index) },
    }),
  );
  const files = Object.fromEntries(list((index) => [`src/folder/file-${String(index)}.ts`, [index % 40, 40] as const]));
  const tests = list((index): Test => ({
    name: `test ${String(index)}`,
    suite: 'suite',
    status: index % 2 === 0 ? 'failed' : 'skipped',
    message: 'x'.repeat(3_000),
    details: 'at somewhere (file.ts:1:1)\n'.repeat(80),
  }));
  const packages = list((index) => ({
    name: `package-${String(index)}`,
    version: '1.0.0',
    licenses: ['GPL-3.0-only'],
  }));
  const benchmarks = list((index) => benchmarkOf(`benchmark ${String(index)}`, 10 + index));
  return gateResult({
    facts: factsOf({
      reports: [
        readOf(reportWith({ path: 'a.xml', format: 'junit', kinds: ['tests'], tests: testsOf(tests, count) }), {
          id: 'unit',
        }),
        readOf(reportWith({ path: 'b.xml', format: 'cobertura', kinds: ['coverage'], coverage: coverageWith(files) })),
        readOf(reportWith({ path: 'c.sarif', format: 'sarif', kinds: ['findings'] }), { findings }),
        readOf(reportWith({ path: 'd.json', format: 'cyclonedx', kinds: ['sbom', 'licenses'], packages })),
        readOf(reportWith({ path: 'e.json', format: 'bmf', kinds: ['benchmarks'], benchmarks })),
      ],
    }),
  });
}

/** Every text of a result made hostile. */
export function hostileResult(texts: readonly string[]): Result {
  const all = texts.join(' ');
  const text = (index: number): string => texts[index % texts.length] ?? '';
  const tests = texts.map((name, index): Test => ({
    name,
    suite: all,
    status: (['failed', 'error', 'skipped', 'unknown'] as const)[index % 4] ?? 'failed',
    file: text(index + 1),
    message: `${all}\n${all}`,
    details: texts.join('\n'),
    flaky: index % 3 === 0,
  }));
  const findings = texts.map((message, index) =>
    findingOf({
      tool: text(index + 1),
      rule: text(index + 2),
      message,
      severity: 'critical',
      path: text(index + 3),
      url: text(index + 4),
      fixedIn: all,
      package: { name: text(index + 5), version: all },
    }),
  );
  const facts = factsOf({
    commit: all,
    problems: texts.map((path) => ({
      id: path,
      path,
      format: path,
      kinds: [],
      problem: 'unreadable',
      text: all,
      verdict: 'error',
    })),
    base: {
      state: 'found',
      commit: all,
      note: all,
      baseline: { ...BASE_STATE.baseline, series: hostileSeries(texts) },
    },
    reports: [
      readOf(
        reportWith({
          path: all,
          format: all,
          kinds: ['tests', 'coverage', 'findings', 'sbom', 'licenses', 'benchmarks'],
          tools: texts,
          tests: testsOf(tests, 1),
          coverage: coverageWith(Object.fromEntries(texts.map((path) => [path, [1, 2] as const]))),
          packages: texts.map((name) => ({ name, version: all, licenses: [all] })),
          benchmarks: texts.map((name) => ({ name, measure: all, unit: name, value: 1, better: 'lower' })),
          thresholds: texts.map((name) => ({ name, holds: false })),
          issues: texts.map((one) => ({ issue: 'mismatch', text: one })),
        }),
        { id: all, findings },
      ),
    ],
  });
  return {
    ...gateResult({ name: all, policyFrom: all, facts, notes: texts }, { policy: all, stage: undefined }),
    warnings: texts,
    loosened: { texts, verdict: 'warn' },
  };
}

function hostileSeries(texts: readonly string[]) {
  return texts.map((name) => ({
    ...historyOf(name, 1, 20, 2, 15),
    measure: texts.join(' '),
    unit: name,
  }));
}
