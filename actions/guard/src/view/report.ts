import type { ReportHeader } from '@qeml-actions/core';
import type { FromSchema } from 'json-schema-to-ts';

import type { schema } from '../report.schema.ts';
import type { Result } from '../result.ts';

import { faultsOf, reportOf } from './part.ts';
import { headline } from './headline.ts';
import { diagnosis, type CommandView } from './diagnosis.ts';

/** The report's own part. */
type Report = Omit<FromSchema<typeof schema>, keyof ReportHeader>;

export function report(result: Result, command: CommandView): Report {
  const { category, transient, evidence } = diagnosis(result, command);
  return {
    verdict: result.verdict,
    reason: headline(result),
    outcome: result.command.end.outcome,
    category: category || null,
    transient: transient || null,
    evidence: evidence || null,
    skipped: [...new Set(result.inputs.skip)],
    'failed-tests': result.failedTests.tests.map(({ name, report: path }) => ({ name, report: path })),
    'stale-reports': [...result.stale],
    faults: faultsOf(result),
    command: { ...command.report },
    analysis: reportOf(result.analysis),
    gate: reportOf(result.gate),
  };
}

/** The report of a step that ended before its command. */
export function undecidedReport(reason: string): Report {
  return {
    verdict: 'error',
    reason,
    outcome: 'failure',
    category: null,
    transient: null,
    evidence: null,
    skipped: [],
    'failed-tests': [],
    'stale-reports': [],
    faults: [],
    command: null,
    analysis: null,
    gate: null,
  };
}
