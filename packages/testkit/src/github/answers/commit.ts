import type { Commit, RepositoryState } from '../state/repository.ts';
import { nodeId, type Addresses } from './addresses.ts';
import { userAnswer } from './user.ts';

/** A commit in its two shapes: as git has it, and as a repository lists it. */
export function commitAnswer(
  commit: Commit,
  repository: RepositoryState,
  addresses: Addresses,
): { readonly git: object; readonly listed: object } {
  const { sha, message, author, date, parents } = commit;
  const api = `${addresses.api}/repos/${repository.fullName}`;
  const page = `${addresses.pages}/${repository.fullName}/commit/${sha}`;
  const person = { name: author, email: `${author.replace(/\W/g, '')}@users.noreply.github.com`, date };
  const id = Number.parseInt(sha.slice(0, 7), 16) || 0;
  const common = { sha, node_id: nodeId('Commit', id), html_url: page };
  const url = `${api}/git/commits/${sha}`;
  const tree = { sha, url: `${api}/git/trees/${sha}` };
  const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  const git = { author: person, committer: person, message, tree, verification };
  const pages = `${addresses.pages}/${repository.fullName}`;
  const parentsOf = (path: string): readonly object[] =>
    parents.map((parent) => ({
      sha: parent,
      url: `${api}/${path}/${parent}`,
      html_url: `${pages}/commit/${parent}`,
    }));
  return {
    git: { ...common, url, ...git, parents: parentsOf('git/commits') },
    listed: {
      ...common,
      url: `${api}/commits/${sha}`,
      comments_url: `${api}/commits/${sha}/comments`,
      commit: { ...git, url, comment_count: 0 },
      author: userAnswer(author, addresses),
      committer: userAnswer(author, addresses),
      parents: parentsOf('commits'),
    },
  };
}
