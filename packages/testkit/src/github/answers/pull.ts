import type { Issue } from '../state/issue.ts';
import type { Pull, RepositoryState } from '../state/repository.ts';
import { nodeId, type Addresses } from './addresses.ts';
import { labelAnswer } from './issue.ts';
import { repositoryAnswer } from './repository.ts';
import { userAnswer } from './user.ts';

/** A pull request as GitHub lists it. */
export function pullAnswer(pull: Pull, issue: Issue, repository: RepositoryState, addresses: Addresses): object {
  const api = `${addresses.api}/repos/${repository.fullName}`;
  const page = `${addresses.pages}/${repository.fullName}/pull/${pull.number}`;
  const repo = repositoryAnswer(repository, addresses);
  const [headOwner = ''] = pull.head.repository.split('/');
  const side = (ref: string, sha: string, owner: string): object => {
    return { label: `${owner}:${ref}`, ref, sha, user: userAnswer(owner, addresses), repo };
  };
  const baseSha = repository.branches.get(pull.base)?.sha ?? pull.head.sha;
  const assignees = issue.assignees.map((login) => userAnswer(login, addresses));
  return {
    ...pullLinks(pull, api, page),
    id: issue.id,
    node_id: nodeId('PullRequest', issue.id),
    number: pull.number,
    state: issue.state,
    locked: false,
    title: issue.title,
    body: issue.body,
    user: userAnswer(issue.user, addresses),
    labels: issue.labels.map((name) => labelAnswer(name, repository, addresses)),
    milestone: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.merged ? issue.closedAt : null,
    merge_commit_sha: null,
    assignee: assignees[0] ?? null,
    assignees,
    head: side(pull.head.branch, pull.head.sha, headOwner),
    base: side(pull.base, baseSha, repository.owner),
    author_association: 'MEMBER',
    auto_merge: null,
    draft: false,
  };
}

/** A pull request as the answer to a question for itself. */
export function fullPullAnswer(pull: Pull, issue: Issue, repository: RepositoryState, addresses: Addresses): object {
  return {
    ...pullAnswer(pull, issue, repository, addresses),
    merged: pull.merged,
    mergeable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 1,
    deletions: 0,
    changed_files: 1,
  };
}

function pullLinks(pull: Pull, api: string, page: string): object {
  const url = `${api}/pulls/${pull.number}`;
  const issue = `${api}/issues/${pull.number}`;
  const statuses = `${api}/statuses/${pull.head.sha}`;
  const links = {
    self: url,
    html: page,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses,
  };
  return {
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: statuses,
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
  };
}
