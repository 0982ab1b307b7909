import { InputError, messageOf, PermissionError, RateLimitError } from '@qeml-actions/core';

import { isFailed } from '../failed-job.ts';
import { logGone, ownJob, unread } from '../messages.ts';
import type { ObservedJob, ReadText } from '../observed.ts';
import { annotationTexts } from './annotation-texts.ts';
import type { LastGreen } from './green-lines.ts';
import { jobLog, type LogTools } from './job-log.ts';
import type { ListedJob } from './jobs.ts';
import { inLanes } from './lanes.ts';
import { logSource, type LogSource, type SourceTools } from './log-source.ts';
import { withNovelLine } from './novel-line.ts';

/** What reading the logs of all jobs takes. */
export interface JobLogTools extends LogTools, SourceTools {
  /** The run when it was last green. */
  readonly green: LastGreen;
}

const LANES = 4;

interface ReadJob {
  readonly job: ObservedJob;
  readonly notes?: readonly string[];
  readonly fault?: string;
}

/**
 * The jobs, those that failed with what was read of their logs.
 * @throws InputError that names every job whose log is there and could not be read
 */
export async function withLogs(
  jobs: readonly ListedJob[],
  tools: JobLogTools,
): Promise<{ readonly jobs: readonly ObservedJob[]; readonly notes: readonly string[] }> {
  const read = await inLanes(jobs, LANES, (job) => (isFailed(job) ? readJob(job, tools) : Promise.resolve({ job })));
  const faults = read.flatMap(({ fault }) => fault ?? []);
  if (faults.length > 0) throw new InputError(faults);
  return { jobs: read.map(({ job }) => job), notes: [...new Set(read.flatMap(({ notes }) => notes ?? []))] };
}

async function readJob(job: ListedJob, tools: JobLogTools): Promise<ReadJob> {
  if (job.status !== 'completed') {
    return {
      job: { ...job, log: 'running', texts: annotationTexts(job, tools.classifier) },
      notes: [ownJob(job.name)],
    };
  }
  try {
    const source = logSource(job, tools);
    const texts = await jobLog(job, source, tools);
    if (texts !== undefined) return await compared(job, texts, source, tools);
    return { job: { ...job, log: 'gone', texts: annotationTexts(job, tools.classifier) }, notes: [logGone(job.name)] };
  } catch (error) {
    // These would be the same for every job.
    if (error instanceof PermissionError || error instanceof RateLimitError || tools.cancel.aborted) throw error;
    return { job, fault: unread(job.name, messageOf(error)) };
  }
}

async function compared(
  job: ListedJob,
  texts: readonly ReadText[],
  source: LogSource,
  { green, cancel }: JobLogTools,
): Promise<ReadJob> {
  const found = await Promise.all(texts.map((text) => withNovelLine(text, job, { green, source, cancel })));
  return {
    job: { ...job, log: 'read', texts: found.map(({ text }) => text) },
    notes: found.flatMap(({ note }) => note ?? []),
  };
}
