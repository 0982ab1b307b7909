import { createHash } from 'node:crypto';

import { repositoryName } from '@qeml-actions/core';

import type { Called, CalledIssue } from '../called.ts';
import type { Cause } from '../cause.ts';
import { branchOf, type Escalation, type RunAttempt, type Tried } from '../decide/escalation.ts';
import type { Inputs } from '../inputs.ts';
import { notCalled } from '../messages/escalation.ts';
import type { ObservedRun } from '../observed.ts';
import type { Ports } from '../ports.ts';
import { commentBody, overBody, type ShownRun } from '../view/comment.ts';
import { runAddress } from '../view/issue.ts';

import { keepComment } from './escalate/comment.ts';
import type { Desk } from './escalate/desk.ts';
import { whyNot } from './escalate/failure.ts';
import { closeIssues } from './escalate/green.ts';
import { keepIssue } from './escalate/issue.ts';

/** What is told when a person is called. */
export interface Told {
  readonly run: ObservedRun | undefined;
  readonly causes: readonly Cause[];
  readonly tried: Tried;
  readonly inputs: Pick<Inputs, 'issue-labels' | 'issue-assignees'>;
}

const GITHUB = 'https://github.com';

/**
 * Calls whom a decision says, by issue and comment; the webhook follows when the report is there. What could not be done
 * is a warning: a person was not called.
 */
export async function escalate(escalation: Escalation, told: Told, ports: Ports): Promise<Called> {
  const { issue, comment, webhook } = escalation;
  const called: Called = {
    issues: [],
    comment: 'none',
    webhook: 'none',
    reasons: { issue: issue.reason, comment: comment.reason, webhook: webhook.reason },
    notes: [],
    warnings: [],
  };
  if (!told.run || (issue.kind === 'nothing' && comment.kind === 'nothing')) return called;
  // Nothing that is a secret leaves the log.
  const { run, ...safe } = {
    ...told,
    run: told.run,
    ...ports.redactor.redactAll({ causes: told.causes, tried: told.tried }),
  };
  const desk = await deskFor(run, ports);
  const warnings: string[] = [];
  const issues = await attempted(desk, warnings, 'issue', [], () => issuesFor(escalation, run, safe, desk, ports));
  const commented = await attempted(desk, warnings, 'comment', 'none' as const, () =>
    commentFor(escalation, run, safe, desk),
  );
  return { ...called, issues, comment: commented, notes: desk.notes, warnings };
}

async function deskFor({ repository }: ObservedRun, { github, environment }: Ports): Promise<Desk> {
  const server = (environment['GITHUB_SERVER_URL'] || GITHUB).replace(/\/+$/, '');
  return { github: await github(), repository: repositoryName(repository), fullName: repository, server, notes: [] };
}

/** What came of it; what GitHub would not do is a warning. */
async function attempted<T>(desk: Desk, warnings: string[], by: string, none: T, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    warnings.push(notCalled(by, whyNot(error, desk.fullName)));
    return none;
  }
}

type Safe = Omit<Told, 'run'>;

async function issuesFor(
  { issue }: Escalation,
  run: ObservedRun,
  { tried, inputs }: Safe,
  desk: Desk,
  ports: Ports,
): Promise<readonly CalledIssue[]> {
  const labels = inputs['issue-labels'];
  if (issue.kind === 'nothing') return [];
  if (issue.kind === 'over')
    return closeIssues(desk, shown(run, desk, issue.green), labels[0] ?? '', run.defaultBranch);
  const { id, attempt, workflow, branch } = shown(run, desk);
  const failed = { id, attempt, workflow, branch, commit: run.commit, at: ports.clock.date().toISOString() };
  const common = { run: failed, workflowName: run.workflow, tried, labels, assignees: inputs['issue-assignees'] };
  const issues: CalledIssue[] = [];
  for (const called of ports.redactor.redactAll(issue.causes)) issues.push(await keepIssue(desk, called, common));
  return issues;
}

async function commentFor(
  { comment }: Escalation,
  run: ObservedRun,
  { causes, tried }: Safe,
  desk: Desk,
): Promise<Called['comment']> {
  if (comment.kind === 'nothing') return 'none';
  const key = keyOf(run);
  const { pullRequest } = comment;
  if (comment.kind === 'write') {
    const told = shown(run, desk);
    return keepComment(desk, pullRequest, { key, run: told, body: commentBody(causes, tried, told, key) });
  }
  const green = shown(run, desk, comment.green);
  const deed = await keepComment(desk, pullRequest, { key, run: green, body: overBody(green, key), onlyThere: true });
  return deed === 'updated' ? 'over' : deed;
}

/** One comment of each workflow on a pull request. */
function keyOf({ workflowPath }: ObservedRun): string {
  return createHash('sha256').update(workflowPath).digest('hex').slice(0, 16);
}

function shown(run: ObservedRun, { server, fullName }: Desk, at: RunAttempt = run): ShownRun {
  const { id, attempt } = at;
  const url = runAddress(`${server}/${fullName}`, at);
  return { id, attempt, workflow: run.workflowPath, branch: branchOf(run), workflowName: run.workflow, url };
}
