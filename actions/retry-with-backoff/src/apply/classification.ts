import { exitCodeOf, signalOf, type ClassifierSession, type Ending } from '@qeml-actions/attempts';
import type { Classification, Classifier } from '@qeml-actions/failures';

let classifier: Classifier | undefined;

/** Reads a failed attempt's output by the rules on failures, which are loaded when one has failed. */
export async function sessionFor(ending: Ending): Promise<ClassifierSession<Classification>> {
  if (!classifier) {
    const { createClassifier } = await import('@qeml-actions/failures');
    classifier = createClassifier();
  }
  const exitCode = exitCodeOf(ending);
  const signal = signalOf(ending);
  return classifier.start({
    ending: {
      timedOut: ending.kind === 'timed-out',
      ...(exitCode !== undefined && ending.kind !== 'timed-out' && { exitCode }),
      ...(signal !== undefined && { signal }),
    },
  });
}
