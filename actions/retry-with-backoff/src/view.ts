import { emptyOutputs, type View } from '@qeml-actions/core';

import { MANIFEST } from './manifest.generated.ts';
import type { Result } from './result.ts';
import { annotations } from './view/annotations.ts';
import { failureOf } from './view/failure.ts';
import { outputs } from './view/outputs.ts';
import { report, undecidedReport } from './view/report.ts';
import { summary } from './view/summary.ts';

export { schema as reportSchema } from './report.schema.ts';
export { runName } from './messages.ts';
export { bars as attemptBars } from './view/summary.ts';

/** What a user gets to see of a result. */
export function view(result: Result): View {
  return {
    outputs: outputs(result),
    annotations: annotations(result),
    summary: summary(result),
    report: report(result),
    failure: failureOf(result),
  };
}

/** The view of a step that ended before its first attempt. */
export function undecided(reason: string): View {
  return {
    outputs: { ...emptyOutputs(MANIFEST), outcome: 'failure', attempts: '0', flaky: 'false', reason },
    annotations: [],
    summary: '',
    report: undecidedReport(reason),
    failure: reason,
  };
}
