import { repositoryName, statusOf, UnavailableError, type GitHub } from '@qeml-actions/core';

import type { RerunPlan } from '../../cure.ts';
import * as messages from '../../messages/recovery.ts';
import type { ObservedRun } from '../../observed.ts';

import { deleteCaches } from './caches.ts';
import { runState } from './run-state.ts';
import type { Started } from './started.ts';

/** By GitHub's words; its other 403s say why a run can never be started again. */
const RUNNING = /\balready running\b/i;
const MOST_TRIES = 2;

/** Has the failed jobs run again, once, however many ask for it. */
export async function rerun(plan: RerunPlan, run: ObservedRun, github: GitHub): Promise<Started> {
  const before = await startedByOthers(run, github);
  if (before) return before;
  const notes: string[] = [];
  if (plan.cacheKeys.length > 0) {
    notes.push(messages.cachesDeleted(await deleteCaches(github, run.repository, plan), plan.cacheKeys));
  }
  const started = await asked(run, github, 1);
  return { ...started, text: [...notes, started.text].join(' ') };
}

async function asked(run: ObservedRun, github: GitHub, tries: number): Promise<Started> {
  try {
    await github.request('POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs', {
      ...repositoryName(run.repository),
      run_id: run.id,
    });
    return own(run);
  } catch (error) {
    if (error instanceof UnavailableError) {
      // The answer is lost; its effect may not be.
      if (await startedByOthers(run, github)) return own(run);
      if (tries < MOST_TRIES) return asked(run, github, tries + 1);
      throw error;
    }
    const status = statusOf(error);
    if (status !== 403 && status !== 409) throw error;
    const there = await startedByOthers(run, github);
    if (there) return there;
    if (error instanceof Error && RUNNING.test(error.message)) return already(messages.alreadyRunning(run.id), run.url);
    throw error;
  }
}

function own(run: ObservedRun): Started {
  return { state: 'started', text: messages.reran(run.id, run.attempt + 1), url: run.url, run: undefined };
}

function already(text: string, url: string): Started {
  return { state: 'already', text, url, run: undefined };
}

/** Whether the run went on since it was analyzed. */
async function startedByOthers(run: ObservedRun, github: GitHub): Promise<Started | undefined> {
  const { attempt, status, url } = await runState(github, run.repository, run.id);
  if (attempt > run.attempt) return already(messages.alreadyRerun(run.id, attempt), url);
  return status === 'completed' ? undefined : already(messages.alreadyRunning(run.id), url);
}
