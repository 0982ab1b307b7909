import type { View } from '@qeml-actions/core';

import { view as commandView } from '../../retry-with-backoff/src/view.ts';

import type { Result } from './result.ts';
import { annotations } from './view/annotations.ts';
import { failureOf } from './view/failure.ts';
import { outputs, undecidedOutputs } from './view/outputs.ts';
import { report, undecidedReport } from './view/report.ts';
import { summary } from './view/summary.ts';

/** What a user gets to see of a result: one verdict, one summary, one report. */
export function view(result: Result): View {
  const command = commandView(result.command);
  return {
    outputs: outputs(result, command),
    annotations: annotations(result, command),
    summary: summary(result, command),
    report: report(result, command),
    failure: failureOf(result, command),
  };
}

/** The view of a step that ended before its command. */
export function undecided(reason: string): View {
  return {
    outputs: undecidedOutputs(),
    annotations: [],
    summary: '',
    report: undecidedReport(reason),
    failure: reason,
  };
}
