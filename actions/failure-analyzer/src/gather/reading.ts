import { InputError, messageOf } from '@qeml-actions/core';
import type { Classification, Classifier, StartOptions } from '@qeml-actions/failures';

import { cancelled } from '../messages.ts';
import type { ReadText } from '../observed.ts';
import type { Ports } from '../ports.ts';

import type { Text } from './texts.ts';

/** Reads one text to its end, in constant memory. */
async function classified(
  bytes: AsyncIterable<Buffer>,
  classifier: Classifier,
  known: StartOptions,
  cancel: AbortSignal,
): Promise<Classification> {
  const session = classifier.start(known);
  for await (const chunk of bytes) {
    if (cancel.aborted) throw new InputError([cancelled()]);
    session.write(chunk);
  }
  return session.end();
}

/**
 * Reads texts one after the other.
 * @throws InputError that names a text which could not be read to its end: half a log is no log
 */
export async function readTexts(
  texts: readonly Text[],
  classifier: Classifier,
  { cancel }: Pick<Ports, 'cancel'>,
  known: StartOptions,
): Promise<readonly ReadText[]> {
  const read: ReadText[] = [];
  for (const { name, job, step, open } of texts) {
    try {
      read.push({ name, job, step, classification: await classified(open(), classifier, known, cancel) });
    } catch (error) {
      if (cancel.aborted) throw error;
      throw new InputError([`${name} could not be read to its end: ${messageOf(error)}.`], { cause: error });
    }
  }
  return read;
}
