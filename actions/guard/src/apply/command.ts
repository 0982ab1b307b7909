import type { Result } from '../../../retry-with-backoff/src/step.ts';
import { inputsFrom } from '../../../retry-with-backoff/src/inputs.ts';
import { step } from '../../../retry-with-backoff/src/step.ts';

import type { Inputs, PartInputs } from '../inputs.ts';
import { MANIFEST } from '../manifest.generated.ts';
import type { Ports } from '../ports.ts';

/** Runs the command to an outcome; without `retry`, once. */
export async function runCommand({ skip }: Inputs, texts: PartInputs, ports: Ports): Promise<Result> {
  const given = texts.of(
    'run',
    'shell',
    'working-directory',
    'max-attempts',
    'attempt-timeout',
    'total-timeout',
    'retry-on',
    'fallbacks',
  );
  const inputs = await inputsFrom(skip.includes('retry') ? { ...given, 'max-attempts': '1' } : given);
  return step(inputs, { ...ports, reserved: MANIFEST.outputs });
}
