import type { Kind } from './kind.ts';
import type { Benchmark, Complexity, Finding, Mutant, Package, PlannedChange, Test, Threshold } from './model.ts';

/** Totals as a report states them; they are held against its body and never believed. */
export interface DeclaredTests {
  readonly total?: number;
  readonly failed?: number;
  readonly errors?: number;
  readonly skipped?: number;
}

/** Lines and branches of one source file; the same file may be opened again, in any order, and is one file. */
export interface SourceFile {
  /** `line` is 1-based; a line is covered when any of its records is. */
  line(line: number, covered: boolean): void;
  /** How many of a line's branches were taken; of several records of a line, the maximum of each counts. */
  branches(line: number, covered: number, total: number): void;
  /** One branch with an identity of its own within its line; taken when any of its records is. */
  branch(line: number, id: string, taken: boolean): void;
  /** Statements (or instructions, sequence points) of the file that have no line of their own to be told by. */
  statement(id: string, covered: boolean, count?: number): void;
  function(id: string, covered: boolean): void;
}

/** Totals of coverage alone, where a format has nothing finer: [covered, total]. */
export type Share = readonly [covered: number, total: number];

export interface CoverageTotals {
  readonly lines?: Share;
  readonly branches?: Share;
  readonly statements?: Share;
  readonly functions?: Share;
}

/** Per cent of everything, where a format has neither files nor lines. */
export interface CoverageRates {
  readonly lines?: number;
  readonly branches?: number;
}

/**
 * What a reader tells of a report, in the order it reads. Nothing is kept by the reader itself, so that its memory does not
 * grow with the file.
 */
export interface Sink {
  /** The tool that wrote the report, where the report says so. */
  tool(name: string): void;
  /** A kind that this report has although it may hold none of it; a format's first kind is given without. */
  kind(kind: Kind): void;
  /** What this report is about, where that is not its format's first kind: a scan of an image or of a folder. */
  about(kind: Kind): void;
  test(test: Test): void;
  finding(finding: Finding): void;
  package(item: Package): void;
  benchmark(benchmark: Benchmark): void;
  threshold(threshold: Threshold): void;
  change(change: PlannedChange): void;
  complexity(item: Complexity): void;
  mutant(mutant: Mutant): void;
  /** A source file of a coverage report, by the path that it gives. */
  source(path: string): SourceFile;
  /** Totals of one source file, where a format has nothing finer. */
  sourceTotals(path: string, totals: CoverageTotals): void;
  /** Per cent of everything, where a format has nothing else. */
  coverageRates(rates: CoverageRates): void;
  /** A folder that the paths of the report are relative to. */
  sourceRoot(path: string): void;
  declaredTests(declared: DeclaredTests): void;
  declaredCoverage(declared: CoverageTotals): void;
  /** A total of findings, packages, … that the report states, held against how many it gave. */
  declaredCount(what: 'findings' | 'packages' | 'benchmarks', count: number): void;
  /** What the report states of itself contradicts what it shows, beyond its totals. */
  mismatch(text: string): void;
  /** An entry that cannot be used; the others still count, and the report is partial. */
  invalid(what: string): void;
  /** The report itself says that its tool did not do its work. */
  toolFailed(reason: string): void;
  /** It is readable and measured nothing. */
  vacuous(reason: string): void;
  /** Figures that only a user who looks closely wants: shown by `npm run read`. */
  figure(name: string, value: number | string): void;
  /** When the report was made, where it says so. */
  madeAt(instant: Date): void;
  /** Something a reader had to assume or repair. */
  note(text: string): void;
}
