import type { View } from '@qeml-actions/core';

import { view as commandView } from '../../retry-with-backoff/src/view.ts';

import type { Result } from './result.ts';
import { annotations } from './view/annotations.ts';
import { failureOf } from './view/failure.ts';
import { outputs, undecidedOutputs } from './view/outputs.ts';
import { report, undecidedReport } from './view/report.ts';
import { summary } from './view/summary.ts';

/** What a user gets to see of a result: one verdict, one summary, one report. A page that could not be written fails the step. */
export function view(result: Result, pageFault?: string): View {
  const command = commandView(result.command);
  const failures = [failureOf(result, command), pageFault].filter((text) => text !== undefined);
  return {
    outputs: outputs(result, command),
    annotations: annotations(result, command),
    summary: summary(result, command),
    report: report(result, command),
    failure: failures.length > 0 ? failures.join('\n') : undefined,
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
