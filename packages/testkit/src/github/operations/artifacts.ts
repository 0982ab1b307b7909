import { nodeId, type Addresses } from '../answers/addresses.ts';
import { pageOf } from '../server/paging.ts';
import { found, Refusal } from '../server/refusal.ts';
import type { MiniatureState } from '../state/miniature-state.ts';
import type { Artifact, RepositoryState } from '../state/repository.ts';
import type { Operations } from './operation.ts';

const READ = ['actions:read'] as const;

/** Artifacts of runs, and their archives, which are redirects to another origin. */
export const artifactOperations: Operations = {
  'actions/list-artifacts-for-repo': {
    permissions: READ,
    handle: (call) => {
      const { repository, addresses, state } = call;
      const name = call.filter('name');
      const newestFirst = [...repository.artifacts.values()]
        .filter((artifact) => name === undefined || artifact.name === name)
        .reverse();
      const { items, total, headers } = pageOf(call, newestFirst);
      const artifacts = items.map((artifact) => artifactAnswer(artifact, repository, addresses, state));
      return { status: 200, headers, body: { total_count: total, artifacts } };
    },
  },
  'actions/download-artifact': {
    permissions: READ,
    handle: (call) => {
      const artifact = found(call.repository.artifacts.get(call.number('artifact_id')));
      if (artifact.expired) throw new Refusal(410, 'Artifact has expired');
      return {
        status: 302,
        headers: { location: call.state.downloads.publish(`${artifact.name}.zip`, artifact.content) },
      };
    },
  },
};

function artifactAnswer(
  { id, name, content, expired, createdAt, run: runId }: Artifact,
  repository: RepositoryState,
  addresses: Addresses,
  state: MiniatureState,
): object {
  const url = `${addresses.api}/repos/${repository.fullName}/actions/artifacts/${String(id)}`;
  const run = repository.runs.get(runId);
  return {
    id,
    node_id: nodeId('Artifact', id),
    name,
    size_in_bytes: content.length,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: createdAt,
    workflow_run: run
      ? {
          id: run.id,
          repository_id: repository.id,
          head_repository_id: state.repository(run.headRepository)?.id ?? 0,
          head_branch: run.branch,
          head_sha: run.sha,
        }
      : null,
  };
}
