import { isTrusted, whenFound, type Written } from '@qeml-actions/core';

import { recordFrom } from '../../decide/issue-memory.ts';
import type { IssueRecord } from '../../decide/issue-record.ts';
import { searchFailed } from '../../messages/escalation.ts';
import { markerIn, markerText } from '../../view/marker.ts';

import type { Desk } from './desk.ts';
import { whyNot } from './failure.ts';

/** An issue of ours. */
export interface FoundIssue {
  readonly number: number;
  readonly url: string;
  readonly open: boolean;
  readonly body: string;
  readonly key: string;
  /** Undefined where a hand has damaged it. */
  readonly record: IssueRecord | undefined;
}

/** An issue as GitHub answers it, as far as we read it. */
interface Answered extends Written {
  readonly number: number;
  readonly html_url: string;
  readonly state: string;
  readonly body?: string | null | undefined;
  readonly pull_request?: object | undefined;
}

const PER_PAGE = 100;
/** Of issues with our label. */
const MOST_PAGES = 10;

/** Our issues with a label, in the order of their numbers. The list is up to date, as the search is not. */
export async function labelled(desk: Desk, label: string, state: 'open' | 'all'): Promise<readonly FoundIssue[]> {
  const pages = desk.github.all.iterator('GET /repos/{owner}/{repo}/issues', {
    ...desk.repository,
    labels: label,
    state,
    sort: 'created',
    direction: 'desc',
    per_page: PER_PAGE,
  });
  const found: FoundIssue[] = [];
  let read = 0;
  for await (const { data } of pages) {
    found.push(...data.flatMap((issue) => foundIssue(issue) ?? []));
    if (++read === MOST_PAGES) break;
  }
  return found.sort((a, b) => a.number - b.number);
}

/** The issue of a key: the lowest number where there are more. */
export async function issueOf(desk: Desk, key: string, label: string): Promise<FoundIssue | undefined> {
  const listed = (await labelled(desk, label, 'all')).find((issue) => issue.key === key);
  return listed ?? (await searched(desk, key));
}

/** For an issue whose label was changed since. The index lags behind, so what it names is read anew. */
async function searched(desk: Desk, key: string): Promise<FoundIssue | undefined> {
  const q = `"${markerText('failure', key)}" in:body is:issue repo:${desk.fullName}`;
  try {
    const { data } = await desk.github.request('GET /search/issues', { q, per_page: 10 });
    const numbers = data.items.map(({ number }) => number).sort((a, b) => a - b);
    for (const number of numbers) {
      const parameters = { ...desk.repository, issue_number: number };
      const answer = await whenFound(
        desk.github.request('GET /repos/{owner}/{repo}/issues/{issue_number}', parameters),
      );
      const issue = answer && foundIssue(answer.data);
      if (issue?.key === key) return issue;
    }
  } catch (error) {
    desk.notes.push(searchFailed(whyNot(error, desk.fullName)));
  }
  return undefined;
}

/** An answer as an issue of ours; undefined where it is none. */
export function foundIssue(issue: Answered): FoundIssue | undefined {
  const body = issue.body ?? '';
  const mark = markerIn(body);
  if (mark?.kind !== 'failure' || issue.pull_request !== undefined || !isTrusted(issue)) return undefined;
  const record = recordFrom(mark.key, mark.memory);
  return { number: issue.number, url: issue.html_url, open: issue.state === 'open', body, key: mark.key, record };
}
