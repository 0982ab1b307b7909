import type { Classifier } from '@qeml-actions/failures';

import { failedStep } from '../failed-job.ts';
import type { ObservedJob, ReadText } from '../observed.ts';

/** Read in the place of a log: what the failed steps said of themselves, as their log would have it. */
export function annotationTexts(job: ObservedJob, classifier: Classifier): readonly ReadText[] {
  const messages = job.annotations.filter(({ level }) => level === 'failure').map(({ message }) => message);
  if (messages.length === 0) return [];
  const session = classifier.start({ ending: { exitCode: 1 } });
  for (const message of messages) session.write(Buffer.from(`##[error]${message}\n`));
  const step = failedStep(job.steps)?.name;
  return [{ name: `annotations of ${job.name}`, job: job.name, step, classification: session.end() }];
}
