import { nodeId } from '../answers/addresses.ts';
import { fullRepositoryAnswer } from '../answers/repository.ts';
import type { Call } from '../server/call.ts';
import { found, Refusal } from '../server/refusal.ts';
import type { Operations } from './operation.ts';

/** The repository itself, and its branches as git has them. */
export const repositoryOperations: Operations = {
  'repos/get': {
    permissions: [],
    handle: (call) => ({ status: 200, body: fullRepositoryAnswer(call.repository, call.addresses) }),
  },
  'git/get-ref': {
    permissions: ['contents:read'],
    handle: (call) => ({ status: 200, body: refAnswer(call, branchIn(`refs/${call.text('ref')}`)) }),
  },
  'git/create-ref': {
    permissions: ['contents:write'],
    handle: (call) => {
      const { ref, sha } = call.body as { readonly ref: string; readonly sha: string };
      const name = branchIn(ref);
      const { repository } = call;
      if (repository.branches.has(name)) throw new Refusal(422, 'Reference already exists');
      if (!repository.commits.has(sha)) throw new Refusal(422, 'Object does not exist');
      repository.setBranch(name, Object.fromEntries(repository.branch(sha)?.files ?? []), sha);
      return { status: 201, body: refAnswer(call, name) };
    },
  },
};

function branchIn(ref: string): string {
  const [, name] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
  if (name === undefined) throw new Refusal(422, `${ref} is no branch, and the miniature keeps no other refs.`);
  return name;
}

function refAnswer(call: Call, name: string): object {
  const { repository, addresses } = call;
  const { sha } = found(repository.branches.get(name));
  const api = `${addresses.api}/repos/${repository.fullName}/git`;
  return {
    ref: `refs/heads/${name}`,
    node_id: nodeId('Ref', repository.id),
    url: `${api}/refs/heads/${name}`,
    object: { type: 'commit', sha, url: `${api}/commits/${sha}` },
  };
}
