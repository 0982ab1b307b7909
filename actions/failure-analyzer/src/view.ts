import { emptyOutputs, type View } from '@qeml-actions/core';

import { MANIFEST } from './manifest.generated.ts';
import type { Result } from './result.ts';
import { annotations } from './view/annotations.ts';
import { outputs } from './view/outputs.ts';
import { report, undecidedReport } from './view/report.ts';
import { summary } from './view/summary.ts';

export { schema as reportSchema } from './report.schema.ts';

/** What a user gets to see of a result. The step explains a failure and adds none, so it is green. */
export function view(result: Result): View {
  return {
    outputs: outputs(result),
    annotations: annotations(result),
    summary: summary(result),
    report: report(result),
  };
}

/** The view of a step that could not read. */
export function undecided(reason: string): View {
  return {
    outputs: { ...emptyOutputs(MANIFEST), verdict: 'error', category: 'unknown', transient: 'unknown', causes: '[]' },
    annotations: [],
    summary: '',
    report: undecidedReport(reason),
    failure: reason,
  };
}
