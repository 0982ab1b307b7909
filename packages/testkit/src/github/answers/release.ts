import type { Release } from '../state/release.ts';
import type { RepositoryState } from '../state/repository.ts';
import { nodeId, type Addresses } from './addresses.ts';
import { userAnswer } from './user.ts';

/** A release without assets. */
export function releaseAnswer(release: Release, repository: RepositoryState, addresses: Addresses): object {
  const api = `${addresses.api}/repos/${repository.fullName}`;
  const url = `${api}/releases/${release.id}`;
  const archive = (kind: string): string | null =>
    release.draft ? null : `${api}/${kind}/${encodeURIComponent(release.tag)}`;
  return {
    id: release.id,
    node_id: nodeId('Release', release.id),
    url,
    html_url: `${addresses.pages}/${repository.fullName}/releases/tag/${release.tag}`,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    author: userAnswer(release.author, addresses),
    assets: [],
  };
}
