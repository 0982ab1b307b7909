import type { CalledIssue } from '../../called.ts';
import { withGreen, type IssueRecord } from '../../decide/issue-record.ts';
import { overText, withRecord } from '../../view/issue.ts';
import type { ShownRun } from '../../view/comment.ts';
import { marker } from '../../view/marker.ts';

import { keepComment } from './comment.ts';
import type { Desk } from './desk.ts';
import { labelled, type FoundIssue } from './found-issue.ts';

/** Closes the issues whose failure a green run shows to be over. */
export async function closeIssues(
  desk: Desk,
  green: ShownRun,
  label: string,
  defaultBranch: string,
): Promise<readonly CalledIssue[]> {
  const closed: CalledIssue[] = [];
  for (const issue of await labelled(desk, label, 'open')) {
    const record = issue.record && withGreen(issue.record, passed(green), defaultBranch);
    if (!record || record === issue.record) continue;
    await noted(desk, issue, record);
    const over = record.failing.length === 0;
    if (over) await explained(desk, issue, green);
    closed.push({ number: issue.number, url: issue.url, key: issue.key, did: over ? 'closed' : 'updated' });
  }
  return closed;
}

function passed({ id, attempt, workflow, branch }: ShownRun): NonNullable<IssueRecord['over']> {
  return { id, attempt, workflow, branch };
}

async function noted({ github, repository }: Desk, issue: FoundIssue, record: IssueRecord): Promise<void> {
  await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...repository,
    issue_number: issue.number,
    body: withRecord(issue.body, record),
    ...(record.failing.length === 0 ? { state: 'closed' as const, state_reason: 'completed' as const } : {}),
  });
}

/** One comment for one green run, although two analyzers close at once. */
async function explained(desk: Desk, { number, key }: FoundIssue, green: ShownRun): Promise<void> {
  const memory = passed(green);
  const body = `${marker({ kind: 'comment', key, memory })}\n${overText(green)}`;
  const same = ({ id, attempt }: { readonly id: number; readonly attempt: number }): boolean =>
    id === green.id && attempt === green.attempt;
  await keepComment(desk, number, { key, body, mine: (run) => run !== undefined && same(run) });
}
