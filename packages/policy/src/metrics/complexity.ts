import type { Complexity } from '@qeml-actions/reports';

import type { Facts } from '../facts.ts';
import { matchesAny } from '../globs.ts';
import type { Measured, Metric, MetricFamily, Selectors } from '../metric.ts';
import { isReports, MOST_EVIDENCE, reportsOf } from '../selection.ts';

const KINDS = ['complexity'] as const;

type Figure = 'cyclomatic' | 'maintainability';

function figures(figure: Figure, sum: (values: readonly number[]) => number, worstFirst: 1 | -1) {
  return (facts: Facts, selectors: Selectors): Measured => {
    const reports = reportsOf(facts, selectors, KINDS);
    if (!isReports(reports)) return reports;
    const { path, name } = selectors;
    const chosen = reports
      .flatMap(({ report }) => report.complexity)
      .filter((item): item is Complexity & Record<Figure, number> => item[figure] !== undefined)
      .filter(
        (item) =>
          (path === undefined || matchesAny(path, item.path)) && (name === undefined || matchesAny([name], item.name)),
      )
      .sort((a, b) => worstFirst * (a[figure] - b[figure]));
    if (chosen.length === 0) return { state: 'nothing', reason: `no report gives ${figure} for what is chosen` };
    const evidence = chosen.slice(0, MOST_EVIDENCE).map((item) => ({
      text: `${item.path}: ${item.name}: ${item[figure]}`,
      path: item.path,
      ...(item.line !== undefined && { line: item.line }),
    }));
    return { state: 'value', value: sum(chosen.map((item) => item[figure])), evidence };
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function metric(id: Metric['id'], better: Metric['better'], text: string, measure: Metric['measure']): Metric {
  return { id, kinds: KINDS, unit: 'index', better, selectors: ['report', 'path', 'name'], text, measure };
}

/** A reduction, for a spread of a hundred thousand arguments would overflow the stack. */
const largest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
const smallest = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);

export const complexity = {
  metrics: [
    metric(
      'complexity.cyclomatic.max',
      'lower',
      "The highest cyclomatic complexity (McCabe's) of a function.",
      figures('cyclomatic', largest, -1),
    ),
    metric('complexity.cyclomatic.mean', 'lower', 'The mean cyclomatic complexity.', figures('cyclomatic', mean, -1)),
    metric(
      'maintainability.min',
      'higher',
      'The lowest maintainability index of a file, 0 to 100.',
      figures('maintainability', smallest, 1),
    ),
    metric('maintainability.mean', 'higher', 'The mean maintainability index.', figures('maintainability', mean, 1)),
  ],
} satisfies MetricFamily;
