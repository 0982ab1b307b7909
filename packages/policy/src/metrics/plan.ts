import type { PlannedChange } from '@qeml-actions/reports';

import { matchesAny } from '../globs.ts';
import type { Metric, MetricFamily } from '../metric.ts';
import { isReports, MOST_EVIDENCE, reportsOf } from '../selection.ts';

const KINDS = ['plan'] as const;

function metric(id: Metric['id'], text: string, is: (change: PlannedChange) => boolean): Metric {
  return {
    id,
    kinds: KINDS,
    unit: 'count',
    better: 'lower',
    selectors: ['report', 'name'],
    text,
    measure: (facts, selectors) => {
      const reports = reportsOf(facts, selectors, KINDS);
      if (!isReports(reports)) return reports;
      const { name } = selectors;
      const named = reports
        .flatMap(({ report }) => report.changes)
        .filter(({ address }) => name === undefined || name === address || matchesAny([name], address));
      if (name !== undefined && named.length === 0)
        return { state: 'nothing', reason: `no resource of the plan is called \`${name}\`` };
      const changes = named.filter(is);
      const evidence = changes.slice(0, MOST_EVIDENCE).map(({ address, action }) => ({ text: `${action} ${address}` }));
      return { state: 'value', value: changes.length, evidence };
    },
  };
}

export const plan = {
  metrics: [
    metric('plan.create', 'Resources that a plan creates.', ({ action }) => action === 'create'),
    metric('plan.update', 'Resources that a plan changes in place.', ({ action }) => action === 'update'),
    metric(
      'plan.destroy',
      'Resources that a plan destroys, replaced ones among them.',
      ({ destructive }) => destructive,
    ),
  ],
} satisfies MetricFamily;
