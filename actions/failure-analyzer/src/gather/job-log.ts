import { InputError, UnavailableError, whenFound, type GitHub, type RepositoryName } from '@qeml-actions/core';
import type { Classification, Classifier } from '@qeml-actions/failures';

import { failedStep } from '../failed-job.ts';
import { cancelled } from '../messages.ts';
import type { ReadText } from '../observed.ts';
import type { ListedJob, TimedStep } from './jobs.ts';
import { StepSegments } from './step-segments.ts';

/** What reading logs takes. */
export interface LogTools {
  readonly place: RepositoryName;
  readonly classifier: Classifier;
  readonly github: GitHub;
  readonly cancel: AbortSignal;
}

const ROUTE = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs';
const TRIES = 3;
/** The job is known to have failed. */
const FACTS = { ending: { exitCode: 1 } };
/** As sure as what the failed step was doing, and no more: no line names a cause. */
const GUESS = 0.3;

/** What a job's log says, undefined where there is none. A download that ends early is begun anew. */
export async function jobLog(job: ListedJob, tools: LogTools): Promise<readonly ReadText[] | undefined> {
  for (let tried = 1; ; tried += 1) {
    try {
      const bytes = await whenFound(tools.github.download(ROUTE, { ...tools.place, job_id: job.id }));
      return bytes && [await readLog(job, bytes, tools)];
    } catch (error) {
      if (tried === TRIES || !(error instanceof UnavailableError)) throw error;
    }
  }
}

/** Reads the failed step's part and the whole at once: the whole counts where the part names no cause. */
async function readLog(
  job: ListedJob,
  bytes: AsyncIterable<Uint8Array>,
  { classifier, cancel }: LogTools,
): Promise<ReadText> {
  const steps = job.steps.filter(hasRun).sort((a, b) => a.number - b.number);
  const failed = failedStep(steps);
  const at = failed ? steps.indexOf(failed) : -1;
  const whole = classifier.start(FACTS);
  const part = classifier.start(FACTS);
  const segments = new StepSegments(steps, (piece, step) => {
    whole.write(piece);
    if (step === at) part.write(piece);
  });
  for await (const chunk of bytes) {
    if (cancel.aborted) throw new InputError([cancelled()]);
    segments.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
  segments.end();
  const ofPart = part.end();
  const ofWhole = whole.end();
  if (failed && (namesCause(ofPart) || !namesCause(ofWhole)) && (segments.lines[at] ?? 0) > 0) {
    return textOf(job, failed, ofPart);
  }
  return placed(job, steps, segments.lines, ofWhole);
}

function hasRun({ conclusion, startedAt }: TimedStep): boolean {
  return conclusion !== 'skipped' && startedAt !== null;
}

function namesCause({ category, confidence }: Classification): boolean {
  return category !== 'none' && category !== 'unknown' && confidence > GUESS;
}

function textOf(job: ListedJob, step: TimedStep | undefined, classification: Classification): ReadText {
  const name = step === undefined ? job.name : `${job.name} / ${step.name}`;
  return { name, job: job.name, step: step?.name, classification };
}

/** A line of the whole as the line of its step that it is. */
function placed(
  job: ListedJob,
  steps: readonly TimedStep[],
  lines: readonly number[],
  classification: Classification,
): ReadText {
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
