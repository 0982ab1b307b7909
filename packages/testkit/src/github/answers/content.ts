import { shaOf, type RepositoryState } from '../state/repository.ts';
import type { Addresses } from './addresses.ts';

/** A file, a folder, or an entry of a folder, without what is in it. */
export function contentEntry(
  entry: { readonly path: string; readonly type: 'file' | 'dir'; readonly sha: string; readonly size: number },
  ref: string,
  repository: RepositoryState,
  addresses: Addresses,
): object {
  const { path, type, sha, size } = entry;
  const place = path.split('/').map(encodeURIComponent).join('/');
  const api = `${addresses.api}/repos/${repository.fullName}`;
  const url = `${api}/contents/${place}?ref=${encodeURIComponent(ref)}`;
  const gitUrl = `${api}/git/${type === 'file' ? 'blobs' : 'trees'}/${sha}`;
  const page = `${addresses.pages}/${repository.fullName}/${type === 'file' ? 'blob' : 'tree'}/${ref}/${place}`;
  return {
    type,
    size,
    name: path.split('/').at(-1),
    path,
    sha,
    url,
    git_url: gitUrl,
    html_url: page,
    download_url: type === 'file' ? page.replace('/blob/', '/raw/') : null,
    _links: { self: url, git: gitUrl, html: page },
  };
}

/** The number of a file's content, as git makes it. */
export function blobSha(content: Uint8Array): string {
  return shaOf(Buffer.concat([Buffer.from(`blob ${content.length}\0`), content]));
}
