import { isFailed } from '../failed-job.ts';
import type { ObservedJob, ObservedStep } from '../observed.ts';

/** Steps of the runner's own. */
const RUNNERS_OWN = /^(?:Set up job|Complete job|Post |Set up runner)/;
const CHECKOUT = /\bcheckout\b/i;
/** How jobs and steps are called that only look at what became of others. */
const GATE =
  /\b(?:gate|all[- ]?green|alls-green|all (?:checks|jobs|tests|passed)|needs|results?|status|required|conclusion|ci[- ](?:ok|pass(?:ed)?|success|complete|status)|(?:check|tests|jobs|build|ci)[- ](?:passed|succeeded|success|complete)|summary|final)\b/i;
/** A gate does nothing but look. */
const MOST_STEPS = 2;
const LONGEST = 60_000;
/** So sure must a text's own cause be, to be more than a gate's report of others. */
const SURE = 0.3;

/** The job that failed first, where this one does no more than report that others failed; else undefined. */
export function gatedJob(job: ObservedJob, jobs: readonly ObservedJob[]): ObservedJob | undefined {
  const earlier = jobs.filter((other) => other !== job && isFailed(other) && endedBefore(other, job));
  const [first] = earlier.sort((a, b) => time(a.completedAt) - time(b.completedAt));
  return first && (saysSo(job) || looksLikeGate(job)) ? first : undefined;
}

function endedBefore(other: ObservedJob, job: ObservedJob): boolean {
  return other.completedAt !== null && job.startedAt !== null && time(other.completedAt) <= time(job.startedAt);
}

/** Its text names no other cause than that something else failed. */
function saysSo({ texts }: ObservedJob): boolean {
  return texts.length > 0 && texts.every(({ classification }) => classification.category === 'upstream');
}

function looksLikeGate({ name, steps, startedAt, completedAt, texts }: ObservedJob): boolean {
  const own = steps.filter((step) => !RUNNERS_OWN.test(step.name) && step.conclusion !== 'skipped');
  const brief = startedAt === null || completedAt === null || time(completedAt) - time(startedAt) <= LONGEST;
  const named = [name, ...own.map((step: ObservedStep) => step.name)].some((text) => GATE.test(text));
  const unsure = texts.every(({ classification: { category, confidence } }) => {
    return category === 'none' || category === 'unknown' || confidence <= SURE;
  });
  return own.length <= MOST_STEPS && brief && named && unsure && !own.some((step) => CHECKOUT.test(step.name));
}

function time(text: string | null): number {
  return text === null ? Infinity : Date.parse(text);
}
