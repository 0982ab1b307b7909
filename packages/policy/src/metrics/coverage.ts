import { patchCoverage, type Coverage } from '@qeml-actions/reports';

import type { Facts, ReadReport } from '../facts.ts';
import { matchesAny } from '../globs.ts';
import type { Evidence, Measured, Metric, MetricFamily, Selectors } from '../metric.ts';
import { coverageOf, isReports, MOST_EVIDENCE, MOST_UNMAPPED, reportsOf } from '../selection.ts';

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

/** Files of which a smaller share of the lines is covered than at the base, the most that fell first. */
function fallen(coverage: Coverage, { base }: Facts, isChosen: (path: string) => boolean): readonly Evidence[] {
  if (base.state !== 'found') return [];
  const { files } = base.baseline;
  return [...coverage.sources()]
    .flatMap((source) => {
      const { path } = source;
      const [before = 0, of = 0] = files[path] ?? [];
      const [covered, total] = source.totals().lines;
      const fell = of === 0 || total === 0 ? 0 : before / of - covered / total;
      return isChosen(path) && fell > 1e-9 ? [{ path, fell, covered, total, before, of }] : [];
    })
    .sort((a, b) => b.fell * b.total - a.fell * a.total)
    .slice(0, MOST_EVIDENCE)
    .map(({ path, covered, total, before, of }) => ({
      path,
      text: `${path}: ${covered} of ${total} lines, ${before} of ${of} at the base`,
    }));
}

/** A file that is not found in the repository is left out of what a path or a change is asked for. */
function lostPaths(reports: readonly ReadReport[]): Measured | undefined {
  const lost = reports.find(({ unmapped }) => unmapped !== undefined && unmapped.share > MOST_UNMAPPED);
  if (!lost?.unmapped) return undefined;
  const share = `${Math.round(100 * lost.unmapped.share)} %`;
  const such = lost.unmapped.paths.slice(0, 3).join(', ');
  return {
    state: 'error',
    reason: `${share} of the source files of ${lost.report.path} are none of this repository, such as ${such}`,
  };
}

function shareOf(part: (typeof PARTS)[number]) {
  return (facts: Facts, selectors: Selectors): Measured => {
    const reports = reportsOf(facts, selectors, KINDS);
    if (!isReports(reports)) return reports;
    const coverage = coverageOf(reports);
    const { path } = selectors;
    const lost = path === undefined ? undefined : lostPaths(reports);
    if (lost) return lost;
    const isChosen = (file: string): boolean => path === undefined || matchesAny(path, file);
    if (path !== undefined && ![...coverage.sources()].some((source) => isChosen(source.path)))
      return { state: 'nothing', reason: `no covered file matches ${path.join(', ')}` };
    const [covered, total] = coverage.totals(isChosen)[part];
    if (total === 0) return { state: 'error', reason: `the reports hold no ${part}: nothing of nothing is no share` };
    const fell = part === 'lines' ? fallen(coverage, facts, isChosen) : [];
    const others = lacking(coverage, part, isChosen).filter(({ path: file }) => !fell.some((one) => one.path === file));
    return { state: 'value', value: (100 * covered) / total, evidence: [...fell, ...others].slice(0, MOST_EVIDENCE) };
  };
}

function patch(of: (measured: ReturnType<typeof patchCoverage>) => Measured) {
  return (facts: Facts, selectors: Selectors): Measured => {
    const reports = reportsOf(facts, selectors, KINDS);
    if (!isReports(reports)) return reports;
    if (facts.patch.state !== 'known') return { state: 'error', reason: facts.patch.reason };
    const lost = lostPaths(reports);
    if (lost) return lost;
    const coverage = coverageOf(reports);
    if (coverage.size === 0) return { state: 'error', reason: 'the reports do not say which lines ran' };
    const { path } = selectors;
    const changed = new Map(
      [...facts.patch.patch.changed].filter(([file]) => path === undefined || matchesAny(path, file)),
    );
    const measured = patchCoverage(coverage, changed);
    const [totals] = measured.totalsOnly;
    if (totals !== undefined) return { state: 'error', reason: `the reports do not say which lines of ${totals} ran` };
    return of(measured);
  };
}

const ofPatch = patch(({ covered, total, missing, unreported }) => {
  // No changed line can run: there is nothing that could be uncovered.
  const value = total === 0 ? 100 : (100 * covered) / total;
  const evidence = missing.flatMap(({ path, lines }) =>
    lines.map((line) => ({ path, line, text: `${path}:${line} is not covered` })),
  );
  const unknown = unreported.map((path) => ({ path, text: `${path} was changed, and is in no report` }));
  return { state: 'value', value, evidence: [...evidence, ...unknown].slice(0, MOST_EVIDENCE) };
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
