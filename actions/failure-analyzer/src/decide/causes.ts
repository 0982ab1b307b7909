import { fingerprint, type Classification } from '@qeml-actions/failures';

import type { Cause, Place } from '../cause.ts';
import type { ReadText } from '../observed.ts';

/** Categories that only pass on what failed elsewhere. */
const DERIVED = new Set(['upstream', 'cancelled']);

/** The cause that a text names, or undefined where nothing failed in it. */
export function causeOf(text: ReadText): Cause | undefined {
  const { classification } = text;
  if (classification.category === 'none') return undefined;
  return { ...described(classification), places: [placeOf(text)] };
}

/** Causes that are the same made one; first the ones that others follow from, then by how sure they are. */
export function grouped(causes: readonly Cause[]): readonly Cause[] {
  const groups = [...Map.groupBy(causes, (cause) => cause.fingerprint ?? cause).values()];
  return groups
    .map((group) => ({ ...mostConfident(group), places: group.flatMap(({ places }) => places) }))
    .sort((a, b) => rank(a) - rank(b) || b.confidence - a.confidence || b.places.length - a.places.length);
}

function described(classification: Classification): Omit<Cause, 'places'> {
  const { category, transient, transientReason, confidence, rule, evidence, runnerUp } = classification;
  return {
    category,
    transient,
    transientReason,
    confidence,
    rule,
    evidence,
    runnerUp,
    explanation: classification.explanation ?? '',
    cure: classification.cure ?? '',
    fingerprint: fingerprint(classification),
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
