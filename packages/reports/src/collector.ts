import { Coverage } from './coverage/coverage.ts';
import type { Format } from './format.ts';
import type { Kind } from './kind.ts';
import type { Benchmark, Complexity, Finding, Mutant, Package, PlannedChange, Test, Threshold } from './model.ts';
import type { Issue, Report } from './report.ts';
import type { CoverageRates, CoverageTotals, DeclaredTests, Share, Sink, SourceFile } from './sink.ts';
import { TestTally } from './test-tally.ts';

/** How many entries of a report are named when they cannot be used. */
const MAX_NAMED = 20;

/** Makes a report of what a reader tells. */
export class Collector implements Sink {
  readonly #format: Format;
  readonly #path: string;
  readonly #kinds: Set<Kind>;
  readonly #tools = new Set<string>();
  readonly #tally = new TestTally();
  readonly #coverage: Coverage;
  readonly #findings: Finding[] = [];
  readonly #packages: Package[] = [];
  readonly #benchmarks: Benchmark[] = [];
  readonly #thresholds: Threshold[] = [];
  readonly #changes: PlannedChange[] = [];
  readonly #complexity: Complexity[] = [];
  readonly #mutants: Mutant[] = [];
  readonly #issues: Issue[] = [];
  readonly #invalid: string[] = [];
  readonly #counts = new Map<'findings' | 'packages' | 'benchmarks', number>();
  readonly #figures: Record<string, number | string> = {};
  #declared: CoverageTotals | undefined;
  #madeAt: Date | undefined;
  #invalids = 0;

  constructor(format: Format, path: string) {
    this.#format = format;
    this.#coverage = new Coverage(format.id);
    this.#path = path;
    this.#kinds = new Set([format.kinds[0]]);
  }

  tool(name: string): void {
    if (name !== '') this.#tools.add(name);
  }

  kind(kind: Kind): void {
    this.#kinds.add(kind);
  }

  about(kind: Kind): void {
    this.#kinds.delete(this.#format.kinds[0]);
    this.#kinds.add(kind);
  }

  test(test: Test): void {
    this.#tally.add(test);
  }

  finding(finding: Finding): void {
    this.#findings.push(finding);
  }

  package(item: Package): void {
    this.#packages.push(item);
  }

  benchmark(benchmark: Benchmark): void {
    this.#benchmarks.push(benchmark);
  }

  threshold(threshold: Threshold): void {
    this.#thresholds.push(threshold);
  }

  change(change: PlannedChange): void {
    this.#changes.push(change);
  }

  complexity(item: Complexity): void {
    this.#complexity.push(item);
  }

  mutant(mutant: Mutant): void {
    this.#mutants.push(mutant);
  }

  source(path: string): SourceFile {
    return this.#coverage.source(path);
  }

  sourceTotals(path: string, totals: CoverageTotals): void {
    this.#coverage.source(path).totalsAlone(totals);
  }

  coverageRates(rates: CoverageRates): void {
    this.#coverage.rates = rates;
  }

  sourceRoot(path: string): void {
    this.#coverage.roots.add(path);
  }

  declaredTests(declared: DeclaredTests): void {
    this.#tally.declare(declared);
  }

  declaredCoverage(declared: CoverageTotals): void {
    this.#declared = { ...this.#declared, ...declared };
  }

  declaredCount(what: 'findings' | 'packages' | 'benchmarks', count: number): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  mismatch(text: string): void {
    this.#issues.push({ issue: 'mismatch', text });
  }

  invalid(what: string): void {
    this.#invalids++;
    if (this.#invalid.length < MAX_NAMED) this.#invalid.push(what);
  }

  toolFailed(reason: string): void {
    this.#issues.push({ issue: 'tool-failed', text: reason });
  }

  vacuous(reason: string): void {
    this.#issues.push({ issue: 'vacuous', text: reason });
  }

  figure(name: string, value: number | string): void {
    this.#figures[name] = value;
  }

  madeAt(instant: Date): void {
    if (!Number.isNaN(instant.getTime())) this.#madeAt ??= instant;
  }

  note(text: string): void {
    this.#issues.push({ issue: 'note', text });
  }

  report(): Report {
    const kinds = [...this.#kinds];
    const tests = kinds.includes('tests') && this.#tally.tests();
    return {
      path: this.#path,
      format: this.#format.id,
      kinds,
      tools: [...this.#tools],
      ...(this.#madeAt && { madeAt: this.#madeAt }),
      ...(tests && { tests }),
      ...(kinds.includes('coverage') && { coverage: this.#coverage }),
      findings: this.#findings,
      packages: this.#packages,
      benchmarks: this.#benchmarks,
      thresholds: this.#thresholds,
      changes: this.#changes,
      complexity: this.#complexity,
      mutants: this.#mutants,
      issues: [...this.#issues, ...this.#nothing(kinds), ...this.#contradictions(), ...this.#unusable()],
      figures: this.#figures,
    };
  }

  /** A report that is there to measure and measured nothing. */
  #nothing(kinds: readonly Kind[]): readonly Issue[] {
    if (this.#issues.some(({ issue }) => issue === 'vacuous' || issue === 'tool-failed')) return [];
    const [kind] = kinds;
    const empty = (text: string): readonly Issue[] => [{ issue: 'vacuous', text }];
    if (kind === 'tests' && this.#tally.total === 0) return empty('it holds no test');
    if (kind === 'coverage') {
      const { lines, statements } = this.#coverage.totals();
      if (lines[1] === 0 && statements[1] === 0) return empty('it holds no line that could be covered');
    }
    if (kind === 'benchmarks' && this.#benchmarks.length + this.#thresholds.length === 0 && this.#invalids === 0)
      return empty('it holds no benchmark');
    if (kind === 'mutation' && this.#mutants.length === 0) return empty('it holds no mutant');
    return [];
  }

  #contradictions(): readonly Issue[] {
    const issues = [...this.#tally.mismatches()];
    const wrong: string[] = [];
    if (this.#declared) {
      const found = this.#coverage.totals();
      for (const key of ['lines', 'branches', 'statements', 'functions'] as const) {
        const said = this.#declared[key];
        if (said && !isSame(said, found[key]))
          wrong.push(`${key}: ${said.join(' of ')} declared, ${found[key].join(' of ')} shown`);
      }
    }
    const shown = {
      findings: this.#findings.length,
      packages: this.#packages.length,
      benchmarks: this.#benchmarks.length,
    };
    for (const [what, said] of this.#counts)
      if (said !== shown[what]) wrong.push(`${what}: ${said} declared, ${shown[what]} shown`);
    if (wrong.length > 0)
      issues.push({ issue: 'mismatch', text: `the totals contradict the body (${wrong.join('; ')})` });
    return issues;
  }

  #unusable(): readonly Issue[] {
    if (this.#invalids === 0) return [];
    const more = this.#invalids > this.#invalid.length ? `, and ${this.#invalids - this.#invalid.length} more` : '';
    return [{ issue: 'partial', text: `entries that cannot be used: ${this.#invalid.join('; ')}${more}` }];
  }
}

function isSame(a: Share, b: Share): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
