import type { Pull, RepositoryState } from '../state/repository.ts';
import type { Addresses } from './addresses.ts';

/** A pull request as runs and checks name it. */
export function pullReferenceAnswer(pull: Pull, repository: RepositoryState, addresses: Addresses): object {
  const url = `${addresses.api}/repos/${repository.fullName}`;
  const repo = { id: repository.id, url, name: repository.name };
  return {
    id: pull.number,
    number: pull.number,
    url: `${url}/pulls/${pull.number}`,
    head: { ref: pull.head.branch, sha: pull.head.sha, repo },
    base: { ref: pull.base, sha: repository.branches.get(pull.base)?.sha ?? pull.head.sha, repo },
  };
}
