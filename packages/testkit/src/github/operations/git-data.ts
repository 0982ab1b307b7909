import { nodeId, type Addresses } from '../answers/addresses.ts';
import { commitAnswer } from '../answers/commit.ts';
import { blobSha } from '../answers/content.ts';
import type { Answer, Call } from '../server/call.ts';
import { found, Refusal } from '../server/refusal.ts';
import { shaOf, type RepositoryState } from '../state/repository.ts';
import type { Operations } from './operation.ts';

const WRITE = ['contents:write'] as const;

interface TreeBody {
  readonly base_tree?: string;
  readonly tree: readonly { readonly path?: string; readonly content?: string }[];
}

interface CommitBody {
  readonly message: string;
  readonly tree: string;
}

interface RefBody {
  readonly ref: string;
  readonly sha: string;
}

/** Trees of whole files, commits of such trees, and branches as refs. */
export const gitDataOperations: Operations = {
  'git/get-ref': {
    permissions: ['contents:read'],
    handle: (call) => ({ status: 200, body: refAnswer(call, branchIn(`refs/${call.text('ref')}`)) }),
  },
  'git/create-tree': { permissions: WRITE, handle: treeMade },
  'git/create-commit': { permissions: WRITE, handle: commitMade },
  'git/create-ref': { permissions: WRITE, handle: refMade },
};

function treeMade(call: Call): Answer {
  const { repository, addresses } = call;
  const { tree, base_tree: base } = call.body as TreeBody;
  if (base !== undefined) throw new Refusal(422, 'The miniature makes whole trees only.');
  const files = tree.map(({ path = '', content = '' }) => [path, Buffer.from(content)] as const);
  const sha = shaOf(JSON.stringify(tree));
  repository.trees.set(sha, new Map(files));
  const entries = files.map(([path, bytes]) => {
    return { path, mode: '100644', type: 'blob', size: bytes.length, sha: blobSha(bytes) };
  });
  return {
    status: 201,
    body: { sha, url: urlOf('trees', sha, repository, addresses), truncated: false, tree: entries },
  };
}

function commitMade(call: Call): Answer {
  const { repository, addresses } = call;
  const { message, tree } = call.body as CommitBody;
  const files = repository.trees.get(tree);
  if (!files) throw new Refusal(422, 'Tree SHA does not exist');
  const commit = repository.addCommit({ sha: shaOf(`${tree} ${message}`), message, author: call.user });
  repository.trees.set(commit.sha, files);
  return { status: 201, body: commitAnswer(commit, repository, addresses).git };
}

function refMade(call: Call): Answer {
  const { repository } = call;
  const { ref, sha } = call.body as RefBody;
  const name = branchIn(ref);
  if (repository.branches.has(name)) throw new Refusal(422, 'Reference already exists');
  const files = repository.trees.get(sha);
  if (!files) throw new Refusal(422, 'Object does not exist');
  repository.setBranch(name, Object.fromEntries(files), sha);
  return { status: 201, body: refAnswer(call, name) };
}

function branchIn(ref: string): string {
  const [, name] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
  if (name === undefined) throw new Refusal(422, `${ref} is no branch, and the miniature keeps no other refs.`);
  return name;
}

function refAnswer({ repository, addresses }: Call, name: string): object {
  const { sha } = found(repository.branches.get(name));
  const object = { type: 'commit', sha, url: urlOf('commits', sha, repository, addresses) };
  const url = urlOf('refs', `heads/${name}`, repository, addresses);
  return { ref: `refs/heads/${name}`, node_id: nodeId('Ref', repository.id), url, object };
}

function urlOf(kind: string, name: string, { fullName }: RepositoryState, { api }: Addresses): string {
  return `${api}/repos/${fullName}/git/${kind}/${name}`;
}
