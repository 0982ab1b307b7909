import { createClassifier, type FailureHistory } from '@qeml-actions/failures';

import { writeHistory } from './apply/history.ts';
import { call } from './call.ts';
import { causesOf } from './decide/causes.ts';
import { inLightOf, recordsOf, type Seen } from './decide/history.ts';
import { verdictOf } from './decide/strategy/verdict.ts';
import { gather } from './gather.ts';
import { readHistory } from './gather/history.ts';
import { ownRules } from './gather/rules.ts';
import type { Inputs } from './inputs.ts';
import type { Observed } from './observed.ts';
import type { Ports } from './ports.ts';
import type { Result } from './result.ts';
import { treat } from './treat.ts';

/** Reads what a run left and what earlier ones did, names the causes, cures what may be cured, and calls who must know. */
export async function step(inputs: Inputs, ports: Ports): Promise<Result> {
  const classifier = createClassifier({ rules: await ownRules(inputs.rules, ports) });
  const observed = await gather(inputs, classifier, ports);
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
  return { ...result, observed: { ...observed, notes: [...observed.notes, ...reading.notes, ...notes] } };
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
