import { createClassifier, type FailureHistory, type StartOptions } from '@qeml-actions/failures';

import { writeHistory } from './apply/history.ts';
import { call } from './call.ts';
import { causesOf } from './decide/causes.ts';
import { inLightOf, recordsOf, type Seen } from './decide/history.ts';
import { verdictOf } from './decide/strategy/verdict.ts';
import { gather } from './gather.ts';
import { readHistory } from './gather/history.ts';
import { ownRules, unique } from './gather/rules.ts';
import { allowedBy, settingsFor } from './gather/settings.ts';
import type { Inputs } from './inputs.ts';
import type { Observed } from './observed.ts';
import type { Ports } from './ports.ts';
import type { Result } from './result.ts';
import { treat } from './treat.ts';

export { sectionsOf } from './apply/page.ts';
export type { Result } from './result.ts';

/**
 * Reads what a run left and what earlier ones did, names the causes, cures what may be cured, and calls who must know. `known` is what
 * is known of the texts of `log-path` apart from them.
 */
export async function step(given: Inputs, ports: Ports, known: StartOptions = {}): Promise<Result> {
  const settings = await settingsFor(given, ports);
  const inputs = { ...given, strategies: allowedBy(settings, given.strategies) };
  const rules = unique([...settings.rules, ...(await ownRules(inputs.rules, ports))]);
  const classifier = createClassifier({ rules });
  const observed = await gather(inputs, classifier, ports, known);
  const reading = await readHistory(inputs, ports, observed.run);
  const { history } = reading;
  const seen = seenIn(observed, ports);
  const causes = seen ? inLightOf(history, causesOf(observed), seen) : causesOf(observed);
  const treatment = await treat(causes, observed, history, inputs, ports);
  const verdict = verdictOf(causes, treatment.cured);
  const kept = reading.state === 'off' ? {} : { history };
  const result = await call({ inputs, observed, causes, treatment, verdict, ...kept }, ports);
  const records = seen ? added(result, seen) : {};
  const notes = await writeHistory(inputs, ports, observed.run, reading, records);
  return {
    ...result,
    observed: { ...observed, notes: [...settings.notes, ...observed.notes, ...reading.notes, ...notes] },
  };
}

function seenIn({ run, jobs }: Observed, { clock }: Ports): Seen | undefined {
  return run && { run, jobs, now: clock.date() };
}

/** A run whose call did not arrive is not done with: were its end known, the next analysis would call nobody. */
function added({ causes, treatment, called }: Result, seen: Seen): FailureHistory {
  const { cured, verified } = treatment;
  const { failures, runs } = recordsOf(causes, seen);
  return {
    failures,
    runs: called.webhook === 'failed' ? [] : runs,
    recoveries: [...verified.records, ...cured.records],
  };
}
