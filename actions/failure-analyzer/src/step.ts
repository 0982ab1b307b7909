import { createClassifier } from '@qeml-actions/failures';

import { causesOf } from './decide/causes.ts';
import { gather } from './gather.ts';
import { ownRules } from './gather/rules.ts';
import type { Inputs } from './inputs.ts';
import type { Ports } from './ports.ts';
import type { Result } from './result.ts';

/** Reads what a run left, and names the causes. */
export async function step(inputs: Inputs, ports: Ports): Promise<Result> {
  const classifier = createClassifier({ rules: await ownRules(inputs.rules, ports) });
  const observed = await gather(inputs, classifier, ports);
  const causes = causesOf(observed);
  return { inputs, observed, causes, verdict: causes.length === 0 ? 'pass' : 'fail' };
}
