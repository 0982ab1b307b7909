import type { Classifier } from '@qeml-actions/failures';

import type { Inputs } from '../inputs.ts';
import { stillGoing, waitsForApproval } from '../messages.ts';
import type { Observed, ObservedRun } from '../observed.ts';
import type { Ports } from '../ports.ts';
import { readEvent } from './event.ts';
import { LastGreen } from './green-lines.ts';
import { withAnnotations } from './job-annotations.ts';
import { withLogs } from './job-logs.ts';
import { listedJobs } from './jobs.ts';
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
  const place = { owner: target.owner, repo: target.repo };
  const listed = await listedJobs({ ...place, id: run.id, attempt: run.attempt }, github);
  const annotated = await withAnnotations(listed, place, github);
  const { jobs, notes } = await withLogs(annotated, {
    place,
    classifier,
    github,
    cancel: ports.cancel,
    clock: ports.clock,
    green: new LastGreen(run, { place, github, cancel: ports.cancel }),
  });
  return { run, jobs, texts: [], notes: [...notesOf(run), ...notes] };
}

/** A step that runs beside what failed need not be told that its own run is going on. */
function notesOf({ status, conclusion, own }: ObservedRun): readonly string[] {
  if (conclusion === 'action_required') return [waitsForApproval()];
  return status === 'completed' || own ? [] : [stillGoing()];
}
