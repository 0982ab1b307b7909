import { mergeCoverage, type Coverage, type Kind } from '@qeml-actions/reports';

import type { Facts, JudgedFinding, ReadReport } from './facts.ts';
import { matchesAny } from './globs.ts';
import type { Measured, Selectors } from './metric.ts';

/** How much evidence a value carries; the value itself counts all. */
export const MOST_EVIDENCE = 50;

/** The reports of a kind that the selectors leave, or why there is none. */
export function reportsOf(
  facts: Facts,
  { report: id }: Selectors,
  kinds: readonly Kind[],
): readonly ReadReport[] | Measured {
  const all = facts.reports.filter(
    ({ role, report }) => role === 'head' && report.kinds.some((kind) => kinds.includes(kind)),
  );
  const chosen = id === undefined ? all : all.filter((report) => report.id === id);
  if (chosen.length > 0) return chosen;
  if (id !== undefined && all.length > 0)
    return { state: 'nothing', reason: `no report of ${kinds.join(' or ')} has the id \`${id}\`` };
  return { state: 'error', reason: `every report of ${kinds.join(' or ')} is missing or cannot be read` };
}

export function isReports(value: readonly ReadReport[] | Measured): value is readonly ReadReport[] {
  return Array.isArray(value);
}

/** Findings of reports that path and name leave, of any severity. */
export function findingsOf(
  reports: readonly ReadReport[],
  kind: JudgedFinding['kind'],
  { path, name }: Selectors,
): readonly JudgedFinding[] {
  return reports
    .flatMap(({ findings }) => findings)
    .filter(
      (finding) =>
        finding.kind === kind &&
        (path === undefined || matchesAny(path, finding.file ?? finding.path ?? '')) &&
        (name === undefined || matchesAny([name], finding.package?.name ?? finding.rule)),
    );
}

/** More source files than this share that are none of the repository are worth a warning, and an error where paths are asked for. */
export const MOST_UNMAPPED = 0.05;

/** Coverage of several reports as one. */
export function coverageOf(reports: readonly ReadReport[]): Coverage {
  return mergeCoverage(reports.flatMap(({ coverage }) => coverage ?? []));
}
