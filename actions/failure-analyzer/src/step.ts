import { createClassifier } from '@qeml-actions/failures';
import type { Runtime } from '@qeml-actions/core';

import { causeOf, grouped } from './decide/causes.ts';
import { gather } from './gather.ts';
import type { Inputs } from './inputs.ts';
import type { Result } from './result.ts';

/** Reads what a run left, and names the causes. */
export async function step(inputs: Inputs, runtime: Runtime): Promise<Result> {
  const observed = await gather(inputs, createClassifier(), runtime);
  const causes = grouped(observed.texts.flatMap((text) => causeOf(text) ?? []));
  return { inputs, observed, causes, verdict: causes.length === 0 ? 'pass' : 'fail' };
}
