import { issueAnswer } from '../answers/issue.ts';
import type { Answer, Call } from '../server/call.ts';
import { pageOf } from '../server/paging.ts';
import { found, Refusal } from '../server/refusal.ts';
import type { Issue } from '../state/issue.ts';
import type { Operations } from './operation.ts';

const READ = ['issues:read', 'pull_requests:read'] as const;
export const WRITE_ISSUES = ['issues:write', 'pull_requests:write'] as const;
/** In characters; GitHub refuses longer bodies of issues and comments. */
const LONGEST_BODY = 65_536;

interface IssueBody {
  readonly title?: string | number | null;
  readonly body?: string | null;
  readonly state?: Issue['state'];
  readonly state_reason?: Issue['stateReason'];
  readonly labels?: readonly (string | { readonly name?: string })[];
  readonly assignees?: readonly string[];
}

/** Issues: listed, read, created, changed. */
export const issueOperations: Operations = {
  'issues/list-for-repo': { permissions: READ, handle: listed },
  'issues/get': { permissions: READ, handle: (call) => answered(call, 200, issueIn(call)) },
  'issues/create': { permissions: ['issues:write'], handle: created },
  'issues/update': { permissions: WRITE_ISSUES, handle: updated },
};

/** The issue that the path names. */
export function issueIn(call: Call): Issue {
  return found(call.repository.issues.get(call.number('issue_number')));
}

/** Puts a changed issue in the place of the old one. */
export function changeIssue(call: Call, issue: Issue, changes: Partial<Issue>): Issue {
  const changed = { ...issue, ...changes, updatedAt: call.state.world.timestamp() };
  call.repository.issues.set(issue.number, changed);
  for (const label of changed.labels) call.repository.labels.add(label);
  return changed;
}

/** Refuses a body that GitHub would not take. */
export function refuseBody(body: string | null | undefined, resource: string): void {
  if ((body?.length ?? 0) <= LONGEST_BODY) return;
  const message = `body is too long (maximum is ${LONGEST_BODY} characters)`;
  throw invalid({ resource, field: 'body', code: 'custom', message });
}

export function invalid(error: object): Refusal {
  return new Refusal(422, 'Validation Failed', { errors: [error] });
}

function answered(call: Call, status: number, issue: Issue): Answer {
  return { status, body: issueAnswer(issue, call.repository, call.addresses) };
}

function created(call: Call): Answer {
  const body = call.body as IssueBody;
  refuseFields(call, body);
  if (String(body.title ?? '').trim() === '')
    throw invalid({ resource: 'Issue', field: 'title', code: 'missing_field' });
  const issue = call.repository.addIssue({ title: String(body.title), user: call.user, ...fieldsOf(body) });
  return answered(call, 201, issue);
}

function updated(call: Call): Answer {
  const issue = issueIn(call);
  const body = call.body as IssueBody;
  refuseFields(call, body);
  const fields = fieldsOf(body);
  const state = body.state ?? issue.state;
  const moved = state !== issue.state;
  const reason = state === 'closed' ? (body.state_reason ?? 'completed') : 'reopened';
  const closedAt = state === 'closed' ? call.state.world.timestamp() : null;
  const title = body.title === undefined || body.title === null ? {} : { title: String(body.title) };
  const moving = moved ? { state, stateReason: reason, closedAt } : {};
  return answered(call, 200, changeIssue(call, issue, { ...title, ...fields, ...moving }));
}

function refuseFields(call: Call, body: IssueBody): void {
  refuseBody(body.body, 'Issue');
  const { assignable } = call.repository;
  const stranger = body.assignees?.find((login) => assignable && !assignable.has(login));
  if (stranger !== undefined)
    throw invalid({ resource: 'Issue', field: 'assignees', code: 'invalid', value: stranger });
}

function fieldsOf({ body, labels, assignees }: IssueBody): Partial<Issue> {
  return {
    ...(body === undefined ? {} : { body }),
    ...(labels ? { labels: labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))) } : {}),
    ...(assignees ? { assignees } : {}),
  };
}

function listed(call: Call): Answer {
  const labels = call.filter('labels')?.split(',') ?? [];
  const state = call.filter('state') ?? 'open';
  const since = call.filter('since');
  const issues = [...call.repository.issues.values()].filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      labels.every((label) => issue.labels.includes(label)) &&
      [undefined, issue.user].includes(call.filter('creator')) &&
      (call.filter('assignee') === undefined || issue.assignees.includes(call.filter('assignee') ?? '')) &&
      (since === undefined || Date.parse(issue.updatedAt) >= Date.parse(since)),
  );
  const time = ({ createdAt, updatedAt }: Issue): number =>
    Date.parse(call.filter('sort') === 'updated' ? updatedAt : createdAt);
  const sign = call.filter('direction') === 'asc' ? 1 : -1;
  const sorted = issues.sort((a, b) => sign * (time(a) - time(b) || a.number - b.number));
  const { items, headers } = pageOf(call, sorted);
  return { status: 200, headers, body: items.map((issue) => issueAnswer(issue, call.repository, call.addresses)) };
}
