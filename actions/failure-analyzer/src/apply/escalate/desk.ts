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
