import { randomUUID } from 'node:crypto';

import { githubValues, PUSH_EVENT, writeEvent } from './github-context.ts';
import type { GitHubValues, WorkflowEvent } from './github-context.ts';
import type { RunnerFolders } from './runner-folders.ts';
import { SecretMasker } from './secret-masker.ts';

/** What the steps of one job share, and change for one another. */
export interface JobState {
  readonly folders: RunnerFolders;
  readonly github: GitHubValues;
  readonly event: WorkflowEvent;
  /** Variables that every later step gets: the job's, and what steps wrote to GITHUB_ENV. */
  readonly environment: Map<string, string>;
  /** What steps wrote to GITHUB_PATH, in their order; the last is searched first. */
  readonly prependPath: string[];
  readonly masker: SecretMasker;
  /** Over what the runner sets itself (GITHUB_*, RUNNER_*, ACTIONS_*): for stand-ins of GitHub's services. */
  readonly runnerVariables: Readonly<Record<string, string>>;
  /** Marks the processes of this job, so that what it leaves behind can be found and ended. */
  readonly trackingId: string;
  readonly debug: boolean;
}

export interface JobOptions {
  readonly event?: WorkflowEvent;
  readonly github?: GitHubValues;
  readonly runnerVariables?: Readonly<Record<string, string>>;
  readonly debug?: boolean;
}

export function makeJobState(folders: RunnerFolders, options: JobOptions): JobState {
  const event = options.event ?? PUSH_EVENT;
  const own = { workspace: folders.workspace, event_path: writeEvent(folders, event) };
  const github: GitHubValues = { ...githubValues(event, options.github ?? {}), ...own };
  const masker = new SecretMasker();
  masker.add(github['token'] ?? '');
  return {
    folders,
    github,
    event,
    environment: new Map(),
    prependPath: [],
    masker,
    runnerVariables: options.runnerVariables ?? {},
    trackingId: `github_${randomUUID()}`,
    debug: options.debug ?? false,
  };
}

/** Puts a folder in front of the job's path; one that is there already moves. */
export function addPath(job: JobState, folder: string): void {
  const at = job.prependPath.indexOf(folder);
  if (at >= 0) job.prependPath.splice(at, 1);
  job.prependPath.push(folder);
}
