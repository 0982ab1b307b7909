import type { GitHub } from '@qeml-actions/core';
import type { Classifier } from '@qeml-actions/failures';

import type { Inputs } from '../inputs.ts';
import { stillGoing, waitsForApproval } from '../messages.ts';
import type { Observed, ObservedRun } from '../observed.ts';
import type { Ports } from '../ports.ts';
import { readEvent } from './event.ts';
import { LastGreen } from './green-lines.ts';
import { withAnnotations } from './job-annotations.ts';
import { withLogs } from './job-logs.ts';
import { listedJobs, type AttemptPlace } from './jobs.ts';
import { RunArchive } from './run-archive.ts';
import { foundRun } from './run-facts.ts';
import { targetOf } from './target.ts';

/** Of a run that ended so, nothing is to be explained. */
const GREEN: readonly (string | null)[] = ['success', 'skipped', 'neutral', 'action_required'];

/**
 * What a run left, by the API: of a green one the run alone, else its jobs, and of those that failed the annotations
 * and logs.
 * @throws InputError where it cannot be read to its end: half a run is no run
 */
export async function readRun(inputs: Inputs, classifier: Classifier, ports: Ports): Promise<Observed> {
  const event = await readEvent(ports);
  const target = targetOf(inputs, event, ports.environment);
  const github = await ports.github();
  const run = await foundRun(target, event, github);
  if (GREEN.includes(run.conclusion)) return { run, jobs: [], texts: [], notes: notesOf(run) };
  const place = { owner: target.owner, repo: target.repo, id: run.id, attempt: run.attempt };
  const { jobs, notes } = await readJobs(place, run, github, { ...ports, classifier });
  return { run, jobs, texts: [], notes: [...notesOf(run), ...notes] };
}

async function readJobs(
  attempt: AttemptPlace,
  run: ObservedRun,
  github: GitHub,
  { classifier, cancel, clock, folder }: Ports & { readonly classifier: Classifier },
): ReturnType<typeof withLogs> {
  const place = { owner: attempt.owner, repo: attempt.repo };
  const listed = await listedJobs(attempt, github);
  const annotated = await withAnnotations(listed, place, github);
  const archive = new RunArchive(attempt, { github, cancel, folder, names: listed.map(({ name }) => name) });
  const green = new LastGreen(run, { place, github, cancel });
  try {
    return await withLogs(annotated, { place, classifier, github, cancel, clock, archive, green });
  } finally {
    await archive.dispose();
  }
}

/** A step that runs beside what failed need not be told that its own run is going on. */
function notesOf({ status, conclusion, own }: ObservedRun): readonly string[] {
  if (conclusion === 'action_required') return [waitsForApproval()];
  return status === 'completed' || own ? [] : [stillGoing()];
}
