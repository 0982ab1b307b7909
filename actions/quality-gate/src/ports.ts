import type { GitHubPorts } from '@qeml-actions/core';

/** Whether a file, by its real path, was there before what is judged began, and is as it was. */
export type IsStale = (path: string) => Promise<boolean>;

/** The world as this step sees it. */
export interface Ports extends GitHubPorts {
  /** What is stale is named, not read. Unless given, nothing is. */
  readonly isStale?: IsStale;
}
