import type { PlannedChange, Report } from '@qeml-actions/reports';

import { countBy } from './findings.ts';

import type { Fields } from '../compare.ts';

/** What a manifest counts by the words of `actions` alone: what only moves or imports is `no-op` there. */
function wordOf({ action }: PlannedChange): string {
  return action === 'move' || action === 'import' ? 'no-op' : action;
}

/** Means in a manifest are rounded to six places. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}

function complexity({ complexity: items, figures }: Report): Readonly<Record<string, unknown>> {
  const values = items.map(({ cyclomatic, maintainability }) => cyclomatic ?? maintainability ?? Number.NaN);
  const sorted = [...values].sort((a, b) => a - b);
  return {
    files: figures['files'],
    max: sorted.at(-1),
    min: sorted[0],
    mean: rounded(values.reduce((sum, value) => sum + value, 0) / values.length),
  };
}

/** Complexity, plans and mutants. */
export const measures: Fields = (report) => {
  const { kinds, changes, mutants, format, figures } = report;
  if (kinds.includes('complexity')) return complexity(report);
  if (kinds.includes('plan'))
    return { actions: countBy(changes, wordOf), destructive: changes.filter(({ destructive }) => destructive).length };
  if (!kinds.includes('mutation')) return {};
  const detected = mutants.filter(({ status }) => status === 'detected').length;
  return {
    total: mutants.length,
    status: countBy(mutants, ({ word }) => word),
    detected: format === 'pitest-xml' ? figures['detected'] : detected,
  };
};
