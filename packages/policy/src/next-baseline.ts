import { given } from '@qeml-actions/core';
import { recordOf } from '@qeml-actions/reports';

import { BASELINE_SCHEMA, isShort, type Baseline } from './baseline.ts';
import { metrics } from './catalogue.ts';
import type { Facts, JudgedFinding, ReadReport } from './facts.ts';
import type { ConditionResult } from './judgement.ts';
import type { Policy } from './policy.ts';
import { coverageOf } from './selection.ts';
import { seriesOf } from './series.ts';
import { metricValue } from './value.ts';

const MOST_NAMES = 20_000;
const MOST_FILES = 20_000;
const FINDING_KINDS: readonly JudgedFinding['kind'][] = ['findings', 'dependencies', 'images'];

/**
 * What this run shows, for those after it. Waived findings are in it: that a waiver ends makes nothing new.
 * Series go on from the base's, so that a benchmark that was left out of one run keeps its history.
 */
export function nextBaseline(policy: Policy, facts: Facts, results: readonly ConditionResult[]): Baseline {
  const previous = facts.base.state === 'found' ? facts.base.baseline : undefined;
  const heads = facts.reports.filter(({ role }) => role === 'head');
  const names = heads.map(({ report }) => report.tests?.names);
  const known =
    names.includes(undefined) && heads.some(({ report }) => report.tests && report.tests.names === undefined);
  const tests = known ? undefined : names.flatMap((list) => list ?? []);
  const isKept = tests !== undefined && tests.length > 0 && tests.length <= MOST_NAMES && tests.every(isShort);
  return {
    schema: BASELINE_SCHEMA,
    commit: facts.commit,
    at: facts.now.toISOString(),
    values: valuesOf(policy, facts, results),
    findings: findingsOf(heads),
    files: filesOf(facts),
    series: seriesOf(facts, previous),
    ...given({ tests: isKept ? tests : undefined }),
  };
}

/** Of the kinds that were looked for: none found is not the same as none looked for. */
function findingsOf(heads: readonly ReadReport[]): Baseline['findings'] {
  const measured = new Set(heads.flatMap(({ report }) => report.kinds));
  const recorded = FINDING_KINDS.filter((kind) => measured.has(kind) || (kind === 'findings' && measured.has('lint')));
  const all = heads.flatMap(({ findings }) => findings);
  return Object.fromEntries(
    recorded.map((kind) => [kind, all.filter((finding) => finding.kind === kind).map(recordOf)]),
  );
}

function valuesOf(policy: Policy, facts: Facts, results: readonly ConditionResult[]): Baseline['values'] {
  const plain = metrics().flatMap(({ id }) => {
    const value = metricValue(policy, facts, id);
    return value === undefined ? [] : [[id, value] as const];
  });
  const narrowed = results.flatMap(({ key, value }) =>
    value === undefined || !Number.isFinite(value) ? [] : [[key, value] as const],
  );
  return Object.fromEntries([...plain, ...narrowed]);
}

function filesOf({ reports }: Facts): Baseline['files'] {
  const sources = [...coverageOf(reports.filter(({ role }) => role === 'head')).sources()].slice(0, MOST_FILES);
  return Object.fromEntries(sources.map((source) => [source.path, [...source.totals().lines]]));
}
