import type { FailureHistory } from '@qeml-actions/failures';

import { recover } from './apply/recover.ts';
import type { Cause } from './cause.ts';
import type { Treatment } from './cure.ts';
import { cureFor } from './decide/strategy.ts';
import { verified } from './decide/strategy/verification.ts';
import { readAnalyzer } from './gather/analyzer.ts';
import type { Inputs } from './inputs.ts';
import type { Observed } from './observed.ts';
import type { Ports } from './ports.ts';

/** Verifies the recoveries that the run ends, and cures what failed in it, as far as that is allowed. */
export async function treat(
  causes: readonly Cause[],
  observed: Observed,
  history: FailureHistory,
  inputs: Inputs,
  ports: Ports,
): Promise<Treatment> {
  const { clock, random } = ports;
  const { run } = observed;
  const analyzer = await readAnalyzer(ports);
  const verification = verified(run, history.recoveries, clock.date());
  const now = clock.date().getTime();
  const cure = cureFor(causes, { inputs, observed, history, analyzer, now, random });
  const patient = { run, fingerprint: causes[0]?.fingerprint, verifyTimeout: inputs['verify-timeout'] };
  return { cure, cured: await recover(cure, patient, ports), verified: verification };
}
