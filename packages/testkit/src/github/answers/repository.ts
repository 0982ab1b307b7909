import type { RepositoryState } from '../state/repository.ts';
import { nodeId, type Addresses } from './addresses.ts';
import { userAnswer } from './user.ts';

const PLAIN =
  'contributors deployments downloads events forks hooks languages merges stargazers subscribers subscription tags teams';
const TEMPLATES: Readonly<Record<string, string>> = {
  archive: '{archive_format}{/ref}',
  assignees: 'assignees{/user}',
  blobs: 'git/blobs{/sha}',
  branches: 'branches{/branch}',
  collaborators: 'collaborators{/collaborator}',
  comments: 'comments{/number}',
  commits: 'commits{/sha}',
  compare: 'compare/{base}...{head}',
  contents: 'contents/{+path}',
  git_commits: 'git/commits{/sha}',
  git_refs: 'git/refs{/sha}',
  git_tags: 'git/tags{/sha}',
  issue_comment: 'issues/comments{/number}',
  issue_events: 'issues/events{/number}',
  issues: 'issues{/number}',
  keys: 'keys{/key_id}',
  labels: 'labels{/name}',
  milestones: 'milestones{/number}',
  notifications: 'notifications{?since,all,participating}',
  pulls: 'pulls{/number}',
  releases: 'releases{/id}',
  statuses: 'statuses/{sha}',
  trees: 'git/trees{/sha}',
};
const EPOCH = '2020-01-01T00:00:00Z';

/** A repository as GitHub shows it inside of other answers. */
export function minimalRepositoryAnswer(repository: RepositoryState, addresses: Addresses): object {
  const url = `${addresses.api}/repos/${repository.fullName}`;
  const plain = PLAIN.split(' ').map((name) => [`${name}_url`, `${url}/${name}`] as const);
  const templates = Object.entries(TEMPLATES).map(([name, rest]) => [`${name}_url`, `${url}/${rest}`] as const);
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    owner: userAnswer(repository.owner, addresses),
    private: repository.isPrivate,
    html_url: `${addresses.pages}/${repository.fullName}`,
    description: null,
    fork: repository.isFork,
    url,
    ...Object.fromEntries([...plain, ...templates]),
  };
}

/** A repository with its figures and features, as a pull request's two sides show it. */
export function repositoryAnswer(repository: RepositoryState, addresses: Addresses): object {
  const page = `${addresses.pages}/${repository.fullName}`;
  const openIssues = [...repository.issues.values()].filter(({ state }) => state === 'open').length;
  const zeros = ['forks', 'forks_count', 'stargazers_count', 'watchers', 'watchers_count', 'size'];
  return {
    ...minimalRepositoryAnswer(repository, addresses),
    ...Object.fromEntries(zeros.map((name) => [name, 0])),
    git_url: `git:${page.replace(/^https?:/, '')}.git`,
    ssh_url: `git@github.com:${repository.fullName}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    open_issues: openIssues,
    open_issues_count: openIssues,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_downloads: false,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: repository.isPrivate ? 'private' : 'public',
    pushed_at: EPOCH,
    created_at: EPOCH,
    updated_at: EPOCH,
  };
}

/** A repository as the answer to a question for itself. */
export function fullRepositoryAnswer(repository: RepositoryState, addresses: Addresses): object {
  return { ...repositoryAnswer(repository, addresses), network_count: 0, subscribers_count: 0 };
}
