import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { RunnerFolders } from './runner-folders.ts';

/** The event a run stands for: its name and its payload as GitHub would send it. */
export interface WorkflowEvent {
  readonly name: string;
  readonly payload: unknown;
}

/** What an expression sees as `github`, but for the event: names in snake case. */
export type GitHubValues = Readonly<Record<string, string>>;

/** The names of the github context that become GITHUB_* variables (actions/runner, GitHubContext.cs). */
const EXPORTED = new Set(
  (
    'action_path action_ref action_repository action actor actor_id api_url artifacts artifacts_list base_ref env event_name ' +
    'event_path graphql_url head_ref job output path ref_name ref_protected ref_type ref repository repository_id ' +
    'repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha state step_summary ' +
    'triggering_actor workflow workflow_ref workflow_sha workspace'
  ).split(' '),
);

const REPOSITORY = 'octo-org/octo-repo';
const SHA = 'ffac537e6cbbf934b08745a378932722df287a53';
const REF = 'refs/heads/main';

/** A push to main of a small repository, changed by what the caller knows better. */
export function githubValues(event: WorkflowEvent, changes: GitHubValues): GitHubValues {
  const repository = changes['repository'] ?? REPOSITORY;
  const [owner = repository] = repository.split('/');
  const ref = changes['ref'] ?? REF;
  return {
    actor: 'octocat',
    actor_id: '583231',
    api_url: 'https://api.github.com',
    base_ref: '',
    event_name: event.name,
    graphql_url: 'https://api.github.com/graphql',
    head_ref: '',
    job: 'build',
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_protected: 'false',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_id: '1296269',
    repository_owner: owner,
    repository_owner_id: '6811672',
    retention_days: '90',
    run_attempt: '1',
    run_id: '1658821493',
    run_number: '3',
    server_url: 'https://github.com',
    sha: SHA,
    token: `ghs_${randomBytes(18).toString('hex')}`,
    triggering_actor: 'octocat',
    workflow: 'CI',
    workflow_ref: `${repository}/.github/workflows/ci.yml@${ref}`,
    workflow_sha: SHA,
    ...changes,
  };
}

/** The event of a run that says nothing of one. */
export const PUSH_EVENT: WorkflowEvent = {
  name: 'push',
  payload: { ref: REF, after: SHA, repository: { full_name: REPOSITORY, default_branch: 'main' } },
};

/** The GITHUB_* variables of a context; the token is none of them. */
export function githubVariables(values: GitHubValues): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      EXPORTED.has(name) ? [[`GITHUB_${name.toUpperCase()}`, value]] : [],
    ),
  );
}

/** Writes the event where a runner has it, and says where. */
export function writeEvent(folders: RunnerFolders, event: WorkflowEvent): string {
  const folder = join(folders.temp, '_github_workflow');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'event.json');
  writeFileSync(file, JSON.stringify(event.payload, null, 2));
  return file;
}
