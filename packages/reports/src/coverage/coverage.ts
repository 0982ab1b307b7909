import type { CoverageRates, CoverageTotals, Share } from '../sink.ts';
import { ownText } from '../text/own-text.ts';
import { COVERAGE_KEYS, SourceCoverage } from './source.ts';

/** Coverage by source file, of one report or of several: files of the same path are one. */
export class Coverage {
  readonly #notation: string;
  readonly #sources = new Map<string, SourceCoverage>();
  #latest: SourceCoverage | undefined;
  readonly roots = new Set<string>();
  /** Per cent of all, where a report says nothing else: there is no file and no line. */
  rates: CoverageRates | undefined;

  /** `notation` tells whose names for branches, statements and functions are used: a format's id. */
  constructor(notation = '') {
    this.#notation = notation;
  }

  get size(): number {
    return this.#sources.size;
  }

  source(path: string): SourceCoverage {
    let source = this.#sources.get(path);
    if (!source) {
      const own = ownText(path);
      this.#sources.set(own, (source = new SourceCoverage(own, this.#notation)));
    }
    if (this.#latest !== source) this.#latest?.trim();
    this.#latest = source;
    return source;
  }

  /** What is known of a file; undefined where nothing is. */
  find(path: string): SourceCoverage | undefined {
    return this.#sources.get(path);
  }

  sources(): Iterable<SourceCoverage> {
    return this.#sources.values();
  }

  /** Files of which only totals are known: they count in sums, and can be neither merged nor shown by line. */
  totalsOnly(): readonly string[] {
    return [...this.#sources.values()].filter((source) => source.isTotalsOnly).map(({ path }) => path);
  }

  /** The sum over the files for which `of` is true; all of them without it, or the rates of 100 where there are only those. */
  totals(of: (path: string) => boolean = () => true): Required<CoverageTotals> {
    const sums = new Map(COVERAGE_KEYS.map((key) => [key, [0, 0] as [number, number]]));
    for (const source of this.#sources.values()) {
      if (!of(source.path)) continue;
      const totals = source.totals();
      for (const [key, sum] of sums) {
        sum[0] += totals[key][0];
        sum[1] += totals[key][1];
      }
    }
    const share = (key: keyof CoverageTotals): Share => sums.get(key) ?? [0, 0];
    const rate = (key: keyof CoverageRates): Share => {
      const value = this.size === 0 ? this.rates?.[key] : undefined;
      return value === undefined ? share(key) : [value, 100];
    };
    return {
      lines: rate('lines'),
      branches: rate('branches'),
      statements: share('statements'),
      functions: share('functions'),
    };
  }
}
