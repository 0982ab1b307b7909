import { commitAnswer } from '../answers/commit.ts';
import { blobSha, contentEntry } from '../answers/content.ts';
import type { Answer, Call } from '../server/call.ts';
import { found, notFound, Refusal } from '../server/refusal.ts';
import { shaOf } from '../state/repository.ts';
import type { Operations } from './operation.ts';

interface PutBody {
  readonly message: string;
  readonly content: string;
  readonly sha?: string;
  readonly branch?: string;
}

type Files = ReadonlyMap<string, Uint8Array>;

const BASE64_LINE = /.{1,60}/g;

/** Files and folders on a ref; a file written is a commit. */
export const contentOperations: Operations = {
  'repos/get-content': { permissions: ['contents:read'], handle: read },
  'repos/create-or-update-file-contents': { permissions: ['contents:write'], handle: written },
};

function read(call: Call): Answer {
  const { repository, addresses } = call;
  const ref = call.filter('ref') ?? repository.defaultBranch;
  const branch = repository.branch(ref);
  if (!branch) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const path = call.text('path').replace(/^\/+|\/+$/g, '');
  const bytes = branch.files.get(path);
  if (bytes === undefined) {
    const entries = entriesBelow(branch.files, path);
    return { status: 200, body: entries.map((entry) => contentEntry(entry, ref, repository, addresses)) };
  }
  if (call.accept.includes('raw'))
    return { status: 200, body: bytes, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
  const entry = contentEntry(
    { path, type: 'file', sha: blobSha(bytes), size: bytes.length },
    ref,
    repository,
    addresses,
  );
  const content = (Buffer.from(bytes).toString('base64').match(BASE64_LINE) ?? []).map((line) => `${line}\n`).join('');
  return { status: 200, body: { ...entry, content, encoding: 'base64' } };
}

/** What stands directly in a folder; a folder without files is none. */
function entriesBelow(files: Files, folder: string): Parameters<typeof contentEntry>[0][] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const below = [...files].filter(([path]) => path.startsWith(prefix));
  if (below.length === 0) throw notFound();
  const names = new Set(below.map(([path]) => path.slice(prefix.length).split('/')[0] ?? ''));
  return [...names].sort().map((name) => {
    const bytes = files.get(prefix + name);
    const path = prefix + name;
    return bytes
      ? { path, type: 'file', sha: blobSha(bytes), size: bytes.length }
      : { path, type: 'dir', sha: shaOf(path), size: 0 };
  });
}

function written(call: Call): Answer {
  const { repository, addresses } = call;
  const { message, content, sha, branch: name = repository.defaultBranch } = call.body as PutBody;
  const branch = repository.branches.get(name);
  if (!branch) throw new Refusal(404, `Branch ${name} not found`);
  const path = call.text('path');
  const old = branch.files.get(path);
  if (old && sha === undefined) throw new Refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  if (sha !== undefined && sha !== blobSha(found(old))) throw new Refusal(409, `${path} does not match ${sha}`);
  const bytes = Buffer.from(content, 'base64');
  const commit = repository.addCommit({ sha: shaOf(`${branch.sha} ${path} ${message}`), message, author: call.user });
  repository.setBranch(name, { ...Object.fromEntries(branch.files), [path]: bytes }, commit.sha);
  const entry = contentEntry(
    { path, type: 'file', sha: blobSha(bytes), size: bytes.length },
    name,
    repository,
    addresses,
  );
  return { status: old ? 200 : 201, body: { content: entry, commit: commitAnswer(commit, repository, addresses).git } };
}
