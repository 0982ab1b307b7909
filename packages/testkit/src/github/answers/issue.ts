import { createHash } from 'node:crypto';

import type { Comment, Issue } from '../state/issue.ts';
import type { RepositoryState } from '../state/repository.ts';
import { nodeId, type Addresses } from './addresses.ts';
import { userAnswer } from './user.ts';

const COLOR = 'ededed';

/** A label; the same id for the same name. */
export function labelAnswer(name: string, repository: RepositoryState, addresses: Addresses): object {
  const id = createHash('sha1').update(name).digest().readUInt32BE() >>> 1;
  return {
    id,
    node_id: nodeId('Label', id),
    url: `${addresses.api}/repos/${repository.fullName}/labels/${encodeURIComponent(name)}`,
    name,
    description: null,
    color: COLOR,
    default: false,
  };
}

/** An issue, or a pull request as one. */
export function issueAnswer(issue: Issue, repository: RepositoryState, addresses: Addresses): object {
  const api = `${addresses.api}/repos/${repository.fullName}`;
  const page = `${addresses.pages}/${repository.fullName}`;
  const assignees = issue.assignees.map((login) => userAnswer(login, addresses));
  return {
    ...issueLinks(issue.number, api),
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    html_url: `${page}/${issue.isPullRequest ? 'pull' : 'issues'}/${issue.number}`,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: userAnswer(issue.user, addresses),
    state: issue.state,
    state_reason: issue.stateReason,
    labels: issue.labels.map((name) => labelAnswer(name, repository, addresses)),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    locked: false,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: 'MEMBER',
    ...(issue.isPullRequest ? { pull_request: pullLinks(issue.number, api, page) } : {}),
  };
}

function issueLinks(number: number, api: string): object {
  const url = `${api}/issues/${number}`;
  return {
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
  };
}

function pullLinks(number: number, api: string, page: string): object {
  const html = `${page}/pull/${number}`;
  return { url: `${api}/pulls/${number}`, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` };
}

export function commentAnswer(
  comment: Comment,
  issue: Issue,
  repository: RepositoryState,
  addresses: Addresses,
): object {
  const api = `${addresses.api}/repos/${repository.fullName}`;
  const page = `${addresses.pages}/${repository.fullName}/${issue.isPullRequest ? 'pull' : 'issues'}/${issue.number}`;
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${issue.number}`,
    user: userAnswer(comment.user, addresses),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'MEMBER',
  };
}
