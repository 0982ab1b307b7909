import type { CoverageRates } from '../sink.ts';
import { Coverage } from './coverage.ts';

/** Where a source file of a report lies in the repository; undefined where that is not known. */
type ResolvePath = (path: string, report: Coverage) => string | undefined;

/** Of two rates of unknown wholes only the lower one is sure of both. */
function lower(a: CoverageRates | undefined, b: CoverageRates | undefined): CoverageRates | undefined {
  if (!a || !b) return a ?? b;
  const least = (one: number | undefined, other: number | undefined): number | undefined =>
    one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
  const [lines, branches] = [least(a.lines, b.lines), least(a.branches, b.branches)];
  return { ...(lines !== undefined && { lines }), ...(branches !== undefined && { branches }) };
}

/**
 * The coverage of several reports as one, by line and branch of the same source file: what ran in any of them ran. A file that
 * cannot be resolved keeps the path that its report gives. What reports told in totals alone cannot be merged: it counts where
 * nothing finer is known, and `totalsOnly` and `rates` of the result name it. Neither the order nor repeating changes the result.
 */
export function mergeCoverage(reports: Iterable<Coverage>, resolve: ResolvePath = (path) => path): Coverage {
  const merged = new Coverage();
  for (const report of reports) {
    for (const source of report.sources()) merged.source(resolve(source.path, report) ?? source.path).absorb(source);
    for (const root of report.roots) merged.roots.add(root);
    merged.rates = lower(merged.rates, report.rates);
  }
  return merged;
}
