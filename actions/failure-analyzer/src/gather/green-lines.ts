import { InputError, messageOf, whenFound, type GitHub, type RepositoryName } from '@qeml-actions/core';
import { KnownLines } from '@qeml-actions/failures';

import { cancelled } from '../messages.ts';
import * as says from '../messages/novelty.ts';
import type { ObservedRun } from '../observed.ts';

/** What reading them takes. */
export interface GreenTools {
  readonly place: RepositoryName;
  readonly github: GitHub;
  readonly cancel: AbortSignal;
}

/** The lines of a job when it last passed, or why they are not known. */
export type GreenLines = { readonly lines: KnownLines } | { readonly unknown: string };

interface GreenRun {
  readonly id: number;
  /** The ids of its jobs, by their names. */
  readonly jobs: ReadonlyMap<string, number>;
}

/** Each costs a log that passed and one that failed. */
const MOST_JOBS = 8;

/** The last green run of a run's workflow, looked up when it is first asked for, and once. */
export class LastGreen {
  readonly #run: ObservedRun;
  readonly #tools: GreenTools;
  #green: Promise<GreenRun | undefined> | undefined;
  #asked = 0;

  constructor(run: ObservedRun, tools: GreenTools) {
    this.#run = run;
    this.#tools = tools;
  }

  /** Never throws but when cancelled: without them the analysis is poorer, and no less right. */
  async linesOf(job: string): Promise<GreenLines> {
    this.#asked += 1;
    if (this.#asked > MOST_JOBS) return { unknown: says.tooManyUnknown(MOST_JOBS) };
    try {
      this.#green ??= foundGreen(this.#run, this.#tools);
      const green = await this.#green;
      if (green === undefined) return { unknown: says.noGreenRun(this.#run.workflow) };
      const id = green.jobs.get(job);
      if (id === undefined) return { unknown: says.noGreenJob(job, green.id) };
      return await linesOfJob(id, job, this.#tools);
    } catch (error) {
      if (this.#tools.cancel.aborted) throw error;
      return { unknown: says.greenUnread(job, messageOf(error)) };
    }
  }
}

/** On the run's own branch, else on the default one; a fork's branch only has the name of one here. */
async function foundGreen(run: ObservedRun, tools: GreenTools): Promise<GreenRun | undefined> {
  const branches = new Set(run.fork || run.branch === '' ? [run.defaultBranch] : [run.branch, run.defaultBranch]);
  for (const branch of branches) {
    const id = await lastGreenOn(branch, run.workflowId, tools);
    if (id !== undefined) return { id, jobs: await jobsOf(id, tools) };
  }
  return undefined;
}

async function lastGreenOn(
  branch: string,
  workflow: number,
  { github, place }: GreenTools,
): Promise<number | undefined> {
  const answer = await whenFound(
    github.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
      ...place,
      workflow_id: workflow,
      branch,
      status: 'success',
      per_page: 1,
    }),
  );
  const [run] = answer?.data.workflow_runs ?? [];
  return run && Number(run.id);
}

async function jobsOf(run: number, { github, place }: GreenTools): Promise<ReadonlyMap<string, number>> {
  const jobs = await github.all('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
    ...place,
    run_id: run,
    per_page: 100,
  });
  return new Map(jobs.map(({ name, id }) => [name, Number(id)]));
}

async function linesOfJob(id: number, job: string, { github, place, cancel }: GreenTools): Promise<GreenLines> {
  const route = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs';
  const bytes = await whenFound(github.download(route, { ...place, job_id: id }));
  if (bytes === undefined) return { unknown: says.greenLogGone(job) };
  const lines = new KnownLines();
  for await (const chunk of bytes) {
    if (cancel.aborted) throw new InputError([cancelled()]);
    lines.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    if (!lines.complete) return { unknown: says.greenTooLong(job) };
  }
  lines.end();
  return lines.complete ? { lines } : { unknown: says.greenTooLong(job) };
}
