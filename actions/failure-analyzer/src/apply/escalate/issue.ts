import { statusOf, UnavailableError } from '@qeml-actions/core';

import type { CalledIssue } from '../../called.ts';
import type { CalledCause, Tried } from '../../decide/escalation.ts';
import { withFailure, type FailedRun, type IssueRecord } from '../../decide/issue-record.ts';
import { nobodyAssigned } from '../../messages/escalation.ts';
import { duplicateText, issueBody, issueTitle } from '../../view/issue.ts';

import { assigneesFor } from './assignees.ts';
import type { Desk } from './desk.ts';
import { whyNot } from './failure.ts';
import { issueOf, labelled, type FoundIssue } from './found-issue.ts';
import { labelsThere } from './labels.ts';

/** What every issue of a run has in common. */
export interface IssueSetting {
  readonly run: FailedRun;
  readonly workflowName: string;
  readonly tried: Tried;
  /** Never empty; by the first an issue is found again. */
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** Has the one issue of a cause tell of a run: opened, brought up to date or reopened. Done twice, it leaves the same. */
export async function keepIssue(desk: Desk, called: CalledCause, setting: IssueSetting): Promise<CalledIssue> {
  const found = await issueOf(desk, called.key, labelOf(setting));
  return found ? updated(desk, found, called, setting) : opened(desk, called, setting);
}

function labelOf({ labels: [label = ''] }: IssueSetting): string {
  return label;
}

async function updated(
  desk: Desk,
  issue: FoundIssue,
  { cause, key }: CalledCause,
  setting: IssueSetting,
): Promise<CalledIssue> {
  const record = withFailure(issue.record, key, setting.run);
  const deed = { number: issue.number, url: issue.url, key };
  if (record === issue.record) return { ...deed, did: 'unchanged' };
  // A late word of an old run does not open what a newer green run has closed.
  const reopened = !issue.open && record.failing.length > 0;
  await desk.github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...desk.repository,
    issue_number: issue.number,
    body: bodyOf(desk, record, cause, setting),
    ...(reopened ? { state: 'open' as const } : {}),
  });
  return { ...deed, did: reopened ? 'reopened' : 'updated' };
}

async function opened(desk: Desk, called: CalledCause, setting: IssueSetting): Promise<CalledIssue> {
  const { cause, key } = called;
  const labels = await labelsThere(desk, setting.labels);
  const { users, teams } = await assigneesFor(desk, setting.assignees, cause, setting.run.workflow);
  const record = { ...withFailure(undefined, key, setting.run), teams };
  const title = issueTitle(cause, setting.workflowName);
  const content = { title, body: bodyOf(desk, record, cause, setting), labels: [...labels] };
  const issue = await created(desk, called, setting, { ...content, assignees: [...users] });
  const first = (await labelled(desk, labelOf(setting), 'all')).find((other) => other.key === key);
  if (!first || first.number >= issue.number) return { number: issue.number, url: issue.url, key, did: 'opened' };
  // Another analyzer was faster: the lower number wins, and whoever made the other closes it.
  await closeAsDuplicate(desk, issue.number, first.number);
  return updated(desk, first, called, setting);
}

type Numbered = Pick<FoundIssue, 'number' | 'url'>;

interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: string[];
  readonly assignees: string[];
}

async function created(desk: Desk, { key }: CalledCause, setting: IssueSetting, issue: NewIssue): Promise<Numbered> {
  try {
    return await posted(desk, issue);
  } catch (error) {
    if (error instanceof UnavailableError) {
      // The answer got lost; the issue may be there.
      const there = await issueOf(desk, key, labelOf(setting));
      if (there) return there;
    }
    if (statusOf(error) !== 422 || issue.assignees.length === 0) throw error;
    desk.notes.push(nobodyAssigned(whyNot(error, desk.fullName)));
    return posted(desk, { ...issue, assignees: [] });
  }
}

async function posted({ github, repository }: Desk, issue: NewIssue): Promise<Numbered> {
  const { data } = await github.request('POST /repos/{owner}/{repo}/issues', { ...repository, ...issue });
  return { number: data.number, url: data.html_url };
}

/** "Not planned", for older Enterprise servers know no "duplicate". */
async function closeAsDuplicate({ github, repository }: Desk, number: number, of: number): Promise<void> {
  const issue = { ...repository, issue_number: number };
  await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...issue,
    state: 'closed',
    state_reason: 'not_planned',
  });
  const body = duplicateText(of);
  await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, body });
}

function bodyOf(desk: Desk, record: IssueRecord, cause: CalledCause['cause'], { tried }: IssueSetting): string {
  return issueBody({ record, cause, tried, page: `${desk.server}/${desk.fullName}` });
}
