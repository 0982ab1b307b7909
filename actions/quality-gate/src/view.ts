import { emptyOutputs, type View } from '@qeml-actions/core';

import { MANIFEST } from './manifest.generated.ts';
import { failureText } from './messages.ts';
import type { Result } from './result.ts';
import { annotations } from './view/annotations.ts';
import { outputs } from './view/outputs.ts';
import { report, undecidedReport } from './view/report.ts';
import { summary } from './view/summary.ts';

export { schema as reportSchema } from './report.schema.ts';

/**
 * What a user gets to see of a result. In `mode: report` the step is green, and says the same; that a page could not be written is
 * the user's to mend in either mode.
 */
export function view(result: Result, pageFault?: string): View {
  const { verdict, inputs } = result;
  const fails = inputs.mode === 'gate' && (verdict === 'fail' || verdict === 'error');
  const failures = [...(fails ? [failureText(result)] : []), ...(pageFault === undefined ? [] : [pageFault])];
  return {
    outputs: outputs(result),
    annotations: annotations(result),
    summary: summary(result),
    report: report(result),
    failure: failures.length > 0 ? failures.join('\n') : undefined,
  };
}

/** The view of a step that could not judge. */
export function undecided(reason: string): View {
  return {
    outputs: { ...emptyOutputs(MANIFEST), verdict: 'error', score: '0', 'failed-conditions': '[]', 'ready-for': '[]' },
    annotations: [],
    summary: '',
    report: undecidedReport(reason),
    failure: reason,
  };
}
