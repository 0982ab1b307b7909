import { formatDuration } from '@qeml-actions/core';

import type { Cause } from '../cause.ts';
import type { Recovery } from '../cure.ts';

/** The input in which a dispatched workflow is told how many dispatches led to it. */
export const HOP_INPUT = 'qeml-hop';

const DOES: Readonly<Record<Recovery, string>> = {
  'retry-with-delay': 'the failed jobs run again',
  'reinstall-dependencies': 'caches are deleted and the failed jobs run again',
  'use-fallback-runner': 'the workflow runs on another runner',
  'reduce-scope': 'the workflow runs with a smaller scope',
  'retry-with-fallback': 'the fallback workflow runs',
};

export function nothingToCure(): string {
  return 'Nothing failed, so there is nothing to cure.';
}

/** Why a recovery was chosen. */
export function chosen(recovery: Recovery, causes: readonly Cause[], attempt: number): string {
  const kinds = [...new Set(causes.map((cause) => cause.category))].join(', ');
  const transience = [...new Set(causes.map(({ transient }) => transient))].join(', ');
  return `For ${kinds} (transient: ${transience}) after attempt ${String(attempt)}, ${DOES[recovery]}.`;
}

export function neverCured(category: string): string {
  return `A failure of the category ${category} is never cured by running again: a person has to look at it.`;
}

export function runCancelled(): string {
  return 'The run was cancelled, and what somebody has cancelled is not started again.';
}

export function nothingTabled(cause: Cause, attempt: number): string {
  return `The table names no recovery for ${cause.category} (transient: ${cause.transient}) after attempt ${String(attempt)}.`;
}

/** Nothing of what the table names can be done. */
export function allSkipped(skipped: readonly string[]): string {
  return `No recovery can be tried: ${skipped.join('; ')}.`;
}

export function notAllRerun(): string {
  return 'There are several causes, and running again does not cure all of them.';
}

export function itself(): string {
  return 'The run is of the very workflow that analyzes it, and it never starts itself again.';
}

export function budgetSpent(used: number, limit: number): string {
  return `The commit has had ${String(used)} of ${String(limit)} recoveries in this workflow (max-recoveries).`;
}

export function forkBudgetSpent(): string {
  return 'A run from a fork is given one recovery at most, and has had it.';
}

export function dayBudgetSpent(used: number, limit: number): string {
  return `There were ${String(used)} recoveries within a day, and ${String(limit)} are the most (max-recoveries-per-day).`;
}

export function serverWaitTooLong(asked: string, milliseconds: number, longest: number): string {
  return (
    `The server asks to wait ("${asked}", ${formatDuration(milliseconds)} from now), ` +
    `and more than ${formatDuration(longest)} is not waited for.`
  );
}

export function onlyAnalyzed(): string {
  return 'mode is analyze: nothing is started.';
}

export function filesRead(): string {
  return 'Files were read, and no run: there is nothing to start again.';
}

export function notOver(): string {
  return (
    'The run is not over, and GitHub starts nothing again before its end. ' +
    'To recover, call this action from a workflow on: { workflow_run: { workflows: […], types: [completed] } }.'
  );
}

export const SKIPPED = {
  notAllowed: (recovery: Recovery) => `${recovery} is not among strategies`,
  noInput: (recovery: Recovery, input: string) => `${recovery} needs the input ${input}`,
  fork: (recovery: Recovery) => `${recovery} is not for a run from a fork`,
  noBranch: (recovery: Recovery) => `${recovery} needs a branch, and the run has none`,
  hops: (recovery: Recovery, hops: number) =>
    `${recovery} starts a workflow, and ${String(hops)} started one another already (${HOP_INPUT})`,
  unknownHops: (recovery: Recovery) =>
    `${recovery} starts a workflow, and the run was itself started so, with nothing known of how many were before it`,
} as const;

export function backoff(): string {
  return 'the backoff since it failed';
}

export function serverAsked(text: string): string {
  return `the server asked for it: "${text}"`;
}

export function waiting(milliseconds: number, reason: string): string {
  return `Waiting ${formatDuration(milliseconds)} before the failed jobs run again: ${reason}.`;
}

export function reran(run: number, attempt: number): string {
  return `The failed jobs of run ${String(run)} run again, as attempt ${String(attempt)}.`;
}

export function cachesDeleted(count: number, prefixes: readonly string[]): string {
  const keys = prefixes.map((prefix) => `"${prefix}"`).join(', ');
  if (count === 0) return `No cache of this branch begins with ${keys}.`;
  return `${String(count)} ${count === 1 ? 'cache' : 'caches'} beginning with ${keys} ${count === 1 ? 'was' : 'were'} deleted.`;
}

export function dispatched(workflow: string, ref: string, run: number | undefined): string {
  return `${workflow} was started on ${ref}${run === undefined ? '' : `, as run ${String(run)}`}.`;
}

export function alreadyRerun(run: number, attempt: number): string {
  return `Run ${String(run)} is at attempt ${String(attempt)} already: somebody else started it again.`;
}

export function alreadyRunning(run: number): string {
  return `Run ${String(run)} is running again already: somebody else started it.`;
}

export function alreadyDispatched(workflow: string, run: number): string {
  return `${workflow} was started for this commit already, as run ${String(run)}.`;
}

export function cancelledWaiting(): string {
  return 'The step was cancelled while it waited; nothing was started.';
}

export function refused(reason: string): string {
  return `GitHub did not start it: ${reason}`;
}

export function branchMoved(branch: string, commit: string): string {
  return `${branch} is no longer at ${commit}, so that a run on it would be of another commit.`;
}

/** For a workflow that does not declare inputs which are sent to it. */
export function undeclaredInputs(workflow: string, names: readonly string[]): string {
  const lines = [
    'on:',
    '  workflow_dispatch:',
    '    inputs:',
    ...names.map((name) => `      ${name}: { type: string }`),
  ];
  return `${workflow} does not declare ${names.join(', ')}. Add to it:\n\n${lines.join('\n')}\n`;
}

export function notDispatchable(workflow: string): string {
  return (
    `${workflow} cannot be started by a request. Add to it:\n\n` +
    `on:\n  workflow_dispatch:\n    inputs:\n      ${HOP_INPUT}: { type: string }\n`
  );
}

export function noWorkflow(workflow: string): string {
  return `there is no workflow ${workflow} that this token can see.`;
}

export function recoveredText(duration: number | undefined): string {
  return duration === undefined
    ? 'The run is green: it recovered.'
    : `The run is green: it recovered after ${formatDuration(duration)}.`;
}

export function notRecovered(conclusion: string): string {
  return `The recovery ended with ${conclusion}: it did not recover.`;
}

export function notVerified(timeout: number): string {
  return `It was not over within ${formatDuration(timeout)}; its end will show whether it recovered.`;
}

export function notWatched(reason: string): string {
  return `Its end could not be watched: ${reason}`;
}
