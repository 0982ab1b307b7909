import type { Classifier, StartOptions } from '@qeml-actions/failures';

import { readRun } from './gather/run.ts';
import { readTexts } from './gather/reading.ts';
import { textsAt } from './gather/texts.ts';
import type { Inputs } from './inputs.ts';
import { LogMasks } from './log-masks.ts';
import type { Observed } from './observed.ts';
import type { Ports } from './ports.ts';

/** @throws InputError where there is nothing to read, or it cannot be read to its end */
export async function gather(
  inputs: Inputs,
  classifier: Classifier,
  ports: Ports,
  known: StartOptions = {},
): Promise<Observed> {
  const path = inputs['log-path'];
  if (path === undefined) return readRun(inputs, classifier, ports);
  const { texts, left } = await textsAt(path, ports.environment);
  const masks = new LogMasks();
  const heard = texts.map((text) => ({ ...text, open: () => masks.heard(text.open()) }));
  const read = await readTexts(heard, classifier, ports, known);
  // Only now all of them are known.
  const shown = read.map((text) => ({ ...text, classification: masks.hideIn(text.classification) }));
  return { run: undefined, jobs: [], texts: shown, notes: left, masks };
}
