import { InputError, type Runtime } from '@qeml-actions/core';
import type { Classifier } from '@qeml-actions/failures';

import { readTexts } from './gather/reading.ts';
import { textsAt } from './gather/texts.ts';
import type { Inputs } from './inputs.ts';
import { nothingToRead } from './messages.ts';
import type { Observed } from './observed.ts';

/** @throws InputError where there is nothing to read, or it cannot be read to its end */
export async function gather(inputs: Inputs, classifier: Classifier, { environment }: Runtime): Promise<Observed> {
  const path = inputs['log-path'];
  if (path === undefined) throw new InputError([nothingToRead()]);
  const { texts, left } = await textsAt(path, environment);
  return { run: undefined, jobs: [], texts: await readTexts(texts, classifier), notes: left };
}
