import { InputError, UnavailableError } from '@qeml-actions/core';
import type { Classification, Classifier } from '@qeml-actions/failures';

import { failedStep } from '../failed-job.ts';
import { cancelled } from '../messages.ts';
import type { ReadText } from '../observed.ts';
import type { ListedJob, TimedStep } from './jobs.ts';
import type { LogSource } from './log-source.ts';
import { StepSegments } from './step-segments.ts';

/** What reading logs takes. */
export interface LogTools {
  readonly classifier: Classifier;
  readonly cancel: AbortSignal;
}

const TRIES = 3;
/** The job is known to have failed. */
const FACTS = { ending: { exitCode: 1 } };
/** As sure as what the failed step was doing, and no more: no line names a cause. */
const GUESS = 0.3;

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
export async function jobLog(
  job: ListedJob,
  source: LogSource,
  tools: LogTools,
): Promise<readonly ReadText[] | undefined> {
  const steps = stepsThatRan(job);
  const failed = failedStep(steps);
  const at = failed ? steps.indexOf(failed) : undefined;
  const part = await read(source, steps, at, tools);
  if (part === undefined) return undefined;
  if (failed === undefined || at === undefined) return [placed(job, steps, part)];
  const ofStep = textOf(job, failed, part.classification);
  if (namesCause(part.classification)) return [ofStep];
  const whole = await read(source, steps, undefined, tools);
  const better = whole !== undefined && (namesCause(whole.classification) || part.lines[at] === 0);
  return [better ? placed(job, steps, whole) : ofStep];
}

/** Reads one step, or all of them. A download that ends early is begun anew. */
async function read(
  source: LogSource,
  steps: readonly TimedStep[],
  only: number | undefined,
  { classifier, cancel }: LogTools,
): Promise<Pass | undefined> {
  for (let tried = 1; ; tried += 1) {
    try {
      const bytes = await source();
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
