import { InputError, messageOf, repositoryName, statusOf, type GitHub, type RepositoryName } from '@qeml-actions/core';

import type { Ports } from '../../ports.ts';
import { unpacked } from './archive.ts';
import type { GateEvent } from '../event.ts';
import { gateKey } from './key.ts';
import { BaselineUnavailable, type BaselineStore } from './store.ts';

/** An artifact that a run of the default branch left. */
interface Listed {
  readonly id: number;
  readonly commit: string;
}

/** Of 100 each. */
const MOST_PAGES = 10;

/**
 * Artifacts of the gate's name, found by the commit of the run that left them. A pull request's run may leave any artifact,
 * so only those of the repository's own default branch are believed.
 */
export function artifactStore(name: string, event: GateEvent, repository: string, ports: Ports): BaselineStore {
  const owner = repositoryName(repository);
  let listing: Promise<readonly Listed[]> | undefined;
  const listed = (): Promise<readonly Listed[]> =>
    (listing ??= unlessRefused(async () => list(await ports.github(), owner, gateKey(name), event.defaultBranch)));
  return {
    find: async (commits) => {
      const all = await listed();
      const commit = commits.find((one) => all.some((artifact) => artifact.commit === one));
      // The newest come first.
      const artifact = all.find((one) => one.commit === commit);
      if (!artifact) return undefined;
      const text = await unlessRefused(async () => contentOf(await ports.github(), owner, artifact.id));
      return { commit: artifact.commit, text };
    },
    hasAny: async () => (await listed()).length > 0,
  };
}

async function list(
  github: GitHub,
  owner: RepositoryName,
  name: string,
  defaultBranch: string | undefined,
): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await github.request('GET /repos/{owner}/{repo}/actions/artifacts', {
      ...owner,
      name,
      per_page: 100,
      page,
    });
    for (const { id, expired, workflow_run: run } of data.artifacts) {
      if (expired || !run?.head_sha || run.head_branch !== defaultBranch) continue;
      if (run.head_repository_id === run.repository_id) found.push({ id, commit: run.head_sha });
    }
    if (data.artifacts.length < 100) break;
  }
  return found;
}

async function contentOf(github: GitHub, owner: RepositoryName, id: number): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
  return unpacked(await github.download(route, { ...owner, artifact_id: id, archive_format: 'zip' }));
}

/** What GitHub does not let be done is told; a mistake of ours is thrown. */
async function unlessRefused<T>(asked: () => Promise<T>): Promise<T> {
  try {
    return await asked();
  } catch (error) {
    if (!(error instanceof InputError) && statusOf(error) === undefined) throw error;
    throw new BaselineUnavailable(messageOf(error), { cause: error });
  }
}
