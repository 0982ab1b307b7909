import type { Mutant } from '@qeml-actions/reports';

import type { Facts } from '../facts.ts';
import { matchesAny } from '../globs.ts';
import type { Evidence, Measured, MetricFamily, Selectors } from '../metric.ts';
import { isReports, MOST_EVIDENCE, reportsOf } from '../selection.ts';

const KINDS = ['mutation'] as const;

function survivors(mutants: readonly Mutant[]): readonly Evidence[] {
  return mutants
    .filter(({ status }) => status === 'undetected')
    .slice(0, MOST_EVIDENCE)
    .map(({ path, line, word }) => ({
      path,
      text: `${path}${line === undefined ? '' : `:${line}`}: ${word}`,
      ...(line !== undefined && { line }),
    }));
}

function measured(value: (detected: number, undetected: number) => number | undefined) {
  return (facts: Facts, selectors: Selectors): Measured => {
    const reports = reportsOf(facts, selectors, KINDS);
    if (!isReports(reports)) return reports;
    const { path } = selectors;
    const mutants = reports
      .flatMap(({ report }) => report.mutants)
      .filter((mutant) => path === undefined || matchesAny(path, mutant.path));
    if (path !== undefined && mutants.length === 0)
      return { state: 'nothing', reason: `no mutant is in ${path.join(', ')}` };
    const count = (status: Mutant['status']): number => mutants.filter((mutant) => mutant.status === status).length;
    if (count('unknown') > 0)
      return { state: 'error', reason: `${count('unknown')} mutants have a status that is not known` };
    const result = value(count('detected'), count('undetected'));
    if (result === undefined) return { state: 'error', reason: 'no mutant was tried: nothing of nothing is no share' };
    return { state: 'value', value: result, evidence: survivors(mutants) };
  };
}

export const mutation = {
  metrics: [
    {
      id: 'mutation.score',
      kinds: KINDS,
      unit: '%',
      better: 'higher',
      selectors: ['report', 'path'],
      text: 'Mutants that a test detected, of those that were valid and tried.',
      measure: measured((detected, undetected) =>
        detected + undetected === 0 ? undefined : (100 * detected) / (detected + undetected),
      ),
    },
    {
      id: 'mutation.undetected',
      kinds: KINDS,
      unit: 'count',
      better: 'lower',
      selectors: ['report', 'path'],
      text: 'Mutants that no test detected.',
      measure: measured((_, undetected) => undetected),
    },
  ],
} satisfies MetricFamily;
