import type { Coverage } from './coverage.ts';

/** Changed lines of one file that did not run. */
interface MissingLines {
  readonly path: string;
  readonly lines: readonly number[];
}

/** What of a change ran. */
export interface PatchCoverage {
  /** Changed lines that ran, of `total`. */
  readonly covered: number;
  /** Changed lines that can run: those that a report knows as code. */
  readonly total: number;
  /** By path, in their order. */
  readonly missing: readonly MissingLines[];
  /** Changed files that no report knows: they hold no code that can run, or were not measured. */
  readonly unreported: readonly string[];
  /** Changed files of which only totals are known: their lines are in none of the figures. */
  readonly totalsOnly: readonly string[];
}

/** The coverage of changed lines; both by paths of the repository, lines are 1-based and may repeat. */
export function patchCoverage(coverage: Coverage, changed: ReadonlyMap<string, Iterable<number>>): PatchCoverage {
  let [covered, total] = [0, 0];
  const missing: MissingLines[] = [];
  const unreported: string[] = [];
  const totalsOnly: string[] = [];
  for (const path of [...changed.keys()].sort()) {
    const source = coverage.find(path);
    if (!source) unreported.push(path);
    else if (source.isTotalsOnly) totalsOnly.push(path);
    else {
      const known = [...new Set(changed.get(path))].filter((line) => source.lines.has(line) !== undefined);
      const lines = known.filter((line) => source.lines.has(line) === false).sort((a, b) => a - b);
      covered += known.length - lines.length;
      total += known.length;
      if (lines.length > 0) missing.push({ path, lines });
    }
  }
  return { covered, total, missing, unreported, totalsOnly };
}
