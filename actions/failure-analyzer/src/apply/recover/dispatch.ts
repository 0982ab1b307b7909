import { messageOf, repositoryName, statusOf, UnavailableError, whenFound, type GitHub } from '@qeml-actions/core';

import type { DispatchPlan } from '../../cure.ts';
import * as messages from '../../messages/recovery.ts';
import type { ObservedRun } from '../../observed.ts';

import { runState } from './run-state.ts';
import type { Started } from './started.ts';

/** GitHub's words for inputs that a workflow does not declare; the names as JSON. */
const UNDECLARED = /Unexpected inputs provided: (\[.*?\])/;
const NO_TRIGGER = "does not have 'workflow_dispatch' trigger";

interface Found {
  readonly id: number;
  readonly url: string;
}

/** Starts a workflow for the run's commit, once, however many ask for it. */
export async function dispatch(plan: DispatchPlan, run: ObservedRun, github: GitHub): Promise<Started> {
  const { startedAt } = await runState(github, run.repository, run.id);
  const there = await dispatchedSince(startedAt, plan, run, github);
  if (there) {
    return {
      state: 'already',
      text: messages.alreadyDispatched(plan.workflow, there.id),
      url: there.url,
      run: there.id,
    };
  }
  const moved = (await tipOf(run, github)) !== run.commit;
  if (moved)
    return { state: 'refused', text: messages.refused(messages.branchMoved(run.branch, run.commit)), spent: false };
  try {
    return started(plan, (await asked(plan, run, github)) ?? (await dispatchedSince(startedAt, plan, run, github)));
  } catch (error) {
    // The answer is lost; its effect may not be. Asking again could start it twice.
    const effect = error instanceof UnavailableError && (await dispatchedSince(startedAt, plan, run, github));
    if (effect) return started(plan, effect);
    const reason = reasonOf(error, plan);
    if (reason === undefined) throw error;
    return { state: 'refused', text: messages.refused(reason), spent: true };
  }
}

/** The run that it starts; undefined from servers that do not say. */
async function asked(plan: DispatchPlan, run: ObservedRun, github: GitHub): Promise<Found | undefined> {
  const answer = await github.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
    ...repositoryName(run.repository),
    workflow_id: plan.workflow,
    ref: plan.ref,
    inputs: { ...plan.inputs },
    return_run_details: true,
  });
  const data: unknown = answer.data;
  if (typeof data !== 'object' || data === null) return undefined;
  const id: unknown = Reflect.get(data, 'workflow_run_id');
  const url: unknown = Reflect.get(data, 'html_url');
  return typeof id === 'number' ? { id, url: typeof url === 'string' ? url : run.url } : undefined;
}

function started(plan: DispatchPlan, found: Found | undefined): Started {
  return {
    state: 'started',
    text: messages.dispatched(plan.workflow, plan.ref, found?.id),
    url: found?.url,
    run: found?.id,
  };
}

/** A run of the workflow that was started for the same commit since the run that failed began. */
async function dispatchedSince(
  since: string,
  { workflow }: DispatchPlan,
  run: ObservedRun,
  github: GitHub,
): Promise<Found | undefined> {
  const answer = await whenFound(
    github.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
      ...repositoryName(run.repository),
      workflow_id: workflow,
      event: 'workflow_dispatch',
      head_sha: run.commit,
      created: `>=${since}`,
      per_page: 100,
    }),
  );
  const found = (answer?.data.workflow_runs ?? []).map(({ id, html_url: url }) => ({ id: Number(id), url }));
  return found.filter(({ id }) => id !== run.id).sort((a, b) => a.id - b.id)[0];
}

/** The commit at which the run's branch or tag stands; undefined where it is gone. */
async function tipOf({ repository, branch }: ObservedRun, github: GitHub): Promise<string | undefined> {
  try {
    const { data } = await github.request('GET /repos/{owner}/{repo}/commits/{ref}', {
      ...repositoryName(repository),
      ref: branch,
    });
    return data.sha;
  } catch (error) {
    if ([404, 422].includes(statusOf(error) ?? 0)) return undefined;
    throw error;
  }
}

/** Why GitHub would not start it, with what mends it; undefined where the error says it itself. */
function reasonOf(error: unknown, { workflow }: DispatchPlan): string | undefined {
  const status = statusOf(error);
  if (status === 404) return messages.noWorkflow(workflow);
  if (status !== 422) return undefined;
  const message = messageOf(error);
  if (message.includes(NO_TRIGGER)) return messages.notDispatchable(workflow);
  const names = namesIn(UNDECLARED.exec(message)?.[1]);
  return names.length > 0 ? messages.undeclaredInputs(workflow, names) : message;
}

function namesIn(json: string | undefined): readonly string[] {
  if (json === undefined) return [];
  try {
    const names: unknown = JSON.parse(json);
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    // GitHub's words have changed: its whole message is shown instead.
    return [];
  }
}
