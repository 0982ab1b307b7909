import { eventPayload, isPrivileged, memberAt, type Runtime } from '@qeml-actions/core';

/** What the event says of where this run stands. */
export interface GateEvent {
  readonly name: string;
  readonly repository: string | undefined;
  /** The pull request that is judged. */
  readonly pullRequest: PullRequest | undefined;
  /** The commit to compare with, as far as the event says it: a merge base has still to be asked for. */
  readonly before: string | undefined;
  readonly defaultBranch: string | undefined;
  /** Of a `workflow_run`: the run that it follows. */
  readonly upstream: UpstreamRun | undefined;
  /** Whether this run records what it shows: on the default branch, for what is merged. */
  readonly records: boolean;
}

export interface PullRequest {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  /** From another repository: its token only reads. */
  readonly isFork: boolean;
}

export interface UpstreamRun {
  /** What it was for, such as `pull_request`. */
  readonly event: string;
  readonly branch: string;
  readonly commit: string;
  /** Of the repository that the branch is in; undefined where that is gone. */
  readonly owner: string | undefined;
}

const RECORDING: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];
const NO_COMMIT = /^0+$/;

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function pullRequestOf(payload: unknown): PullRequest | undefined {
  const number = memberAt(payload, 'pull_request', 'number');
  const base = text(memberAt(payload, 'pull_request', 'base', 'sha'));
  const head = text(memberAt(payload, 'pull_request', 'head', 'sha'));
  if (typeof number !== 'number' || base === undefined || head === undefined) return undefined;
  const from = memberAt(payload, 'pull_request', 'head', 'repo', 'full_name');
  return { number, base, head, isFork: from !== memberAt(payload, 'pull_request', 'base', 'repo', 'full_name') };
}

function upstreamOf(payload: unknown): UpstreamRun | undefined {
  const event = text(memberAt(payload, 'workflow_run', 'event'));
  const branch = text(memberAt(payload, 'workflow_run', 'head_branch'));
  const commit = text(memberAt(payload, 'workflow_run', 'head_sha'));
  if (event === undefined || branch === undefined || commit === undefined) return undefined;
  return { event, branch, commit, owner: text(memberAt(payload, 'workflow_run', 'head_repository', 'owner', 'login')) };
}

/** Reads the event of this run; outside a run there is none. */
export async function gateEvent({ environment, files }: Pick<Runtime, 'environment' | 'files'>): Promise<GateEvent> {
  const payload = await eventPayload({ environment, files });
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const before = text(
    name === 'merge_group' ? memberAt(payload, 'merge_group', 'base_sha') : memberAt(payload, 'before'),
  );
  // A schedule runs on the default branch alone, and does not always say its name.
  const onlyThere = name === 'schedule' ? environment['GITHUB_REF_NAME'] : undefined;
  const defaultBranch = text(memberAt(payload, 'repository', 'default_branch')) ?? text(onlyThere);
  return {
    name,
    repository: environment['GITHUB_REPOSITORY'],
    pullRequest: pullRequestOf(payload),
    upstream: upstreamOf(payload),
    before: before === undefined || NO_COMMIT.test(before) ? undefined : before,
    defaultBranch,
    records:
      RECORDING.includes(name) &&
      !isPrivileged({ environment }) &&
      defaultBranch !== undefined &&
      environment['GITHUB_REF'] === `refs/heads/${defaultBranch}`,
  };
}
