import { commitAnswer } from '../answers/commit.ts';
import type { Call } from '../server/call.ts';
import { pageOf } from '../server/paging.ts';
import { found, Refusal } from '../server/refusal.ts';
import type { Commit, RepositoryState } from '../state/repository.ts';
import type { Operations } from './operation.ts';

/** How commits stand to each other. */
export const comparisonOperations: Operations = {
  'repos/list-commits': {
    permissions: ['contents:read'],
    handle: (call) => {
      const { repository, addresses } = call;
      const start = commitNamed(call, call.filter('sha') ?? repository.defaultBranch);
      const { items, headers } = pageOf(call, reachable(start, repository));
      return { status: 200, headers, body: items.map((commit) => commitAnswer(commit, repository, addresses).listed) };
    },
  },
  'repos/compare-commits-with-basehead': {
    permissions: ['contents:read'],
    handle: (call) => {
      const [base = '', head = ''] = call.text('basehead').split('...');
      return { status: 200, body: comparison(commitNamed(call, base), commitNamed(call, head), call) };
    },
  },
};

function commitNamed({ repository }: Call, ref: string): Commit {
  return found(repository.commits.get(repository.branches.get(ref)?.sha ?? ref));
}

/** A commit and all before it, breadth first. */
function reachable(start: Commit, { commits }: RepositoryState): readonly Commit[] {
  const seen = new Map([[start.sha, start]]);
  // A map gives what is added while it is walked.
  for (const { parents } of seen.values())
    for (const sha of parents) {
      const parent = commits.get(sha);
      if (parent) seen.set(sha, parent);
    }
  return [...seen.values()];
}

function comparison(base: Commit, head: Commit, { repository, addresses }: Call): object {
  const before = reachable(base, repository);
  const after = reachable(head, repository);
  const mergeBase = before.find((commit) => after.includes(commit));
  if (!mergeBase) throw new Refusal(404, `No common ancestor between ${base.sha} and ${head.sha}.`);
  const ahead = after.filter((commit) => !before.includes(commit));
  const behind = before.filter((commit) => !after.includes(commit));
  const listed = (commit: Commit): object => commitAnswer(commit, repository, addresses).listed;
  const page = `${addresses.pages}/${repository.fullName}/compare/${base.sha}...${head.sha}`;
  const url = `${addresses.api}/repos/${repository.fullName}/compare/${base.sha}...${head.sha}`;
  return {
    url,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: listed(base),
    merge_base_commit: listed(mergeBase),
    status: standing(ahead.length > 0, behind.length > 0),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: ahead.map(listed),
    files: [],
  };
}

function standing(isAhead: boolean, isBehind: boolean): string {
  if (isAhead) return isBehind ? 'diverged' : 'ahead';
  return isBehind ? 'behind' : 'identical';
}
