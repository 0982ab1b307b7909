import type { GitHubPorts } from '@qeml-actions/core';

/** The world as this step sees it. */
export type Ports = GitHubPorts;
