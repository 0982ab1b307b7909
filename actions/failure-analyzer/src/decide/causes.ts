import { fingerprint, type Classification } from '@qeml-actions/failures';

import type { Cause, Place } from '../cause.ts';
import { failedStep, isFailed } from '../failed-job.ts';
import * as says from '../messages/metadata.ts';
import type { Observed, ObservedJob, ReadText } from '../observed.ts';
import { causeByMetadata, causeOfRun } from './metadata.ts';
import { identified, metadataCause, type Told } from './metadata-cause.ts';

/** Categories that only pass on what failed elsewhere. */
const DERIVED = new Set(['upstream', 'cancelled']);

/** Every cause that what was observed names, grouped; none only where nothing failed. */
export function causesOf(observed: Observed): readonly Cause[] {
  const { jobs, texts } = observed;
  return grouped([
    ...[causeOfRun(observed)].flatMap((cause) => cause ?? []),
    ...jobs.flatMap((job) => causesOfJob(job, jobs)),
    ...texts.flatMap((text) => causeOf(text) ?? []),
  ]);
}

/** Metadata before text; a job that failed has a cause, if only an unknown one. */
function causesOfJob(job: ObservedJob, jobs: readonly ObservedJob[]): readonly Cause[] {
  const byMetadata = causeByMetadata(job, jobs);
  if (byMetadata) return [byMetadata];
  const byText = job.texts.flatMap((text) => causeOf(text) ?? []);
  if (byText.length > 0) return job.log === 'read' ? byText : byText.map(withoutLine);
  if (!isFailed(job)) return [];
  return [metadataCause('job-without-cause', unexplained(job), { job, step: failedStep(job.steps)?.name })];
}

function unexplained({ log }: ObservedJob): Told {
  if (log === 'read') return says.nothingInLog();
  return log === 'running' ? says.logNotYet() : says.logIsGone();
}

/** Annotations are no text that a line could be looked up in. */
function withoutLine(cause: Cause): Cause {
  return { ...cause, places: cause.places.map((place) => ({ ...place, text: undefined, line: undefined })) };
}

/** The cause that a text names, or undefined where nothing failed in it. */
function causeOf(text: ReadText): Cause | undefined {
  const { classification } = text;
  if (classification.category === 'none') return undefined;
  return { ...described(classification, text), places: [placeOf(text)] };
}

/** Causes that are the same made one; first the ones that others follow from, then by how sure they are. */
function grouped(causes: readonly Cause[]): readonly Cause[] {
  const groups = [...Map.groupBy(causes, (cause) => cause.fingerprint ?? cause).values()];
  return groups
    .map((group) => ({ ...mostConfident(group), places: group.flatMap(({ places }) => places) }))
    .sort((a, b) => rank(a) - rank(b) || b.confidence - a.confidence || b.places.length - a.places.length);
}

function described(classification: Classification, { name, job, step }: ReadText): Omit<Cause, 'places'> {
  const { category, transient, prior, transientReason, confidence, rule, evidence, runnerUp } = classification;
  return {
    category,
    transient,
    prior,
    transientReason,
    confidence,
    rule,
    evidence,
    runnerUp,
    explanation: classification.explanation ?? '',
    cure: classification.cure ?? '',
    // Legs of a matrix run the same steps.
    fingerprint: fingerprint(classification) ?? identified(category, rule ?? '', step ?? job ?? name),
  };
}

function placeOf({ name, job, step, classification }: ReadText): Place {
  return { job, step, text: name, line: classification.evidence?.line };
}

function mostConfident(group: readonly Cause[]): Cause {
  return group.reduce((best, cause) => (cause.confidence > best.confidence ? cause : best));
}

/** Derived causes point to others; an unknown one says least. */
function rank({ category }: Cause): number {
  if (category === 'unknown') return 2;
  return DERIVED.has(category) ? 1 : 0;
}
