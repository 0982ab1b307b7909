import { inputVariable, readInputs } from '@qeml-actions/core';

import type { Surroundings } from '../../actions/failure-analyzer/src/gather/surroundings.ts';
import { inputsFrom as analyzerInputs } from '../../actions/failure-analyzer/src/inputs.ts';
import { view as analysisView } from '../../actions/failure-analyzer/src/view.ts';
import { pageSections as analysisSections } from '../../actions/failure-analyzer/src/view/page.ts';
import type { Shown } from '../../actions/failure-analyzer/src/view/page/shown.ts';
import { endedOf, judgedBy, verdictOf } from '../../actions/guard/src/decide.ts';
import { INPUTS } from '../../actions/guard/src/inputs.ts';
import { MANIFEST } from '../../actions/guard/src/manifest.generated.ts';
import type { Result } from '../../actions/guard/src/result.ts';
import { page } from '../../actions/guard/src/view/page.ts';
import type { Result as Gate } from '../../actions/quality-gate/src/result.ts';
import { view as gateView } from '../../actions/quality-gate/src/view.ts';
import { lead, pageSections as gateSections, shownOf } from '../../actions/quality-gate/src/view/page.ts';
import { resultOf as commandOf, type Ended } from '../unit/retry-with-backoff/results.ts';

import { memoryRuntime } from './memory-runtime.ts';

const { redactor } = memoryRuntime();

/** What a guarded step came to: attempts by their endings, and what is known beside them. */
async function guardResult(attempts: readonly Ended[], changes: Partial<Result> = {}): Promise<Result> {
  const inputs = await readInputs(INPUTS, MANIFEST, { [inputVariable('run')]: 'make' });
  const most = String(attempts.length);
  const command = await commandOf({ 'retry-on': 'failure', 'max-attempts': most }, attempts);
  const { gate = { state: 'not-run' } } = changes;
  return {
    inputs,
    verdict: verdictOf(endedOf(command), judgedBy(gate)),
    command,
    analysis: { state: 'not-run' },
    gate,
    failedTests: { tests: [], count: 0 },
    stale: [],
    isCancelled: false,
    ...changes,
  };
}

/** The page of a command that failed, with what the analysis made of it. */
export async function analysedPage(
  attempts: readonly Ended[],
  shown: Shown,
  { logs = [], ...changes }: Partial<Result> & { readonly logs?: readonly Surroundings[] } = {},
): Promise<string> {
  const result = { ...shown, inputs: await analyzerInputs({}) };
  const analysis = { state: 'done', result, view: analysisView(result) } as const;
  const whole = await guardResult(attempts, { analysis, ...changes });
  return page(whole, redactor, { lead: undefined, sections: analysisSections(shown, logs) });
}

/** The page of a command that passed, with what the gate made of what it left. */
export async function judgedPage(attempts: readonly Ended[], judged: Gate): Promise<string> {
  const result = await guardResult(attempts, { gate: { state: 'done', result: judged, view: gateView(judged) } });
  const shown = shownOf(judged);
  return page(result, redactor, { lead: lead(shown), sections: gateSections(shown) });
}

/** The page of a step of which no part after the command has anything to show. */
export async function barePage(attempts: readonly Ended[], changes: Partial<Result>): Promise<string> {
  return page(await guardResult(attempts, changes), redactor, { lead: undefined, sections: [] });
}
