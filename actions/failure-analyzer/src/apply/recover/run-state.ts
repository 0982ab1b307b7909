import { repositoryName, type GitHub } from '@qeml-actions/core';

/** A run as it stands now. */
export interface RunState {
  readonly attempt: number;
  readonly status: string;
  readonly conclusion: string | null;
  /** RFC 3339: when the attempt began. */
  readonly startedAt: string;
  readonly url: string;
}

export async function runState(github: GitHub, repository: string, run: number): Promise<RunState> {
  const { data } = await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
    ...repositoryName(repository),
    run_id: run,
  });
  return {
    attempt: data.run_attempt ?? 1,
    status: data.status ?? 'completed',
    conclusion: data.conclusion,
    startedAt: data.run_started_at ?? data.created_at,
    url: data.html_url,
  };
}
