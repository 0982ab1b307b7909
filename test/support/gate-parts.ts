import type { JudgedFinding, ReadReport } from '@qeml-actions/policy';
import { Coverage, type Benchmark, type Report, type Test } from '@qeml-actions/reports';

/** A report of nothing but what is given. */
export function reportWith(parts: Partial<Report> & Pick<Report, 'path' | 'format' | 'kinds'>): Report {
  const nothing = { findings: [], packages: [], benchmarks: [], thresholds: [], changes: [], complexity: [] };
  return { tools: [parts.format], mutants: [], issues: [], figures: {}, ...nothing, ...parts };
}

/** The same as a report that was read. */
export function readOf(report: Report, more: Partial<ReadReport> = {}): ReadReport {
  const common = { id: undefined, role: 'head', declared: false, unmapped: undefined } as const;
  return { ...common, report, findings: [], coverage: report.coverage, ...more };
}

/** Tests that did not pass, and many that did. */
export function testsOf(notable: readonly Test[], passed: number): NonNullable<Report['tests']> {
  const count = (is: (test: Test) => boolean): number => notable.filter(is).length;
  return {
    total: notable.length + passed,
    passed: passed + count(({ status }) => status === 'passed'),
    failed: count(({ status }) => status === 'failed'),
    errors: count(({ status }) => status === 'error'),
    skipped: count(({ status }) => status === 'skipped'),
    unknown: count(({ status }) => status === 'unknown'),
    flaky: count(({ flaky }) => flaky === true),
    reruns: count(({ flaky }) => flaky === true),
    seconds: 83.4,
    notable,
    names: notable.map(({ name }) => name),
    files: [],
    undeclaredFailures: 0,
  };
}

/** Files, each with its covered and its other lines. */
export function coverageWith(files: Readonly<Record<string, readonly [covered: number, total: number]>>): Coverage {
  const coverage = new Coverage('cobertura');
  for (const [path, [covered, total]] of Object.entries(files)) {
    const source = coverage.source(path);
    for (let line = 1; line <= total; line++) source.line(line * 2, line % total < covered);
    source.branches(2, 1, 2);
  }
  return coverage;
}

/** A finding that is told from others by its message. */
export function findingOf(parts: Partial<JudgedFinding> & Pick<JudgedFinding, 'rule' | 'message'>): JudgedFinding {
  const { rule, message, path = 'src/billing/charge.ts' } = parts;
  const key = Buffer.from(`${rule} ${message} ${path}`).toString('hex').slice(0, 64).padEnd(64, '0');
  return {
    tool: 'semgrep',
    severity: 'medium',
    word: 'WARNING',
    kind: 'findings',
    path,
    file: path,
    line: 12,
    key,
    traces: { said: key },
    ...parts,
  };
}

export function benchmarkOf(name: string, value: number): Benchmark {
  return { name, measure: 'mean', value, unit: 'ms', better: 'lower' };
}

/** A history that has noise, and from `split` on `factor` times as much. */
export function historyOf(name: string, level: number, count: number, factor: number, split: number) {
  const points = Array.from({ length: count }, (_, index) => ({
    commit: (index * 7_919 + 123_456_789).toString(16).padStart(40, 'b'),
    value: level * (1 + ((index * 37) % 11) / 200) * (index >= split ? factor : 1),
  }));
  return { name, measure: 'mean', unit: 'ms', better: 'lower' as const, points };
}
