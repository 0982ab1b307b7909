import { issueAnswer, labelAnswer } from '../answers/issue.ts';
import type { Answer, Call } from '../server/call.ts';
import { pageOf } from '../server/paging.ts';
import { notFound } from '../server/refusal.ts';
import { changeIssue, invalid, issueIn, WRITE_ISSUES } from './issues.ts';
import type { Operations } from './operation.ts';

const READ = ['issues:read', 'pull_requests:read'] as const;

type Names = readonly (string | { readonly name: string; readonly login: string })[];

/** Labels of the repository and of issues, and who an issue is assigned to. */
export const labelOperations: Operations = {
  'issues/list-labels-for-repo': { permissions: READ, handle: (call) => listed(call, [...call.repository.labels]) },
  'issues/list-labels-on-issue': { permissions: READ, handle: (call) => listed(call, issueIn(call).labels) },
  'issues/get-label': {
    permissions: READ,
    handle: (call) => {
      const name = call.text('name');
      if (!call.repository.labels.has(name)) throw notFound();
      return { status: 200, body: labelAnswer(name, call.repository, call.addresses) };
    },
  },
  'issues/create-label': { permissions: WRITE_ISSUES, handle: created },
  'issues/add-labels': {
    permissions: WRITE_ISSUES,
    handle: (call) => {
      const issue = issueIn(call);
      const body = call.body as Names | { readonly labels?: Names };
      const given = 'labels' in body ? (body.labels ?? []) : (body as Names);
      const names = given.map((label) => (typeof label === 'string' ? label : label.name));
      const { labels } = changeIssue(call, issue, { labels: [...new Set([...issue.labels, ...names])] });
      return listed(call, labels);
    },
  },
  'issues/check-user-can-be-assigned': {
    permissions: READ,
    handle: (call) => {
      const { assignable } = call.repository;
      if (assignable && !assignable.has(call.text('assignee'))) throw notFound();
      return { status: 204 };
    },
  },
  'issues/add-assignees': { permissions: WRITE_ISSUES, handle: assigned },
};

function listed(call: Call, names: readonly string[]): Answer {
  const { items, headers } = pageOf(call, names);
  return { status: 200, headers, body: items.map((name) => labelAnswer(name, call.repository, call.addresses)) };
}

function created(call: Call): Answer {
  const { name } = call.body as { readonly name: string };
  if (call.repository.labels.has(name)) throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
  call.repository.labels.add(name);
  return { status: 201, body: labelAnswer(name, call.repository, call.addresses) };
}

/** Whoever may not be assigned is left out without a word, as GitHub does it. */
function assigned(call: Call): Answer {
  const issue = issueIn(call);
  const { assignees = [] } = call.body as { readonly assignees?: Names };
  const { assignable } = call.repository;
  const logins = assignees.map((one) => (typeof one === 'string' ? one : one.login));
  const taken = logins.filter((login) => !assignable || assignable.has(login));
  const changed = changeIssue(call, issue, { assignees: [...new Set([...issue.assignees, ...taken])] });
  return { status: 201, body: issueAnswer(changed, call.repository, call.addresses) };
}
