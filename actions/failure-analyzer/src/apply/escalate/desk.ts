import type { GitHub, RepositoryName } from '@qeml-actions/core';

/** Where issues and comments of a repository are written. */
export interface Desk {
  readonly github: GitHub;
  readonly repository: RepositoryName;
  /** As `owner/name`. */
  readonly fullName: string;
  /** The web address of the server, such as https://github.com. */
  readonly server: string;
  /** What a reader should know of how it went; nobody was kept from being called by it. */
  readonly notes: string[];
}

/** Who wrote something, as GitHub tells it. */
export interface Written {
  readonly user?: { readonly type: string } | null | undefined;
  readonly author_association?: string | undefined;
}

const OF_THE_PROJECT = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** A stranger can write our marker too; what strangers write is not ours to keep. */
export function isTrusted({ user, author_association: association }: Written): boolean {
  return user?.type === 'Bot' || OF_THE_PROJECT.has(association ?? '');
}
