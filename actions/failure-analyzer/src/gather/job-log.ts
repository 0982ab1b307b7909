import {
  InputError,
  sleep,
  UnavailableError,
  whenFound,
  type Clock,
  type GitHub,
  type RepositoryName,
} from '@qeml-actions/core';
import type { Classification, Classifier } from '@qeml-actions/failures';

import { failedStep, unfinishedStep } from '../failed-job.ts';
import { cancelled } from '../messages.ts';
import type { ReadText } from '../observed.ts';
import type { LastGreen } from './green-lines.ts';
import type { ListedJob, TimedStep } from './jobs.ts';
import { StepSegments } from './step-segments.ts';

/** What reading logs takes. */
export interface LogTools {
  readonly place: RepositoryName;
  readonly classifier: Classifier;
  readonly github: GitHub;
  readonly cancel: AbortSignal;
  readonly clock: Clock;
  /** The run when it was last green. */
  readonly green: LastGreen;
}

const ROUTE = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs';
const TRIES = 3;
/** The job is known to have failed. */
const FACTS = { ending: { exitCode: 1 } };
/** As sure as what the failed step was doing, and no more: no line names a cause. */
const GUESS = 0.3;

/** A job that ended just now may have its log in a moment: GitHub stores it after the end. So long is that waited for. */
const FRESH = 60_000;
const PAUSE = 5_000;
const PAUSES = 3;

/** What a log gave in one reading. */
interface Pass {
  readonly classification: Classification;
  /** How many lines each step has. */
  readonly lines: readonly number[];
}

/**
 * What a job's log says, undefined where there is none: the step that failed; only where that names no cause the whole,
 * for which it is downloaded once more, so that as a rule one step is read and no log is kept.
 */
export async function jobLog(job: ListedJob, tools: LogTools): Promise<readonly ReadText[] | undefined> {
  const steps = stepsThatRan(job);
  const failed = failedStep(steps);
  const at = failed ? steps.indexOf(failed) : undefined;
  const part = (await read(job, steps, at, tools)) ?? (await later(job, tools, () => read(job, steps, at, tools)));
  if (part === undefined) return undefined;
  if (failed === undefined || at === undefined) return [placed(job, steps, part)];
  const ofStep = textOf(job, failed, part.classification);
  if (namesCause(part.classification)) return [ofStep];
  const whole = await read(job, steps, undefined, tools);
  const better = whole !== undefined && (namesCause(whole.classification) || part.lines[at] === 0);
  return [better ? placed(job, steps, whole) : ofStep];
}

async function later(
  { completedAt, steps }: ListedJob,
  { clock, cancel }: LogTools,
  again: () => Promise<Pass | undefined>,
): Promise<Pass | undefined> {
  const age = completedAt === null ? Infinity : clock.date().getTime() - Date.parse(completedAt);
  // A runner that was lost wrote no log to wait for.
  if (age < 0 || age > FRESH || unfinishedStep(steps)) return undefined;
  for (let pause = 1; pause <= PAUSES && (await sleep(clock, PAUSE, cancel)); pause += 1) {
    const found = await again();
    if (found) return found;
  }
  return undefined;
}

/** Reads one step, or all of them. A download that ends early is begun anew. */
async function read(
  { id }: ListedJob,
  steps: readonly TimedStep[],
  only: number | undefined,
  { classifier, github, place, cancel }: LogTools,
): Promise<Pass | undefined> {
  for (let tried = 1; ; tried += 1) {
    try {
      const bytes = await whenFound(github.download(ROUTE, { ...place, job_id: id }));
      return bytes && (await pass(bytes, steps, only, classifier, cancel));
    } catch (error) {
      if (tried === TRIES || cancel.aborted || !(error instanceof UnavailableError)) throw error;
    }
  }
}

async function pass(
  bytes: AsyncIterable<Uint8Array>,
  steps: readonly TimedStep[],
  only: number | undefined,
  classifier: Classifier,
  cancel: AbortSignal,
): Promise<Pass> {
  const session = classifier.start(FACTS);
  const segments = new StepSegments(steps, (piece, step) => {
    if (only === undefined || step === only) session.write(piece);
  });
  for await (const chunk of bytes) {
    if (cancel.aborted) throw new InputError([cancelled()]);
    segments.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
  segments.end();
  return { classification: session.end(), lines: segments.lines };
}

/** The steps that can have lines, in their order. */
export function stepsThatRan({ steps }: ListedJob): readonly TimedStep[] {
  const ran = steps.filter(({ conclusion, startedAt }) => conclusion !== 'skipped' && startedAt !== null);
  return ran.sort((a, b) => a.number - b.number);
}

function namesCause({ category, confidence }: Classification): boolean {
  return category !== 'none' && category !== 'unknown' && confidence > GUESS;
}

function textOf(job: ListedJob, step: TimedStep | undefined, classification: Classification): ReadText {
  const name = step === undefined ? job.name : `${job.name} / ${step.name}`;
  return { name, job: job.name, step: step?.name, classification };
}

/** A line of the whole as the line of its step that it is. */
function placed(job: ListedJob, steps: readonly TimedStep[], { classification, lines }: Pass): ReadText {
  const { evidence } = classification;
  if (evidence === undefined) return textOf(job, failedStep(steps), classification);
  let before = 0;
  for (const [at, count] of lines.entries()) {
    const line = evidence.line - before;
    if (line <= count) return textOf(job, steps[at], { ...classification, evidence: { ...evidence, line } });
    before += count;
  }
  return textOf(job, undefined, classification);
}
