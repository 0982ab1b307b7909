import { patchCoverage, type Coverage } from '@qeml-actions/reports';

import type { Facts } from '../facts.ts';
import { matchesAny } from '../globs.ts';
import type { Evidence, Measured, Metric, MetricFamily, Selectors } from '../metric.ts';
import { coverageOf, isReports, MOST_EVIDENCE, reportsOf } from '../selection.ts';

const KINDS = ['coverage'] as const;
const PARTS = ['lines', 'branches', 'statements', 'functions'] as const;

/** Files that lack most, first. */
function lacking(
  coverage: Coverage,
  part: (typeof PARTS)[number],
  isChosen: (path: string) => boolean,
): readonly Evidence[] {
  return [...coverage.sources()]
    .filter(({ path }) => isChosen(path))
    .map((source) => ({ path: source.path, share: source.totals()[part] }))
    .filter(({ share: [covered, total] }) => covered < total)
    .sort((a, b) => b.share[1] - b.share[0] - (a.share[1] - a.share[0]))
    .slice(0, MOST_EVIDENCE)
    .map(({ path, share: [covered, total] }) => ({ path, text: `${path}: ${covered} of ${total} ${part}` }));
}

function shareOf(part: (typeof PARTS)[number]) {
  return (facts: Facts, selectors: Selectors): Measured => {
    const reports = reportsOf(facts, selectors, KINDS);
    if (!isReports(reports)) return reports;
    const coverage = coverageOf(reports);
    const { path } = selectors;
    const isChosen = (file: string): boolean => path === undefined || matchesAny(path, file);
    if (path !== undefined && ![...coverage.sources()].some((source) => isChosen(source.path)))
      return { state: 'nothing', reason: `no covered file matches ${path.join(', ')}` };
    const [covered, total] = coverage.totals(isChosen)[part];
    if (total === 0) return { state: 'error', reason: `the reports hold no ${part}: nothing of nothing is no share` };
    return { state: 'value', value: (100 * covered) / total, evidence: lacking(coverage, part, isChosen) };
  };
}

function patch(of: (measured: ReturnType<typeof patchCoverage>) => Measured) {
  return (facts: Facts, selectors: Selectors): Measured => {
    const reports = reportsOf(facts, selectors, KINDS);
    if (!isReports(reports)) return reports;
    if (facts.patch.state !== 'known') return { state: 'error', reason: facts.patch.reason };
    const { path } = selectors;
    const changed = new Map(
      [...facts.patch.patch.changed].filter(([file]) => path === undefined || matchesAny(path, file)),
    );
    return of(patchCoverage(coverageOf(reports), changed));
  };
}

const ofPatch = patch(({ covered, total, missing }) => {
  // No changed line can run: there is nothing that could be uncovered.
  const value = total === 0 ? 100 : (100 * covered) / total;
  const evidence = missing.flatMap(({ path, lines }) =>
    lines.map((line) => ({ path, line, text: `${path}:${line} is not covered` })),
  );
  return { state: 'value', value, evidence: evidence.slice(0, MOST_EVIDENCE) };
});

export const coverage = {
  metrics: [
    ...PARTS.map((part): Metric => ({
      id: `coverage.${part}`,
      kinds: KINDS,
      unit: '%',
      better: 'higher',
      selectors: ['report', 'path'],
      text: `Covered ${part}, of all that a report has.`,
      measure: shareOf(part),
    })),
    {
      id: 'coverage.patch.lines',
      kinds: KINDS,
      unit: '%',
      better: 'higher',
      selectors: ['report', 'path'],
      text: 'Covered lines, of those that were changed since the merge base and can run.',
      measure: ofPatch,
    },
    {
      id: 'patch.lines',
      kinds: KINDS,
      unit: 'count',
      better: 'lower',
      selectors: ['report', 'path'],
      text: 'Changed lines that can run.',
      measure: patch(({ total }) => ({ state: 'value', value: total, evidence: [] })),
    },
  ],
} satisfies MetricFamily;
