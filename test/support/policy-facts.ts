import { Mistake } from '@qeml-actions/core';
import {
  judge,
  policyFrom,
  type Baseline,
  type ConditionResult,
  type Facts,
  type JudgedFinding,
  type Judgement,
  type Policy,
  type ReadReport,
} from '@qeml-actions/policy';
import {
  Coverage,
  recordOf,
  type Benchmark,
  type Issue,
  type Kind,
  type Report,
  type Test,
} from '@qeml-actions/reports';

/** A policy as a file would have it. @throws Error with all that is wrong with it */
export function policyOf(text: string, file = 'policy.yml'): Policy {
  const policy = policyFrom(text, file);
  if (policy instanceof Mistake) throw new Error(policy.detail);
  return policy;
}

/** What is wrong with a policy; undefined of one that can be used. */
export function faultOf(text: string): string | undefined {
  const policy = policyFrom(text, 'policy.yml');
  return policy instanceof Mistake ? policy.detail : undefined;
}

const EMPTY = {
  tools: [],
  findings: [],
  packages: [],
  benchmarks: [],
  thresholds: [],
  changes: [],
  complexity: [],
  mutants: [],
  figures: {},
} satisfies Partial<Report>;

type Given = Partial<Omit<ReadReport, 'report'>> & Partial<Report>;

/** A report that was declared and read, of one kind. */
export function readReport(kind: Kind, given: Given = {}): ReadReport {
  const { id, role = 'head', declared = true, findings = [], coverage, unmapped, ...report } = given;
  return {
    id: id ?? kind,
    role,
    declared,
    findings,
    coverage,
    unmapped,
    report: { ...EMPTY, path: `${id ?? kind}.out`, format: kind, kinds: [kind], issues: [], ...report },
  };
}

interface Tested {
  readonly passed?: number;
  readonly notable?: readonly Test[];
  readonly undeclaredFailures?: number;
  readonly id?: string;
  readonly issues?: readonly Issue[];
}

/** A report of tests: so many that passed (`p0`, `p1`, …), and those that did not. */
export function testsReport({ passed = 1, notable = [], undeclaredFailures = 0, ...more }: Tested = {}): ReadReport {
  const count = (status: Test['status']): number => notable.filter((test) => test.status === status).length;
  const tests = {
    total: passed + notable.length,
    passed: passed + count('passed'),
    failed: count('failed'),
    errors: count('error'),
    skipped: count('skipped'),
    unknown: count('unknown'),
    flaky: notable.filter(({ flaky }) => flaky === true).length,
    reruns: 0,
    seconds: passed,
    notable,
    names: [
      ...Array.from({ length: passed }, (_, index) => `p${index}`),
      ...notable.map(({ name, suite }) => (suite === undefined ? name : `${suite} > ${name}`)),
    ],
    files: [...new Set(notable.flatMap(({ file }) => file ?? []))],
    undeclaredFailures,
  };
  return readReport('tests', { ...more, tests });
}

/** A report of coverage: by file, how many of its first lines ran, of how many. */
export function coverageReport(
  files: Readonly<Record<string, readonly [number, number]>>,
  given: Given = {},
): ReadReport {
  const coverage = new Coverage('cobertura');
  for (const [path, [covered, total]] of Object.entries(files))
    for (let line = 1; line <= total; line++) coverage.source(path).line(line, line <= covered);
  return readReport('coverage', { ...given, coverage });
}

/** A finding with an identity of its own. */
export function finding(given: Partial<JudgedFinding> = {}): JudgedFinding {
  const { tool = 'bandit', rule = 'B1', file = 'src/a.py', line = 1, severity = 'high' } = given;
  const key = `${tool}-${rule}-${file}-${line}`;
  const word = severity.toUpperCase();
  return {
    kind: 'findings',
    tool,
    rule,
    file,
    line,
    severity,
    word,
    message: 'm',
    key,
    traces: { said: key },
    ...given,
  };
}

export function findingsReport(findings: readonly JudgedFinding[], given: Given = {}): ReadReport {
  const [kind = 'findings'] = findings.map((one) => one.kind);
  return readReport(kind, { ...given, findings });
}

export function benchmark(given: Partial<Benchmark> = {}): Benchmark {
  return { name: 'load', measure: 'mean', value: 1, unit: 's', better: 'lower', ...given };
}

const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);
export const NO_BASE: Facts['base'] = { state: 'none', reason: 'no run has recorded a baseline' };
export const LOST_BASE: Facts['base'] = { state: 'unavailable', reason: 'the cache does not answer' };

/** A base that showed this. */
export function baseOf(given: Partial<Baseline> & { readonly known?: readonly JudgedFinding[] } = {}): Facts['base'] {
  const { known = [], ...more } = given;
  const findings: Record<string, string[]> = { findings: [], dependencies: [], images: [] };
  for (const one of known) (findings[one.kind] ??= []).push(recordOf(one));
  const baseline: Baseline = {
    schema: 'qeml-actions/quality-gate-baseline/v1',
    commit: BASE,
    at: '2026-11-20T00:00:00Z',
    values: {},
    findings,
    files: {},
    series: [],
    ...more,
  };
  return { state: 'found', baseline, commit: BASE };
}

/** What is known: nothing, but what is given. */
export function factsOf(given: Partial<Facts> = {}): Facts {
  return {
    now: new Date('2026-11-21T12:00:00Z'),
    reports: [],
    problems: [],
    base: baseOf(),
    patch: { state: 'unavailable', reason: 'what was changed is not known' },
    pullRequest: true,
    codeowners: undefined,
    commit: HEAD,
    ...given,
  };
}

/** What came of the one condition of this key. @throws RangeError where there is none, or several */
export function resultOf(judgement: Judgement, key: string): ConditionResult {
  const found = judgement.results.filter((result) => result.key === key);
  const [result] = found;
  if (result && found.length === 1) return result;
  throw new RangeError(
    `${found.length} conditions are ${key}; there are ${judgement.results.map((one) => one.key).join(', ')}.`,
  );
}

/** Judges by `standard` with these conditions instead of its own; the result of the first. */
export function judgedBy(condition: string, given: Partial<Facts>): ConditionResult {
  const policy = policyOf(`conditions: [${condition}]`);
  const [own] = policy.conditions.filter(({ origin }) => 'file' in origin);
  const judgement = judge(policy, factsOf(given));
  const result = judgement.results.find(({ condition: one }) => one === own);
  if (!result) throw new RangeError(`${condition} was not judged.`);
  return result;
}
