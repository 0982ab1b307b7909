import { sleep, whenFound, type Clock, type GitHub, type RepositoryName } from '@qeml-actions/core';

import { unfinishedStep } from '../failed-job.ts';
import type { ListedJob } from './jobs.ts';
import type { RunArchive } from './run-archive.ts';

/** A job's log from its beginning, at each call; undefined where there is none. */
export type LogSource = () => Promise<AsyncIterable<Uint8Array> | undefined>;

/** What finding logs takes. */
export interface SourceTools {
  readonly place: RepositoryName;
  readonly github: GitHub;
  readonly cancel: AbortSignal;
  readonly clock: Clock;
  readonly archive: RunArchive;
}

const ROUTE = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs';

/** A job that ended just now may have its log in a moment: GitHub stores it after the end. So long is that waited for. */
const FRESH = 60_000;
const PAUSE = 5_000;
const PAUSES = 3;

/** The log as GitHub serves it; where it serves none, as the archive of the run has it. */
export function logSource(job: ListedJob, tools: SourceTools): LogSource {
  const served: LogSource = () => whenFound(tools.github.download(ROUTE, { ...tools.place, job_id: job.id }));
  // A runner that was lost wrote no log, neither to wait for nor to look for.
  const wrote = unfinishedStep(job.steps) === undefined;
  let missed = false;
  return async () => {
    const found = missed ? undefined : ((await served()) ?? (wrote ? await later(job, tools, served) : undefined));
    if (found !== undefined || !wrote || job.steps.length === 0) return found;
    missed = true;
    return tools.archive.logOf(job.name);
  };
}

async function later(
  { completedAt }: ListedJob,
  { clock, cancel }: SourceTools,
  served: LogSource,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  const age = completedAt === null ? Infinity : clock.date().getTime() - Date.parse(completedAt);
  if (age < 0 || age > FRESH) return undefined;
  for (let pause = 1; pause <= PAUSES && (await sleep(clock, PAUSE, cancel)); pause += 1) {
    const found = await served();
    if (found !== undefined) return found;
  }
  return undefined;
}
