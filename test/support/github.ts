import {
  createGitHub,
  systemClock,
  type GitHub as Client,
  type GitHubOptions as ClientOptions,
} from '@qeml-actions/core';
import { startGitHub, type GitHub, type GitHubOptions } from '@qeml-actions/testkit';

import { memoryLog } from './memory-runtime.ts';

/** A client at a miniature, and what it said; a second of its waiting lasts a millisecond. */
export interface Connected {
  readonly github: GitHub;
  readonly client: Client;
  readonly shown: () => string;
}

/** Runs something with a client at a miniature, and closes the miniature whatever comes of it. */
export async function withGitHub(
  options: GitHubOptions,
  use: (connected: Connected) => Promise<void>,
  changes: Partial<ClientOptions> = {},
): Promise<void> {
  const github = await startGitHub(options);
  const { log, shown } = memoryLog();
  try {
    const client = await createGitHub({
      token: 'token',
      environment: github.env,
      clock: systemClock,
      log,
      second: 1,
      ...changes,
    });
    await use({ github, client, shown });
  } finally {
    await github.close();
  }
}
